package dev.mcpaccess.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.mcpaccess.e2e.client.MachineClient;
import dev.mcpaccess.e2e.http.Http;
import dev.mcpaccess.e2e.platform.Administrator;
import dev.mcpaccess.e2e.platform.ApiKey;
import dev.mcpaccess.e2e.platform.CompanyApi;
import dev.mcpaccess.e2e.platform.ForgedKey;
import dev.mcpaccess.e2e.platform.KeyRequest;
import dev.mcpaccess.e2e.platform.OtherMcpServer;
import dev.mcpaccess.e2e.platform.Platform;
import dev.mcpaccess.e2e.platform.PlatformExtension;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.keycloak.representations.idm.EventRepresentation;

/** API keys of the type Static API: one opaque key, sent as a bearer token. */
@ExtendWith(PlatformExtension.class)
class StaticKeyIT {

  private static final String INACTIVE = "{\"active\":false}";

  private final Platform platform;
  private final Administrator administrator;

  StaticKeyIT(Platform platform) {
    this.platform = platform;
    this.administrator = platform.administrator();
  }

  @Nested
  class Issuing {

    @Test
    @DisplayName("C2 a static key is one opaque key")
    void aKeyIsIssued() {
      Map<String, Object> request = KeyRequest.forMachine("Static API", Map.of("preset", "GLOBAL"));

      Http.Answer answer = platform.companyApi("amelia").issue("brightside", request);

      assertThat(answer.status()).isEqualTo(201);
      assertThat(answer.header("Cache-Control")).contains("no-store");
      JsonNode key = answer.json();
      assertThat(key.get("apiKey").asText())
          .matches("mcpa_" + key.get("id").asText() + "_[0-9A-Za-z]{49}");
      assertThat(key.has("clientSecret")).isFalse();
      assertThat(key.get("preset").asText()).isEqualTo("GLOBAL");
    }

    @Test
    @DisplayName("C3 the list shows a static key, and never its secret")
    void theListShowsNoSecret() {
      ApiKey key = key("task:view");

      assertThat(platform.companyApi("amelia").list("brightside").body())
          .contains(key.id())
          .doesNotContain(key.staticKey())
          .doesNotContain("\"apiKey\"");
    }
  }

  @Nested
  class Introspection {

    @Test
    void anActiveKeyTellsWhatItMayDo() {
      ApiKey key = key("company:view", "task:view");

      Http.Answer answer = platform.introspectStatic(key.staticKey());

      assertThat(answer.status()).isEqualTo(200);
      JsonNode claims = answer.json();
      assertThat(claims.get("active").asBoolean()).isTrue();
      assertThat(claims.get("sub").asText())
          .isEqualTo(administrator.serviceUser(key).toRepresentation().getId());
      assertThat(claims.get("client_id").asText()).isEqualTo(key.clientId());
      assertThat(claims.get("company_id").asText())
          .isEqualTo("10000000-0000-4000-8000-000000000001");
      assertThat(claims.get("scope").asText()).isEqualTo("company:view task:view");
      assertThat(claims.get("preset").asText()).isEqualTo("READ");
      assertThat(claims.get("aud").asText()).isEqualTo(platform.mcpUrl());
      assertThat(claims.get("token_type").asText()).isEqualTo("Bearer");
    }

    @Test
    void aWrongKeyIsInactiveAndNoMoreIsSaid() {
      String right = key("task:view").staticKey();
      ApiKey oauth = platform.issue("amelia", "brightside", "OAuth", "task:view");
      String last = right.endsWith("0") ? "1" : "0";

      for (String wrong :
          List.of(
              right.substring(0, right.length() - 1) + last,
              right + "0",
              right.toUpperCase(Locale.ROOT),
              ForgedKey.of(key("task:view").id()),
              ForgedKey.of("0000000000000000"),
              oauth.clientSecret(),
              "mcpa_",
              "")) {
        assertThat(platform.introspectStatic(wrong).body()).isEqualTo(INACTIVE);
      }
    }

    @Test
    void onlyTheServerThatTheKeyIsForLearnsAnything() {
      ApiKey key = key("task:view");
      ApiKey other = platform.issue("amelia", "brightside", "OAuth", "task:view");

      Http.Answer answer =
          platform.introspectStatic(key.staticKey(), other.clientId(), other.clientSecret());

      assertThat(answer.status()).isEqualTo(200);
      assertThat(answer.body()).isEqualTo(INACTIVE);
    }

    @Test
    void theMcpServersSecretIsCheckedAndKeycloakHasOnlyItsHash() {
      ApiKey key = key("task:view");
      String hash =
          administrator
              .client(platform.mcpUrl())
              .toRepresentation()
              .getAttributes()
              .get("mcp-access.secret-sha256");

      assertThat(hash).matches("[0-9a-f]{64}");
      assertThat(administrator.client(platform.mcpUrl()).toRepresentation().getSecret())
          .isNullOrEmpty();
      for (String wrong : List.of("wrong", "", hash)) {
        assertThat(platform.introspectStatic(key.staticKey(), platform.mcpUrl(), wrong).status())
            .isEqualTo(401);
      }
    }

    @Test
    void aFailureIsRecordedWithKeyAndReasonAndWithoutTheSecret() {
      administrator.recordFailedIntrospections();
      ApiKey key = key("task:view");
      String forged = ForgedKey.of(key.id());

      platform.introspectStatic(forged);

      EventRepresentation event =
          administrator.failedIntrospections().stream()
              .filter(found -> key.id().equals(found.getDetails().get("api_key")))
              .findFirst()
              .orElseThrow();
      assertThat(event.getError()).isEqualTo("invalid_token");
      assertThat(event.getDetails()).containsEntry("reason", "wrong secret");
      assertThat(event.getDetails().values()).noneMatch(value -> value.contains(forged));
    }
  }

  /** The key is for the MCP server, which has it introspected, and opens nothing else. */
  @Nested
  class Elsewhere {

    @Test
    void itIsNoClientSecret() {
      ApiKey key = key("task:view");

      Http.Answer answer =
          platform.client(key.withSecret(key.staticKey())).clientCredentials(Map.of());

      assertThat(answer.status()).isEqualTo(401);
      assertThat(answer.json().get("error").asText()).isEqualTo("invalid_client");
    }

    @Test
    void itAuthenticatesNoIntrospection() {
      ApiKey key = key("task:view");

      Http.Answer answer =
          platform.introspectStatic(key.staticKey(), key.clientId(), key.staticKey());

      assertThat(answer.status()).isEqualTo(401);
    }

    @Test
    void itIsNoTokenOfTheCompanyApi() {
      Http.Answer answer =
          CompanyApi.withToken(platform.keycloak(), key("task:view").staticKey())
              .list("brightside");

      assertThat(answer.status()).isEqualTo(401);
    }

    @Test
    void nobodyLogsInWithIt() {
      Http.Answer answer = platform.client(key("task:view")).authorizationPage("code");

      assertThat(answer.status()).isEqualTo(400);
    }
  }

  @Nested
  class AtTheMcpServer {

    @Test
    @DisplayName("C2 a program calls tools with nothing but a static key")
    void aProgramCallsTools() {
      ApiKey key = key("task:view");

      try (MachineClient program = MachineClient.connect(platform.mcpUrl(), key.staticKey())) {
        assertThat(program.tools()).contains("list_records");
        assertThat(program.result("list_models", Map.of()).get("models"))
            .extracting(model -> model.get("name").asText())
            .containsExactly("task");
        assertThat(program.result("list_records", Map.of("model", "task")).get("records"))
            .isNotEmpty();
      }
    }

    @Test
    void keycloakMayHaveAnotherNameForTheServerThanTheIssuers() {
      Map<String, String> replaced =
          Map.of("MCP_INTROSPECTION_URL", platform.introspectionByAnotherName());

      try (OtherMcpServer server = platform.otherMcpServer(replaced)) {
        assertThat(server.ping(key("task:view").staticKey()).status()).isEqualTo(200);
      }
    }

    @Test
    void withoutACredentialOfItsOwnTheServerTakesNoStaticKey() {
      try (OtherMcpServer server = platform.otherMcpServer(Map.of("MCP_CLIENT_SECRET", ""))) {
        assertThat(server.ping(key("task:view").staticKey()).status()).isEqualTo(401);
      }
    }

    @Test
    @DisplayName("C6, Security 5 a key reaches the rows of its own company only")
    void aKeyReachesItsOwnCompanyOnly() {
      ApiKey granite = platform.issue("george", "granite", "Static API", "project:view");

      try (MachineClient program = MachineClient.connect(platform.mcpUrl(), granite.staticKey())) {
        assertThat(program.result("list_models", Map.of()).get("models"))
            .extracting(model -> model.get("name").asText())
            .containsExactly("project");
      }
    }

    @Test
    @DisplayName(
        "Security 5 a key of one company finds nothing of another's by its id or by listing")
    void aKeyFindsNothingOfAnotherCompany() {
      String own = "50000000-0000-4000-8000-000000000001";
      String ofHarbor = "50000000-0000-4000-8000-000000000015";
      ApiKey key = key("company:view");

      try (MachineClient program = MachineClient.connect(platform.mcpUrl(), key.staticKey())) {
        assertThat(program.result("get_record", Map.of("model", "company", "id", own)).toString())
            .contains("Lakeside Dental Group");
        assertThatThrownBy(
                () -> program.result("get_record", Map.of("model", "company", "id", ofHarbor)))
            .hasMessageContaining("get_record failed")
            .hasMessageNotContaining("Skagen");
        assertThat(
                program.result("list_records", Map.of("model", "company", "limit", 100)).toString())
            .contains("Lakeside Dental Group")
            .doesNotContain("Skagen")
            .doesNotContain(ofHarbor);
        assertThat(program.result("search_records", Map.of("query", "Skagen")).toString())
            .doesNotContain(ofHarbor);
      }
    }

    @Test
    void aWrongKeyIsRefused() {
      ApiKey key = key("task:view");
      ApiKey oauth = platform.issue("amelia", "brightside", "OAuth", "task:view");

      for (String wrong :
          List.of(
              key.staticKey() + "0",
              ForgedKey.of(key.id()),
              ForgedKey.of("0000000000000000"),
              oauth.clientSecret())) {
        Http.Answer answer = platform.ping(wrong);

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.json().get("error").asText()).isEqualTo("invalid_token");
        assertThat(answer.body()).doesNotContain(wrong);
      }
    }

    @Test
    void whatIsTakenAwayIsGoneWithinHalfAMinute() throws InterruptedException {
      ApiKey disabled = key("task:view");
      ApiKey deleted = key("task:view");
      ApiKey withoutServiceUser = key("task:view");
      ApiKey reduced = key("company:view", "task:view");
      List<ApiKey> ended = List.of(disabled, deleted, withoutServiceUser);
      for (ApiKey key : ended) {
        assertThat(platform.ping(key.staticKey()).status()).isEqualTo(200);
      }
      try (MachineClient program = MachineClient.connect(platform.mcpUrl(), reduced.staticKey())) {
        assertThat(models(program)).containsExactly("company", "task");

        administrator.setEnabled(disabled, false);
        administrator.client(deleted.clientId()).remove();
        administrator.setServiceUserEnabled(withoutServiceUser, false);
        administrator.removeRole(reduced, platform.mcpUrl(), "company:view");
        Thread.sleep(30_000);

        for (ApiKey key : ended) {
          assertThat(platform.ping(key.staticKey()).status()).isEqualTo(401);
        }
        assertThat(models(program)).containsExactly("task");
      }
    }

    private static List<String> models(MachineClient program) {
      List<String> names = new ArrayList<>();
      program
          .result("list_models", Map.of())
          .get("models")
          .forEach(model -> names.add(model.get("name").asText()));
      return names;
    }
  }

  @Nested
  class Reduction {

    private final ApiKey key = key("company:view", "task:view");

    @Test
    @DisplayName("P8 a permission taken from the key")
    void aReducedKey() {
      administrator.removeFromKey(key, "company:view");

      assertThat(scope()).isEqualTo("task:view");
    }

    @Test
    @DisplayName("P8 a role taken from the service user")
    void aReducedServiceUser() {
      administrator.removeRole(key, platform.mcpUrl(), "company:view");

      assertThat(scope()).isEqualTo("task:view");
    }

    @Test
    @DisplayName("C7 a module switched off takes its permissions along")
    void aModuleSwitchedOff() {
      administrator.whileModules(
          "brightside", modules -> List.of("api"), () -> assertThat(scope()).isEmpty());
    }

    @Test
    @DisplayName("C5 without the API module existing keys stop working")
    void theApiModuleSwitchedOff() {
      administrator.whileModules("brightside", modules -> List.of("crm"), this::assertInactive);
    }

    @Test
    void aDisabledCompany() {
      administrator.whileDisabled("brightside", this::assertInactive);
    }

    @Test
    void aDisabledServiceUser() {
      administrator.setServiceUserEnabled(key, false);

      assertInactive();
    }

    @Test
    void aDisabledKey() {
      administrator.setEnabled(key, false);

      assertInactive();
    }

    @Test
    void aDeletedKey() {
      administrator.client(key.clientId()).remove();

      assertInactive();
    }

    private String scope() {
      return platform.introspectStatic(key.staticKey()).json().get("scope").asText();
    }

    private void assertInactive() {
      assertThat(platform.introspectStatic(key.staticKey()).body()).isEqualTo(INACTIVE);
    }
  }

  private ApiKey key(String... permissions) {
    return platform.issue("amelia", "brightside", "Static API", permissions);
  }
}
