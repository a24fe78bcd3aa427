package dev.mcpaccess.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mcpaccess.e2e.http.Http;
import dev.mcpaccess.e2e.platform.ApiKey;
import dev.mcpaccess.e2e.platform.CompanyApi;
import dev.mcpaccess.e2e.platform.Platform;
import dev.mcpaccess.e2e.platform.PlatformExtension;
import dev.mcpaccess.quickstart.Credentials;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a company admin may not grant is granted neither to a new key nor to an old one. */
@ExtendWith(PlatformExtension.class)
@DisplayName("Security 30 a company admin grants nothing that he may not grant")
class AdminLimitsIT {

  private final Platform platform;
  private CompanyApi api;
  private ApiKey key;
  private String entityTag;

  AdminLimitsIT(Platform platform) {
    this.platform = platform;
  }

  @BeforeEach
  void aKeyIsThere() {
    api = platform.companyApi("amelia");
    key = platform.issue("amelia", "brightside", "OAuthPKCE", "task:view");
    entityTag = api.read("brightside", key.id()).header("ETag");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "task:destroy", "project:view", "roles", "inclusive", "offline_access", "openid",
        "company-admin", "realm-admin", "customer-success-manager", "TASK:VIEW",
            "task:view task:create", "*"
      })
  @DisplayName("Security 30 a permission that is none, a module that is off, a scope or role")
  void aPermission(String permission) {
    assertRefused(Map.of("permissions", List.of("task:view", permission)), "permissions[1]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "data:text/html,x",
        "myapp://callback",
        "http://example.com/callback",
        "http://127.0.0.1.example.com/callback",
        "https://*.example.com/callback",
        "https://example.com/*",
        "https://example.com/callback#fragment",
        "https://user@example.com/callback",
        "//example.com/callback",
        "/callback",
        "*"
      })
  @DisplayName("Security 30 a redirect URI that is neither https nor loopback")
  void aRedirectUri(String uri) {
    assertRefused(Map.of("redirectUris", List.of("claude", uri)), "redirectUris[1]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "roles",
        "scopes",
        "company",
        "companyId",
        "createdBy",
        "clientId",
        "clientSecret",
        "secret",
        "state",
        "fullScopeAllowed",
        "serviceAccountsEnabled",
        "attributes",
        "webOrigins"
      })
  @DisplayName("Security 30 what is no field of a key")
  void anotherField(String field) {
    assertRefused(Map.of(field, "mine"), field);
  }

  @Test
  @DisplayName("Security 30 a machine key beyond its issuer's own rights, by whatever way")
  void aMachineKeyBeyondItsIssuersRights() {
    Credentials admin = new Credentials("narrow-admin", platform.person("tom").password());
    platform.administrator().addMember("brightside", admin, "Company admins", "Task viewers");
    try {
      CompanyApi narrow = CompanyApi.login(platform.keycloak(), admin);
      ApiKey wide = platform.issue("amelia", "brightside", "OAuth", "task:view", "task:update");
      for (String apiType : List.of("OAuth", "Static API")) {
        Map<String, Object> request = new LinkedHashMap<>();
        request.put("name", "Beyond");
        request.put("apiType", apiType);
        request.put("permissions", List.of("task:update"));
        assertProblem(narrow.issue("brightside", request), "permissions[0]");

        request.remove("permissions");
        request.put("copyPermissionsFrom", wide.id());
        assertThat(narrow.issue("brightside", request).status()).isEqualTo(400);

        ApiKey own = platform.issue(admin, "brightside", apiType, "task:view");
        for (CompanyApi who : List.of(narrow, api)) {
          assertProblem(
              who.change(
                  "brightside", own.id(), Map.of("permissions", List.of("task:update")), "*"),
              "permissions[0]");
        }
      }
    } finally {
      platform.administrator().remove(admin.username());
    }
  }

  private void assertRefused(Map<String, Object> wrong, String field) {
    Map<String, Object> request = new LinkedHashMap<>();
    request.put("name", "Claude");
    request.put("apiType", "OAuthPKCE");
    request.put("redirectUris", List.of("claude"));
    request.put("permissions", List.of("task:view"));
    request.putAll(wrong);

    assertProblem(api.issue("brightside", request), field);
    assertProblem(api.change("brightside", key.id(), wrong, "*"), field);
    assertThat(api.read("brightside", key.id()).header("ETag")).isEqualTo(entityTag);
  }

  private static void assertProblem(Http.Answer answer, String field) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(400);
    assertThat(answer.json().get("errors"))
        .extracting(error -> error.get("field").asText())
        .containsExactly(field);
  }
}
