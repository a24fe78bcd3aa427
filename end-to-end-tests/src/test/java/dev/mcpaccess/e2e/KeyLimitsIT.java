package dev.mcpaccess.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.mcpaccess.e2e.http.Http;
import dev.mcpaccess.e2e.oauth.OAuthClient;
import dev.mcpaccess.e2e.oauth.Pkce;
import dev.mcpaccess.e2e.oauth.Tokens;
import dev.mcpaccess.e2e.person.FormPerson;
import dev.mcpaccess.e2e.platform.ApiKey;
import dev.mcpaccess.e2e.platform.CompanyApi;
import dev.mcpaccess.e2e.platform.Parallel;
import dev.mcpaccess.e2e.platform.Platform;
import dev.mcpaccess.e2e.platform.PlatformExtension;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The limits of keys: how many, how long, whose permissions, by whom. */
@ExtendWith(PlatformExtension.class)
class KeyLimitsIT {

  private final Platform platform;
  private CompanyApi api;

  KeyLimitsIT(Platform platform) {
    this.platform = platform;
  }

  @BeforeEach
  void ameliaLogsIn() {
    api = platform.companyApi("amelia");
  }

  @Nested
  class Quota {

    @Test
    void issuingAtTheSameTimeDoesNotExceedTheQuota() {
      platform
          .administrator()
          .whileAttribute(
              "brightside",
              "mcp-access.keys-per-company",
              Integer.toString(keys() + 3),
              () -> {
                List<Http.Answer> answers =
                    Parallel.of(10, () -> api.issue("brightside", request()));

                assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(3);
                assertThat(answers)
                    .filteredOn(answer -> answer.status() != 201)
                    .allSatisfy(
                        answer -> {
                          assertThat(answer.status()).isEqualTo(409);
                          assertThat(answer.json().get("type").asText())
                              .isEqualTo("urn:mcp-access:problem:quota-exceeded");
                        });
              });
    }

    private int keys() {
      int keys = 0;
      String cursor = "";
      do {
        JsonNode page = api.send("GET", "brightside", "?limit=100" + cursor, "").json();
        keys += page.get("keys").size();
        cursor = page.has("next") ? "&cursor=" + page.get("next").asText() : "";
      } while (!cursor.isEmpty());
      return keys;
    }
  }

  @Nested
  class Expiry {

    @Test
    void aKeyIsIssuedWithATimeToStop() {
      Http.Answer answer = issue(with("expiresAt", "2099-01-31T14:00:00.5+02:00"));

      assertThat(answer.json().get("expiresAt").asText()).isEqualTo("2099-01-31T12:00:00.500Z");
      assertThat(answer.json().get("state").asText()).isEqualTo("ENABLED");
      Map<String, Object> never = new HashMap<>();
      never.put("expiresAt", null);
      String id = answer.json().get("id").asText();
      assertThat(api.change("brightside", id, never, "*").json().has("expiresAt")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
      "tomorrow, must be a time such as 2030-01-31T12:00:00Z",
      "2099-01-31, must be a time such as 2030-01-31T12:00:00Z",
      "2099-02-31T12:00:00Z, must be a time such as 2030-01-31T12:00:00Z",
      "+99999-01-31T12:00:00Z, must be a time such as 2030-01-31T12:00:00Z",
      "2020-01-31T12:00:00Z, must be in the future",
    })
    void aWrongTimeIsRefused(String time, String reason) {
      ApiKey key = platform.issue("amelia", "brightside", "OAuthPKCE Public", "task:view");

      assertRefused(issue(with("expiresAt", time)), "expiresAt", reason);
      assertRefused(
          api.change("brightside", key.id(), Map.of("expiresAt", time), "*"), "expiresAt", reason);
    }

    @ParameterizedTest
    @CsvSource({"OAuthPKCE", "OAuthPKCE Public"})
    @DisplayName("P13 an expired key behaves like a disabled one")
    void anExpiredKeyStopsLikeADisabledOne(String apiType) throws InterruptedException {
      ApiKey key = platform.issue("amelia", "brightside", apiType, "company:view");
      OAuthClient client = platform.client(key);
      Tokens tokens = client.authorize(new FormPerson(platform.person("carly")));
      api.send("POST", "brightside", "/" + key.id() + "/disable", "");
      Http.Answer whileDisabled = client.refresh(tokens.refreshToken(), Map.of());
      api.send("POST", "brightside", "/" + key.id() + "/enable", "");

      Instant end = Instant.now().plusMillis(1500);
      api.change("brightside", key.id(), Map.of("expiresAt", end.toString()), "*");
      assertThat(platform.introspect(tokens).get("active").asBoolean()).isTrue();
      Thread.sleep(Math.max(0, Duration.between(Instant.now(), end).toMillis()) + 10);

      assertThat(platform.introspect(tokens).get("active").asBoolean()).isFalse();
      Http.Answer expired = client.refresh(tokens.refreshToken(), Map.of());
      assertThat(expired.status()).isEqualTo(whileDisabled.status());
      assertThat(expired.body()).isEqualTo(whileDisabled.body());
      assertThat(client.exchange("code", Pkce.create()).status()).isIn(400, 401);
      assertThat(state(key)).isEqualTo("EXPIRED");
      assertThat(listed("EXPIRED")).contains(key.id());
      assertThat(listed("ENABLED")).doesNotContain(key.id());

      api.change("brightside", key.id(), Map.of("expiresAt", "2099-01-31T12:00:00Z"), "*");

      assertThat(state(key)).isEqualTo("ENABLED");
      assertThat(client.refresh(tokens).permissions()).containsExactly("company:view");
    }

    private String state(ApiKey key) {
      return api.read("brightside", key.id()).json().get("state").asText();
    }

    private String listed(String state) {
      return api.send(
              "GET", "brightside", "?limit=100&sort=createdAt&order=desc&state=" + state, "")
          .body();
    }
  }

  @Nested
  class CopiedPermissions {

    @Test
    @DisplayName("P13 a key copies its permissions from another")
    void permissionsAreCopied() {
      ApiKey source = platform.issue("amelia", "brightside", "OAuthPKCE", "company:view");
      api.change(
          "brightside",
          source.id(),
          Map.of("permissions", List.of("task:view", "asset:view")),
          "*");

      Http.Answer answer = issue(copying(source.id()));

      assertThat(answer.status()).isEqualTo(201);
      assertThat(answer.json().get("permissions"))
          .extracting(JsonNode::asText)
          .containsExactly("asset:view", "task:view");
    }

    @Test
    void aKeyOfAnotherCompanyAndAnUnknownOneAreRefusedAlike() {
      ApiKey ofGranite = platform.issue("george", "granite", "OAuthPKCE", "project:view");

      Http.Answer foreign = issue(copying(ofGranite.id()));

      assertRefused(foreign, "copyPermissionsFrom", "is not a key of your company");
      assertThat(issue(copying("0000000000000000")).body()).isEqualTo(foreign.body());
    }

    @Test
    void permissionsAreNamedOrCopiedNotBoth() {
      assertRefused(
          issue(with("copyPermissionsFrom", "0000000000000000")),
          "copyPermissionsFrom",
          "cannot be given together with permissions");
    }

    @Test
    @DisplayName("C5 a permission of a module that is off is not copied")
    void whatCouldNotBeGrantedIsNotCopied() {
      ApiKey source = platform.issue("amelia", "brightside", "OAuthPKCE", "task:view");

      platform
          .administrator()
          .whileModules(
              "brightside",
              modules -> List.of("api"),
              () ->
                  assertRefused(
                      issue(copying(source.id())),
                      "copyPermissionsFrom",
                      "has task:view, which belongs to the module crm, which is off"));
    }

    private Map<String, Object> copying(String source) {
      Map<String, Object> request = with("copyPermissionsFrom", source);
      request.remove("permissions");
      return request;
    }
  }

  @Nested
  class Maker {

    @Test
    void aKeySaysWhetherItsMakerStillBelongsToTheCompany() {
      String id = issue(request()).json().get("id").asText();
      assertThat(api.read("brightside", id).json().get("createdByIsMember").asBoolean()).isTrue();

      platform.keycloakTables().madeBySomebodyElse(id);

      assertThat(api.read("brightside", id).json().get("createdByIsMember").asBoolean()).isFalse();
      JsonNode newest = api.send("GET", "brightside", "?limit=2&order=desc", "").json().get("keys");
      assertThat(newest)
          .filteredOn(key -> key.get("id").asText().equals(id))
          .singleElement()
          .satisfies(key -> assertThat(key.get("createdByIsMember").asBoolean()).isFalse());
    }
  }

  private Http.Answer issue(Map<String, Object> request) {
    return api.issue("brightside", request);
  }

  private static Map<String, Object> request() {
    return with("name", "Limited");
  }

  private static Map<String, Object> with(String field, Object value) {
    Map<String, Object> request = new LinkedHashMap<>();
    request.put("name", "Limited");
    request.put("apiType", "OAuthPKCE Public");
    request.put("redirectUris", List.of("loopback"));
    request.put("permissions", List.of("task:view"));
    request.put(field, value);
    return request;
  }

  private static void assertRefused(Http.Answer answer, String field, String reason) {
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().get("errors"))
        .extracting(error -> error.get("field").asText() + ": " + error.get("reason").asText())
        .containsExactly(field + ": " + reason);
  }
}
