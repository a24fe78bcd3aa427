package dev.mcpaccess.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.mcpaccess.e2e.http.Http;
import dev.mcpaccess.e2e.oauth.OAuthClient;
import dev.mcpaccess.e2e.oauth.Pkce;
import dev.mcpaccess.e2e.oauth.Tokens;
import dev.mcpaccess.e2e.person.FormPerson;
import dev.mcpaccess.e2e.platform.ApiKey;
import dev.mcpaccess.e2e.platform.Platform;
import dev.mcpaccess.e2e.platform.PlatformExtension;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The tokens that an API key's client obtains. */
@ExtendWith(PlatformExtension.class)
class TokenIT {

  private final Platform platform;

  TokenIT(Platform platform) {
    this.platform = platform;
  }

  @Nested
  class AtTheCodeExchange {

    @Test
    void theTokenIsForTheMcpServerAndNamesCompanyAndConnection() {
      Tokens tokens = client("company:view").authorize(person("carly"));

      JsonNode claims = tokens.claims();
      assertThat(tokens.header().get("typ").asText()).isEqualTo("at+jwt");
      assertThat(claims.get("aud").asText()).isEqualTo(platform.mcpUrl());
      assertThat(claims.get("sub").asText()).isEqualTo("20000000-0000-4000-8000-000000000002");
      assertThat(claims.get("company_id").asText())
          .isEqualTo("10000000-0000-4000-8000-000000000001");
      assertThat(claims.get("connection_id").asText()).isNotBlank();
      assertThat(claims.get("exp").asLong() - claims.get("iat").asLong()).isEqualTo(300);
      assertThat(claims.has("realm_access")).isFalse();
      assertThat(claims.has("resource_access")).isFalse();
    }

    @Test
    @DisplayName("P3 inclusive gives the overlap of key and role")
    void inclusiveGivesTheOverlap() {
      Tokens tokens =
          client("company:view", "company:delete", "task:view").authorize(person("carly"));

      assertThat(tokens.permissions()).containsExactly("company:view", "task:view");
      assertThat(tokens.scope())
          .containsExactlyInAnyOrder("inclusive", "offline_access", "company:view", "task:view");
    }

    @Test
    @DisplayName("P3 a client that asks for no permission gets the overlap as well")
    void noPermissionAskedForMeansAll() {
      Tokens tokens =
          client("company:view", "task:view")
              .authorize(person("carly"), Map.of("scope", "openid profile email offline_access"));

      assertThat(tokens.permissions()).containsExactly("company:view", "task:view");
      assertThat(tokens.scope()).contains("openid", "profile", "email", "offline_access");
      assertThat(tokens.response().has("id_token")).isTrue();
    }

    @Test
    @DisplayName("P4 a client that names permissions gets those of them that are in the overlap")
    void aClientMayAskForLess() {
      Tokens tokens =
          client("company:view", "company:delete", "task:view")
              .authorize(person("carly"), Map.of("scope", "company:view company:delete"));

      assertThat(tokens.permissions()).containsExactly("company:view");
      assertThat(tokens.scope()).contains("company:view").doesNotContain("company:delete");
    }

    @Test
    @DisplayName("C6 the same person has each company's own role in it")
    void rolesAreThoseOfTheKeysCompany() {
      ApiKey brightside =
          platform.issue("amelia", "brightside", "OAuthPKCE", "company:view", "company:update");
      ApiKey granite = platform.issue("george", "granite", "OAuthPKCE", "project:update");

      assertThat(platform.client(brightside).authorize(person("morgan")).permissions())
          .containsExactly("company:view");
      assertThat(platform.client(granite).authorize(person("morgan")).permissions())
          .containsExactly("project:update");
    }

    @Test
    @DisplayName("Security 15 a resource that changes at the token endpoint is refused")
    void aForeignResourceIsRefused() {
      OAuthClient client = client("company:view");
      Pkce pkce = Pkce.create();
      Map<String, String> redirect = client.redirect(person("carly"), pkce, Map.of());

      Http.Answer answer =
          client.exchange(
              redirect.get("code"), pkce, Map.of("resource", "https://example.com/mcp"));

      assertThat(answer.status()).isEqualTo(400);
      assertThat(answer.json().get("error").asText()).isEqualTo("invalid_target");
    }

    @Test
    void withoutAResourceTheAudienceIsRightAllTheSame() {
      Tokens tokens = client("company:view").authorize(person("carly"), Map.of("resource", ""));

      assertThat(tokens.claims().get("aud").asText()).isEqualTo(platform.mcpUrl());
    }

    @Test
    @DisplayName("Security 11 without PKCE no code is issued")
    void withoutPkceNoCodeIsIssued() {
      Map<String, String> redirect =
          client("company:view")
              .redirect(
                  person("carly"),
                  Pkce.create(),
                  Map.of("code_challenge", "", "code_challenge_method", ""));

      assertThat(redirect).containsEntry("error", "invalid_request").doesNotContainKey("code");
    }

    @Test
    @DisplayName("Security 11 plain PKCE is refused")
    void plainPkceIsRefused() {
      Map<String, String> redirect =
          client("company:view")
              .redirect(person("carly"), Pkce.create(), Map.of("code_challenge_method", "plain"));

      assertThat(redirect).containsEntry("error", "invalid_request").doesNotContainKey("code");
    }

    @Test
    void aWrongSecretAndAnUnknownClientAnswerAlike() {
      ApiKey key = platform.issue("amelia", "brightside", "OAuthPKCE", "company:view");
      ApiKey other = platform.issue("amelia", "brightside", "OAuthPKCE", "company:view");
      ApiKey unknown = new ApiKey("none", "mcpa-0000000000000000", key.clientSecret(), null);

      for (ApiKey wrong :
          new ApiKey[] {
            key.withSecret("wrong"),
            key.withSecret(other.clientSecret()),
            key.withSecret(""),
            key.withSecret(null),
            unknown
          }) {
        Http.Answer answer = platform.client(wrong).exchange("code", Pkce.create());

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.json().get("error").asText()).isEqualTo("invalid_client");
        assertThat(answer.json().get("error_description").asText())
            .isEqualTo("Invalid client or Invalid client credentials");
      }
    }
  }

  @Nested
  class AtARefresh {

    @Test
    void theConnectionStays() {
      OAuthClient client = client("company:view", "task:view");
      Tokens first = client.authorize(person("carly"));

      Tokens second = client.refresh(first);

      assertThat(second.accessToken()).isNotEqualTo(first.accessToken());
      assertThat(second.permissions()).isEqualTo(first.permissions());
      assertThat(second.scope()).isEqualTo(first.scope());
      assertThat(second.claims().get("aud").asText()).isEqualTo(platform.mcpUrl());
      assertThat(second.claims().get("connection_id"))
          .isEqualTo(first.claims().get("connection_id"));
    }

    @Test
    @DisplayName("P4 a refresh may ask for less, and the next for all again")
    void aRefreshMayAskForLess() {
      OAuthClient client = client("company:view", "task:view");
      Tokens tokens = client.authorize(person("carly"));

      Tokens less =
          new Tokens(client.refresh(tokens.refreshToken(), Map.of("scope", "task:view")).json());

      assertThat(less.permissions()).containsExactly("task:view");
      assertThat(less.scope()).contains("task:view").doesNotContain("company:view");
      assertThat(client.refresh(less).permissions()).containsExactly("company:view", "task:view");
    }

    @Test
    void theScopeOfTheFirstRequestMayBeSentAgain() {
      OAuthClient client = client("company:view");
      Tokens tokens = client.authorize(person("carly"));

      Http.Answer answer =
          client.refresh(tokens.refreshToken(), Map.of("scope", "inclusive offline_access"));

      assertThat(new Tokens(answer.json()).permissions()).containsExactly("company:view");
    }

    @Test
    void aRefreshCannotAskForWhatWasNotAuthorized() {
      OAuthClient client = client("company:view", "task:view");
      Tokens tokens = client.authorize(person("carly"), Map.of("scope", "task:view"));

      Http.Answer answer = client.refresh(tokens.refreshToken(), Map.of("scope", "company:view"));

      assertThat(answer.status()).isEqualTo(400);
      assertThat(answer.json().get("error").asText()).isEqualTo("invalid_scope");
    }

    @Test
    @DisplayName("Security 15 a resource that changes at a refresh is refused")
    void aForeignResourceIsRefused() {
      OAuthClient client = client("company:view");
      Tokens tokens = client.authorize(person("carly"));

      Http.Answer answer =
          client.refresh(tokens.refreshToken(), Map.of("resource", "https://example.com/mcp"));

      assertThat(answer.status()).isEqualTo(400);
      assertThat(answer.json().get("error").asText()).isEqualTo("invalid_target");
    }

    @Test
    void twoConnectionsOfOneLoginKeepTheirOwnGrants() {
      ApiKey key = platform.issue("amelia", "brightside", "OAuthPKCE", "company:view", "task:view");
      OAuthClient client = platform.client(key);
      FormPerson carly = person("carly");
      Tokens wide = client.authorize(carly);
      Tokens narrow = client.authorize(carly, Map.of("scope", "task:view"));

      assertThat(client.refresh(wide).permissions()).containsExactly("company:view", "task:view");
      assertThat(client.refresh(narrow).permissions()).containsExactly("task:view");
      assertThat(wide.claims().get("connection_id"))
          .isNotEqualTo(narrow.claims().get("connection_id"));
    }
  }

  private OAuthClient client(String... permissions) {
    return platform.client(platform.issue("amelia", "brightside", "OAuthPKCE", permissions));
  }

  private FormPerson person(String username) {
    return new FormPerson(platform.person(username));
  }
}
