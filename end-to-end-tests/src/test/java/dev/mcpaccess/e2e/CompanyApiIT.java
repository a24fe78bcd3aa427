package dev.mcpaccess.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.mcpaccess.e2e.http.Http;
import dev.mcpaccess.e2e.oauth.Tokens;
import dev.mcpaccess.e2e.person.FormPerson;
import dev.mcpaccess.e2e.platform.ApiKey;
import dev.mcpaccess.e2e.platform.CompanyApi;
import dev.mcpaccess.e2e.platform.Platform;
import dev.mcpaccess.e2e.platform.PlatformExtension;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.keycloak.admin.client.resource.ClientResource;
import org.keycloak.representations.idm.ClientScopeRepresentation;

/** The company API: issuing and listing API keys. */
@ExtendWith(PlatformExtension.class)
class CompanyApiIT {

  private final Platform platform;

  CompanyApiIT(Platform platform) {
    this.platform = platform;
  }

  @Nested
  class Issuing {

    @Test
    @DisplayName("C1 a company admin issues a key and receives client ID and secret")
    void aKeyIsIssued() {
      Http.Answer answer = platform.companyApi("amelia").issue("brightside", request());

      assertThat(answer.status()).isEqualTo(201);
      assertThat(answer.header("Cache-Control")).contains("no-store");
      JsonNode key = answer.json();
      assertThat(key.get("name").asText()).isEqualTo("Claude");
      assertThat(key.get("apiType").asText()).isEqualTo("OAuthPKCE");
      assertThat(key.get("company").asText()).isEqualTo("brightside");
      assertThat(key.get("clientId").asText()).isEqualTo("mcpa-" + key.get("id").asText());
      assertThat(key.get("clientSecret").asText())
          .matches("mcpa_" + key.get("id").asText() + "_[0-9A-Za-z]{49}");
      assertThat(key.get("permissions")).extracting(JsonNode::asText).containsExactly("task:view");
      assertThat(key.get("redirectUris"))
          .extracting(JsonNode::asText)
          .containsExactly(
              "https://claude.ai/api/mcp/auth_callback",
              "https://claude.com/api/mcp/auth_callback");
    }

    @Test
    @DisplayName("C2 the public type has a client ID only")
    void aPublicKeyHasNoSecret() {
      Http.Answer answer =
          platform.companyApi("amelia").issue("brightside", with("apiType", "OAuthPKCE Public"));

      assertThat(answer.status()).isEqualTo(201);
      assertThat(answer.json().has("clientSecret")).isFalse();
    }

    @Test
    void aKeysClientHasNoScopeBeyondItsPermissionsAndWhatOpenIdNeeds() {
      ApiKey key = platform.issue("amelia", "brightside", "OAuthPKCE", "task:view");
      ClientResource client = platform.administrator().client(key.clientId());

      assertThat(client.getDefaultClientScopes())
          .extracting(ClientScopeRepresentation::getName)
          .containsExactly("basic");
      assertThat(client.getOptionalClientScopes())
          .extracting(ClientScopeRepresentation::getName)
          .containsExactlyInAnyOrder(
              "inclusive", "offline_access", "profile", "email", "task:view");
      assertThat(client.toRepresentation().isFullScopeAllowed()).isFalse();
    }
  }

  @Nested
  class Listing {

    @Test
    @DisplayName("C3 the list shows a key, and never a secret")
    void theListShowsNoSecret() {
      CompanyApi api = platform.companyApi("amelia");
      JsonNode issued = api.issue("brightside", request()).json();

      Http.Answer list = api.list("brightside");

      assertThat(list.status()).isEqualTo(200);
      assertThat(list.json().get("keys"))
          .extracting(key -> key.get("id").asText())
          .contains(issued.get("id").asText());
      assertThat(list.body())
          .doesNotContain(issued.get("clientSecret").asText())
          .doesNotContain("clientSecret");
    }

    @Test
    void theListHasOwnKeysOnly() {
      JsonNode issued = platform.companyApi("amelia").issue("brightside", request()).json();

      assertThat(platform.companyApi("george").list("granite").body())
          .doesNotContain(issued.get("id").asText());
    }
  }

  @Nested
  class BadInput {

    @Test
    void anUnknownApiTypeIsRefused() {
      assertInvalid(
          with("apiType", "SAML"),
          "apiType",
          "must be one of Static API, OAuth, OAuthPKCE, OAuthPKCE Public");
    }

    @Test
    void anEmptyNameIsRefused() {
      assertInvalid(with("name", "  "), "name", "must not be empty");
    }

    @Test
    void anOverlongNameIsRefused() {
      assertInvalid(
          with("name", "n".repeat(101)), "name", "must not be longer than 100 characters");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {"http://example.com/cb", "javascript:alert(1)", "https://example.com/*", "x"})
    void aRedirectUriThatIsNeitherHttpsNorLoopbackIsRefused(String uri) {
      Http.Answer answer = issue(with("redirectUris", List.of("claude", uri)));

      assertThat(answer.status()).isEqualTo(400);
      assertThat(answer.json().get("errors").get(0).get("field").asText())
          .isEqualTo("redirectUris[1]");
    }

    @Test
    void anUnknownPermissionIsRefused() {
      assertInvalid(
          with("permissions", List.of("task:view", "task:destroy")),
          "permissions[1]",
          "is not a permission of this realm");
    }

    @Test
    @DisplayName("C5 a permission of a module that the company has not bought is refused")
    void aPermissionOfAnotherModuleIsRefused() {
      assertInvalid(
          with("permissions", List.of("project:view")),
          "permissions[0]",
          "belongs to the module projects, which is off");
    }

    @Test
    void aClientScopeThatIsNoPermissionIsRefused() {
      assertInvalid(
          with("permissions", List.of("roles")),
          "permissions[0]",
          "is not a permission of this realm");
    }

    @Test
    void everythingThatIsWrongIsNamedAtOnce() {
      Http.Answer answer = issue(Map.of());

      assertThat(answer.json().get("errors"))
          .extracting(error -> error.get("field").asText())
          .containsExactly("name", "apiType", "redirectUris", "permissions");
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "{\"name\":                     | '' | is not JSON",
          "[]                             | '' | must be a JSON object",
          "null                           | '' | must be a JSON object",
          "{\"secret\": \"mine\"}         | secret | is not a field of this request",
          "{\"name\": {\"a\": 1}}         | name | has the wrong type",
          "{\"permissions\": [[\"a\"]]}   | permissions[0] | has the wrong type"
        })
    void aBodyThatCannotBeReadIsRefusedWithItsReason(String body, String field, String reason) {
      Http.Answer answer = platform.companyApi("amelia").issueJson("brightside", body);

      assertProblem(answer, field, reason);
    }
  }

  @Nested
  class WhoMayUseIt {

    @Test
    @DisplayName("C4 without the admin role there is a clear explanation")
    void someoneElseIsToldWhichRoleIsMissing() {
      Http.Answer answer = platform.companyApi("carly").issue("brightside", request());

      assertThat(answer.status()).isEqualTo(403);
      assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
      assertThat(answer.json().get("type").asText())
          .isEqualTo("urn:mcp-access:problem:not-a-company-admin");
      assertThat(answer.json().get("detail").asText()).contains("company-admin");
    }

    @Test
    @DisplayName("C5 without the API module there is a clear explanation")
    void withoutTheModuleNoKeyCanBeIssued() {
      Http.Answer answer = platform.companyApi("hanna").issue("harbor", request());

      assertThat(answer.status()).isEqualTo(403);
      assertThat(answer.json().get("type").asText())
          .isEqualTo("urn:mcp-access:problem:api-module-off");
      assertThat(answer.json().get("detail").asText()).contains("module api");
    }

    @Test
    void aCompanyOfOthersAndAnUnknownCompanyAnswerAlike() {
      CompanyApi george = platform.companyApi("george");

      Http.Answer ofOthers = george.list("brightside");
      Http.Answer unknown = george.list("no-such-company");

      assertThat(ofOthers.status()).isEqualTo(404);
      assertThat(unknown.status()).isEqualTo(404);
      assertThat(ofOthers.body()).isEqualTo(unknown.body());
      assertThat(george.issue("brightside", request()).status()).isEqualTo(404);
    }

    @Test
    void withoutATokenNothingIsSaid() {
      Http.Answer answer = CompanyApi.withToken(platform.keycloak(), "none").list("brightside");

      assertThat(answer.status()).isEqualTo(401);
      assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
    }

    @Test
    void aTokenOfAnAiClientIsRefused() {
      ApiKey key = platform.issue("amelia", "brightside", "OAuthPKCE Public", "task:view");
      Tokens tokens = platform.client(key).authorize(new FormPerson(platform.person("amelia")));

      Http.Answer answer =
          CompanyApi.withToken(platform.keycloak(), tokens.accessToken()).list("brightside");

      assertThat(answer.status()).isEqualTo(401);
    }
  }

  private Http.Answer issue(Map<String, Object> request) {
    return platform.companyApi("amelia").issue("brightside", request);
  }

  private void assertInvalid(Map<String, Object> request, String field, String reason) {
    assertProblem(issue(request), field, reason);
  }

  private static void assertProblem(Http.Answer answer, String field, String reason) {
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    assertThat(answer.json().get("type").asText())
        .isEqualTo("urn:mcp-access:problem:invalid-request");
    assertThat(answer.json().get("errors"))
        .extracting(error -> error.get("field").asText() + ": " + error.get("reason").asText())
        .containsExactly(field + ": " + reason);
  }

  private static Map<String, Object> request() {
    return with("name", "Claude");
  }

  private static Map<String, Object> with(String field, Object value) {
    Map<String, Object> request = new LinkedHashMap<>();
    request.put("name", "Claude");
    request.put("apiType", "OAuthPKCE");
    request.put("redirectUris", List.of("claude"));
    request.put("permissions", List.of("task:view"));
    request.put(field, value);
    return Collections.unmodifiableMap(request);
  }
}
