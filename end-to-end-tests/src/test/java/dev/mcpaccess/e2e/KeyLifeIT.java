package dev.mcpaccess.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.mcpaccess.e2e.http.Http;
import dev.mcpaccess.e2e.oauth.OAuthClient;
import dev.mcpaccess.e2e.oauth.Tokens;
import dev.mcpaccess.e2e.person.FormPerson;
import dev.mcpaccess.e2e.platform.ApiKey;
import dev.mcpaccess.e2e.platform.CompanyApi;
import dev.mcpaccess.e2e.platform.Platform;
import dev.mcpaccess.e2e.platform.PlatformExtension;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The life of an issued key: read, changed, disabled, enabled, deleted. */
@ExtendWith(PlatformExtension.class)
class KeyLifeIT {

  private final Platform platform;
  private CompanyApi api;
  private ApiKey key;

  KeyLifeIT(Platform platform) {
    this.platform = platform;
  }

  @BeforeEach
  void ameliaIssuesAKey() {
    api = platform.companyApi("amelia");
    key = platform.issue("amelia", "brightside", "OAuthPKCE", "company:view", "task:view");
  }

  @Nested
  class Reading {

    @Test
    @DisplayName("C3 a key is read without its secret, with an entity tag")
    void aKeyIsRead() {
      Http.Answer answer = api.read("brightside", key.id());

      assertThat(answer.status()).isEqualTo(200);
      assertThat(answer.header("Cache-Control")).contains("no-store");
      assertThat(answer.header("ETag")).matches("\"[\\w-]+\"");
      assertThat(answer.json().get("id").asText()).isEqualTo(key.id());
      assertThat(strings(answer.json().get("permissions")))
          .containsExactly("company:view", "task:view");
      assertThat(answer.body()).doesNotContain("clientSecret").doesNotContain(key.clientSecret());
    }

    @ParameterizedTest
    @CsvSource({
      "GET,",
      "PATCH,",
      "DELETE,",
      "POST,/disable",
      "POST,/enable",
    })
    void aKeyOfAnotherCompanyAndAnUnknownOneAnswerAlike(String method, String action) {
      CompanyApi george = platform.companyApi("george");
      String suffix = action == null ? "" : action;

      Http.Answer ofOthers = george.send(method, "granite", "/" + key.id() + suffix, "{}");
      Http.Answer unknown = george.send(method, "granite", "/0000000000000000" + suffix, "{}");

      assertThat(ofOthers.status()).isEqualTo(404);
      assertThat(ofOthers.json().get("type").asText())
          .isEqualTo("urn:mcp-access:problem:no-such-key");
      assertThat(ofOthers.body()).isEqualTo(unknown.body());
      assertThat(api.read("brightside", key.id()).json().get("state").asText())
          .isEqualTo("ENABLED");
    }
  }

  @Nested
  class Changing {

    @Test
    void whatIsNamedIsChangedAndNothingElse() {
      Http.Answer answer = change(Map.of("name", " Renamed ", "redirectUris", List.of("claude")));

      assertThat(answer.status()).isEqualTo(200);
      assertThat(answer.json().get("name").asText()).isEqualTo("Renamed");
      assertThat(answer.json().get("description").asText()).isEqualTo("For a test");
      assertThat(strings(answer.json().get("redirectUris")))
          .containsExactly(
              "https://claude.ai/api/mcp/auth_callback",
              "https://claude.com/api/mcp/auth_callback");
      assertThat(strings(answer.json().get("permissions")))
          .containsExactly("company:view", "task:view");
      assertThat(api.read("brightside", key.id()).json()).isEqualTo(answer.json());
    }

    @Test
    void nullClearsTheDescription() {
      Map<String, Object> patch = new HashMap<>();
      patch.put("description", null);

      assertThat(change(patch).json().has("description")).isFalse();
    }

    @Test
    void whatWasReadMayBeSentBack() {
      JsonNode read = api.read("brightside", key.id()).json();

      Http.Answer answer =
          change(
              Map.of(
                  "redirectUris", strings(read.get("redirectUris")),
                  "permissions", strings(read.get("permissions"))));

      assertThat(answer.json()).isEqualTo(read);
    }

    @Test
    @DisplayName("P8 a permission taken from the key reaches connected clients")
    void fewerPermissionsReachConnectedClients() {
      OAuthClient client = platform.client(key);
      Tokens tokens = client.authorize(new FormPerson(platform.person("carly")));

      assertThat(
              strings(
                  change(Map.of("permissions", List.of("task:view"))).json().get("permissions")))
          .containsExactly("task:view");

      assertThat(platform.introspect(tokens).get("scope").asText()).doesNotContain("company:view");
      assertThat(client.refresh(tokens).permissions()).containsExactly("task:view");
    }

    @ParameterizedTest
    @ValueSource(strings = {"apiType", "company", "id", "clientId", "clientSecret", "state"})
    void whatAKeyIsForGoodIsRefused(String field) {
      Http.Answer answer = change(Map.of(field, "OAuthPKCE Public", "name", "Renamed"));

      assertThat(answer.status()).isEqualTo(400);
      assertThat(answer.json().get("errors").get(0).get("field").asText()).isEqualTo(field);
      assertThat(name()).isEqualTo("Key of amelia");
    }

    @Test
    void theRulesOfIssuingHold() {
      Http.Answer answer =
          change(
              Map.of(
                  "name", " ",
                  "description", "d".repeat(256),
                  "redirectUris", List.of("https://example.com/*"),
                  "permissions", List.of("project:view")));

      assertThat(answer.status()).isEqualTo(400);
      assertThat(answer.json().get("errors"))
          .extracting(error -> error.get("field").asText() + ": " + error.get("reason").asText())
          .containsExactly(
              "name: must not be empty",
              "description: must not be longer than 255 characters",
              "redirectUris[0]: must not have a wildcard",
              "permissions[0]: belongs to the module projects, which is off");
    }

    @Test
    void aStaleEntityTagIsRefused() {
      String first = api.read("brightside", key.id()).header("ETag");
      Http.Answer changed = api.change("brightside", key.id(), Map.of("name", "One"), first);

      Http.Answer stale = api.change("brightside", key.id(), Map.of("name", "Two"), first);

      assertThat(changed.status()).isEqualTo(200);
      assertThat(stale.status()).isEqualTo(412);
      assertThat(stale.json().get("type").asText())
          .isEqualTo("urn:mcp-access:problem:precondition-failed");
      assertThat(name()).isEqualTo("One");
      String current = changed.header("ETag");
      assertThat(api.change("brightside", key.id(), Map.of("name", "Two"), current).status())
          .isEqualTo(200);
    }

    @Test
    void aChangeInTheAdminConsoleMakesTheEntityTagStale() {
      String tag = api.read("brightside", key.id()).header("ETag");
      platform.administrator().removeFromKey(key, "task:view");

      assertThat(api.change("brightside", key.id(), Map.of("name", "One"), tag).status())
          .isEqualTo(412);
    }
  }

  @Nested
  class Ending {

    @ParameterizedTest
    @CsvSource({"OAuthPKCE,401,invalid_client", "OAuthPKCE Public,400,invalid_grant"})
    @DisplayName("P13 a disabled key stops, and an enabled one works on")
    void aDisabledKeyStops(String apiType, int status, String error) {
      ApiKey disabled = platform.issue("amelia", "brightside", apiType, "company:view");
      OAuthClient client = platform.client(disabled);
      Tokens tokens = client.authorize(new FormPerson(platform.person("carly")));

      assertThat(state("disable", disabled)).isEqualTo("DISABLED");
      assertThat(platform.introspect(tokens).get("active").asBoolean()).isFalse();
      Http.Answer refresh = client.refresh(tokens.refreshToken(), Map.of());
      assertThat(refresh.status()).isEqualTo(status);
      assertThat(refresh.json().get("error").asText()).isEqualTo(error);
      assertThat(state("disable", disabled)).isEqualTo("DISABLED");

      assertThat(state("enable", disabled)).isEqualTo("ENABLED");
      assertThat(platform.introspect(tokens).get("active").asBoolean()).isTrue();
      assertThat(client.refresh(tokens).permissions()).containsExactly("company:view");
    }

    @Test
    @DisplayName("P13 a deleted key is gone with all that hung on it")
    void aDeletedKeyIsGone() {
      OAuthClient client = platform.client(key);
      Tokens tokens = client.authorize(new FormPerson(platform.person("carly")));

      assertThat(api.send("DELETE", "brightside", "/" + key.id(), "").status()).isEqualTo(204);

      assertThat(platform.introspect(tokens).get("active").asBoolean()).isFalse();
      Http.Answer refresh = client.refresh(tokens.refreshToken(), Map.of());
      assertThat(refresh.status()).isEqualTo(401);
      assertThat(refresh.json().get("error").asText()).isEqualTo("invalid_client");
      assertThat(api.read("brightside", key.id()).status()).isEqualTo(404);
      assertThat(platform.administrator().realm().clients().findByClientId(key.clientId()))
          .isEmpty();
      assertThat(platform.keycloakTables().rowsAbout(key)).isZero();
    }

    private String state(String action, ApiKey of) {
      Http.Answer answer = api.send("POST", "brightside", "/" + of.id() + "/" + action, "");
      assertThat(answer.status()).isEqualTo(200);
      return answer.json().get("state").asText();
    }
  }

  private Http.Answer change(Map<String, Object> patch) {
    return api.change("brightside", key.id(), patch, "*");
  }

  private String name() {
    return api.read("brightside", key.id()).json().get("name").asText();
  }

  private static List<String> strings(JsonNode array) {
    return array.valueStream().map(JsonNode::asText).toList();
  }
}
