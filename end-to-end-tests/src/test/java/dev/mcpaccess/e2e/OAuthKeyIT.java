package dev.mcpaccess.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.mcpaccess.e2e.client.MachineClient;
import dev.mcpaccess.e2e.http.Http;
import dev.mcpaccess.e2e.oauth.OAuthClient;
import dev.mcpaccess.e2e.oauth.Tokens;
import dev.mcpaccess.e2e.platform.Administrator;
import dev.mcpaccess.e2e.platform.ApiKey;
import dev.mcpaccess.e2e.platform.KeyRequest;
import dev.mcpaccess.e2e.platform.Platform;
import dev.mcpaccess.e2e.platform.PlatformExtension;
import dev.mcpaccess.quickstart.Credentials;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** API keys of the type OAuth: a program obtains tokens with client ID and secret. */
@ExtendWith(PlatformExtension.class)
class OAuthKeyIT {

  private static final String COMPANY = "10000000-0000-4000-8000-000000000001";

  private final Platform platform;
  private final Administrator administrator;

  OAuthKeyIT(Platform platform) {
    this.platform = platform;
    this.administrator = platform.administrator();
  }

  @Nested
  class Issuing {

    @Test
    @DisplayName("C2 an OAuth key has client ID and secret, and needs no redirect URI")
    void aKeyIsIssued() {
      Http.Answer answer = issue(Map.of());

      assertThat(answer.status()).isEqualTo(201);
      assertThat(answer.header("Cache-Control")).contains("no-store");
      JsonNode key = answer.json();
      assertThat(key.get("apiType").asText()).isEqualTo("OAuth");
      assertThat(key.get("clientSecret").asText())
          .matches("mcpa_" + key.get("id").asText() + "_[0-9A-Za-z]{49}");
      assertThat(key.get("redirectUris")).isEmpty();
      assertThat(key.get("preset").asText()).isEqualTo("READ");
    }

    @Test
    void theServiceUserBearsTheKeysNameAndBelongsToNoCompany() {
      ApiKey key = ApiKey.of(issue(Map.of("name", "Nightly export")).json());

      assertThat(administrator.serviceUser(key).toRepresentation().getFirstName())
          .isEqualTo("Nightly export");
      assertThat(administrator.memberIds("brightside"))
          .doesNotContain(administrator.serviceUser(key).toRepresentation().getId());
      assertThat(administrator.roles(administrator.serviceUser(key))).containsExactly("task:view");
    }

    @Test
    void theServiceUserGoesWithTheKey() {
      ApiKey key = key("task:view");
      String username = administrator.serviceUser(key).toRepresentation().getUsername();

      administrator.client(key.clientId()).remove();

      assertThat(administrator.realm().users().searchByUsername(username, true)).isEmpty();
    }

    @Test
    void redirectUrisAreRefused() {
      assertRefused(issue(Map.of("redirectUris", List.of("claude"))), "redirectUris");
    }

    @Test
    void anUnknownPresetIsRefused() {
      assertRefused(issue(Map.of("preset", "ALL")), "preset");
    }

    @Test
    void aKeyThatActsAsAPersonHasNoPreset() {
      Http.Answer answer =
          issue(
              Map.of(
                  "apiType", "OAuthPKCE", "redirectUris", List.of("claude"), "preset", "GLOBAL"));

      assertRefused(answer, "preset");
    }

    @Test
    void aKeyNeverGoesBeyondItsIssuersOwnRole() {
      Credentials admin = new Credentials("limited-admin", platform.person("tom").password());
      administrator.addMember("brightside", admin, "Company admins", "Task viewers");
      try {
        Http.Answer answer =
            platform
                .companyApi(admin.username())
                .issue(
                    "brightside",
                    KeyRequest.forMachine(
                        "OAuth", Map.of("permissions", List.of("task:view", "company:view"))));

        assertRefused(answer, "permissions[1]");
        assertThat(answer.json().get("errors").get(0).get("reason").asText())
            .isEqualTo("is more than your own role in this company allows");
      } finally {
        administrator.remove(admin.username());
      }
    }
  }

  @Nested
  class AtTheTokenEndpoint {

    @Test
    void theTokenIsForTheMcpServerAndNamesCompanyAndPreset() {
      ApiKey key = ApiKey.of(issue(Map.of("preset", "READ-WRITE")).json());

      Tokens tokens = Tokens.of(platform.client(key).clientCredentials(Map.of()));

      JsonNode claims = tokens.claims();
      assertThat(tokens.header().get("typ").asText()).isEqualTo("at+jwt");
      assertThat(claims.get("aud").asText()).isEqualTo(platform.mcpUrl());
      assertThat(claims.get("azp").asText()).isEqualTo(key.clientId());
      assertThat(claims.get("sub").asText())
          .isEqualTo(administrator.serviceUser(key).toRepresentation().getId());
      assertThat(claims.get("company_id").asText()).isEqualTo(COMPANY);
      assertThat(claims.get("preset").asText()).isEqualTo("READ-WRITE");
      assertThat(claims.has("connection_id")).isFalse();
      assertThat(claims.has("realm_access")).isFalse();
      assertThat(claims.has("resource_access")).isFalse();
      assertThat(claims.get("exp").asLong() - claims.get("iat").asLong()).isEqualTo(300);
      assertThat(tokens.response().has("refresh_token")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
      "'', company:view task:view",
      "inclusive, company:view task:view",
      "inclusive company:delete, company:view task:view",
      "task:view, task:view",
      "task:view company:delete, task:view",
      "openid task:view, task:view"
    })
    @DisplayName("P4 the scope is what the key has of what was asked for; none means all")
    void theScopeIsNarrowed(String scope, String granted) {
      Tokens tokens = Tokens.of(token(key("company:view", "task:view"), scope));

      assertThat(tokens.permissions()).containsExactly(granted.split(" "));
      assertThat(tokens.scope())
          .filteredOn(token -> token.contains(":"))
          .hasSameElementsAs(tokens.permissions());
      assertThat(tokens.response().has("id_token")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"company:delete", "task:view offline_access", "task:view admin"})
    void aScopeThatTheKeyDoesNotHaveIsRefused(String scope) {
      Http.Answer answer = token(key("task:view"), scope);

      assertThat(answer.status()).isEqualTo(400);
      assertThat(answer.json().get("error").asText()).isEqualTo("invalid_scope");
    }

    @Test
    void aForeignResourceIsRefused() {
      Http.Answer answer =
          platform
              .client(key("task:view"))
              .clientCredentials(Map.of("resource", "https://example.com/mcp"));

      assertThat(answer.status()).isEqualTo(400);
      assertThat(answer.json().get("error").asText()).isEqualTo("invalid_target");
    }

    @Test
    void aWrongSecretIsRefused() {
      Http.Answer answer =
          token(key("task:view").withSecret(key("task:view").clientSecret()), "inclusive");

      assertThat(answer.status()).isEqualTo(401);
      assertThat(answer.json().get("error").asText()).isEqualTo("invalid_client");
    }

    @Test
    void aProgramCallsTools() {
      Tokens tokens = Tokens.of(token(key("task:view"), ""));

      try (MachineClient program = MachineClient.connect(platform.mcpUrl(), tokens.accessToken())) {
        assertThat(program.tools()).contains("list_records");
        assertThat(program.result("list_models", Map.of()).get("models"))
            .extracting(model -> model.get("name").asText())
            .containsExactly("task");
        assertThat(program.result("list_records", Map.of("model", "task")).get("records"))
            .isNotEmpty();
      }
    }
  }

  /** What is taken away is missing in the next token, and at the next introspection. */
  @Nested
  class Reduction {

    private final ApiKey key = key("company:view", "task:view");
    private final OAuthClient client = platform.client(key);
    private final Tokens tokens = Tokens.of(client.clientCredentials(Map.of()));

    @Test
    void nothingTakenAwayLeavesAllActive() {
      JsonNode answer = platform.introspect(tokens);

      assertThat(answer.get("active").asBoolean()).isTrue();
      assertThat(permissions(answer)).containsExactlyInAnyOrder("company:view", "task:view");
      assertThat(answer.get("company_id").asText()).isEqualTo(COMPANY);
      assertThat(answer.get("preset").asText()).isEqualTo("READ");
    }

    @Test
    @DisplayName("P8 a permission taken from the key")
    void aReducedKey() {
      administrator.removeFromKey(key, "company:view");

      assertReducedToTasks();
    }

    @Test
    @DisplayName("P8 a role taken from the service user")
    void aReducedServiceUser() {
      administrator.removeRole(key, platform.mcpUrl(), "company:view");

      assertReducedToTasks();
    }

    @Test
    @DisplayName("P8 a permission added to the key is not more than the service user's roles")
    void anExtendedKey() {
      administrator.addToKey(key, "asset:view");

      assertThat(permissions(platform.introspect(tokens))).doesNotContain("asset:view");
      assertThat(Tokens.of(client.clientCredentials(Map.of())).permissions())
          .doesNotContain("asset:view");
    }

    @Test
    @DisplayName("C7 a module switched off takes its permissions along")
    void aModuleSwitchedOff() {
      administrator.whileModules(
          "brightside",
          modules -> List.of("api"),
          () -> {
            assertThat(permissions(platform.introspect(tokens))).isEmpty();
            assertThat(Tokens.of(client.clientCredentials(Map.of())).permissions()).isEmpty();
          });
    }

    @Test
    @DisplayName("C5 without the API module existing keys stop working")
    void theApiModuleSwitchedOff() {
      administrator.whileModules(
          "brightside", modules -> List.of("crm"), () -> assertEnded(400, "invalid_grant"));
    }

    @Test
    void aDisabledCompany() {
      administrator.whileDisabled("brightside", () -> assertEnded(400, "invalid_grant"));
    }

    @Test
    void aDisabledServiceUser() {
      administrator.setServiceUserEnabled(key, false);

      assertEnded(401, "invalid_request");
    }

    @Test
    void aDisabledKey() {
      administrator.setEnabled(key, false);

      assertEnded(401, "invalid_client");
    }

    @Test
    void aDeletedKey() {
      administrator.client(key.clientId()).remove();

      assertEnded(401, "invalid_client");
    }

    @Test
    void theIssuerWhoLeavesTheCompanyChangesNothing() {
      Credentials admin = new Credentials("leaving-admin", platform.person("tom").password());
      administrator.addMember("brightside", admin, "Company admins", "Task viewers");
      OAuthClient program =
          platform.client(platform.issue(admin.username(), "brightside", "OAuth", "task:view"));
      Tokens before = Tokens.of(program.clientCredentials(Map.of()));

      administrator.remove(admin.username());

      assertThat(permissions(platform.introspect(before))).containsExactly("task:view");
      assertThat(Tokens.of(program.clientCredentials(Map.of())).permissions())
          .containsExactly("task:view");
    }

    private void assertReducedToTasks() {
      assertThat(permissions(platform.introspect(tokens))).containsExactly("task:view");
      Tokens next = Tokens.of(client.clientCredentials(Map.of()));
      assertThat(next.permissions()).containsExactly("task:view");
      assertThat(next.scope()).doesNotContain("company:view");
    }

    private void assertEnded(int status, String error) {
      assertThat(platform.introspect(tokens).toString()).isEqualTo("{\"active\":false}");
      Http.Answer answer = client.clientCredentials(Map.of());
      assertThat(answer.status()).isEqualTo(status);
      assertThat(answer.json().get("error").asText()).isEqualTo(error);
    }

    private static List<String> permissions(JsonNode introspection) {
      return List.of(introspection.path("scope").asText().split(" ")).stream()
          .filter(token -> token.contains(":"))
          .toList();
    }
  }

  private ApiKey key(String... permissions) {
    return platform.issue("amelia", "brightside", "OAuth", permissions);
  }

  private Http.Answer token(ApiKey key, String scope) {
    return platform
        .client(key)
        .clientCredentials(scope.isEmpty() ? Map.of() : Map.of("scope", scope));
  }

  private Http.Answer issue(Map<String, Object> replaced) {
    return platform
        .companyApi("amelia")
        .issue("brightside", KeyRequest.forMachine("OAuth", replaced));
  }

  private static void assertRefused(Http.Answer answer, String field) {
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().get("type").asText())
        .isEqualTo("urn:mcp-access:problem:invalid-request");
    assertThat(answer.json().get("errors"))
        .extracting(error -> error.get("field").asText())
        .containsExactly(field);
  }
}
