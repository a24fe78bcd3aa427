package dev.mcpaccess.e2e;

import static dev.mcpaccess.e2e.oauth.ClientEndpoints.PUSHED;
import static dev.mcpaccess.e2e.oauth.ClientEndpoints.REVOCATION;
import static dev.mcpaccess.e2e.oauth.ClientEndpoints.TOKEN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mcpaccess.e2e.http.AddressedHttp.Reply;
import dev.mcpaccess.e2e.http.Http;
import dev.mcpaccess.e2e.oauth.ClientEndpoints;
import dev.mcpaccess.e2e.oauth.OAuthClient;
import dev.mcpaccess.e2e.oauth.Pkce;
import dev.mcpaccess.e2e.oauth.Tokens;
import dev.mcpaccess.e2e.person.FormPerson;
import dev.mcpaccess.e2e.platform.ApiKey;
import dev.mcpaccess.e2e.platform.CompanyApi;
import dev.mcpaccess.e2e.platform.ForgedKey;
import dev.mcpaccess.e2e.platform.Platform;
import dev.mcpaccess.e2e.platform.PlatformExtension;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A secret that is right no longer, and clients of another kind than who sends thinks. */
@ExtendWith(PlatformExtension.class)
class ClientAuthenticationIT {

  private final Platform platform;
  private final ClientEndpoints endpoints;

  ClientAuthenticationIT(Platform platform) {
    this.platform = platform;
    this.endpoints = new ClientEndpoints(platform.keycloak().issuer());
  }

  @Nested
  @DisplayName("Security 2 an old secret and a disabled, expired or deleted key: one error")
  class StoppedKeys {

    @Test
    @DisplayName("Security 2 at the token endpoint, byte for byte")
    void atTheTokenEndpoint() throws InterruptedException {
      Map<String, Reply> replies = new TreeMap<>();
      for (boolean basic : List.of(true, false)) {
        stopped("OAuth")
            .forEach(
                (how, key) ->
                    replies.put(
                        how + basic,
                        endpoints.authenticate(
                            TOKEN, key.clientId(), key.clientSecret(), basic, 1)));
        ApiKey right = key("OAuth");
        replies.put(
            "wrong" + basic,
            endpoints.authenticate(TOKEN, right.clientId(), ForgedKey.of(right.id()), basic, 1));
        assertThat(
                endpoints
                    .authenticate(TOKEN, right.clientId(), right.clientSecret(), basic, 1)
                    .status())
            .isEqualTo(200);
      }

      assertThat(replies).hasSize(14);
      assertThat(replies.values()).containsOnly(replies.get("wrongtrue"));
      assertThat(replies.get("wrongtrue").status()).isEqualTo(401);
      assertThat(Http.parse(replies.get("wrongtrue").body()).get("error").asText())
          .isEqualTo("invalid_client");
    }

    @Test
    @DisplayName("Security 2 a static key at the MCP server, byte for byte")
    void atTheMcpServer() throws InterruptedException {
      Map<String, Http.Answer> answers = new TreeMap<>();
      stopped("Static API").forEach((how, key) -> answers.put(how, platform.ping(key.staticKey())));
      answers.put("unknown", platform.ping(ForgedKey.of("0000000000000000")));

      assertThat(answers).hasSize(7);
      Http.Answer expected = answers.get("unknown");
      assertThat(expected.status()).isEqualTo(401);
      assertThat(expected.json().get("error").asText()).isEqualTo("invalid_token");
      assertThat(answers.values())
          .allSatisfy(
              answer -> {
                assertThat(answer.status()).isEqualTo(expected.status());
                assertThat(answer.body()).isEqualTo(expected.body());
                assertThat(answer.header("WWW-Authenticate"))
                    .isEqualTo(expected.header("WWW-Authenticate"));
              });
    }

    /** Keys that were right once, by how they were stopped. */
    private Map<String, ApiKey> stopped(String apiType) throws InterruptedException {
      CompanyApi api = platform.companyApi("amelia");
      Map<String, ApiKey> keys = new TreeMap<>();
      for (String how :
          List.of("rotated", "disabled", "expired", "deleted", "clientDisabled", "clientDeleted")) {
        keys.put(how, key(apiType));
      }
      change(api, "POST", keys.get("rotated"), "/rotate");
      change(api, "POST", keys.get("disabled"), "/disable");
      change(api, "DELETE", keys.get("deleted"), "");
      Instant end = Instant.now().plusMillis(700);
      assertThat(
              api.change(
                      "brightside",
                      keys.get("expired").id(),
                      Map.of("expiresAt", end.toString()),
                      "*")
                  .status())
          .isEqualTo(200);
      platform.administrator().setEnabled(keys.get("clientDisabled"), false);
      platform.administrator().client(keys.get("clientDeleted").clientId()).remove();
      Thread.sleep(Math.max(0, Duration.between(Instant.now(), end).toMillis()) + 10);
      return keys;
    }

    private static void change(CompanyApi api, String method, ApiKey key, String action) {
      assertThat(api.send(method, "brightside", "/" + key.id() + action, "").status())
          .isBetween(200, 204);
    }
  }

  @Nested
  class WrongKindOfClient {

    private final ApiKey open = key("OAuthPKCE Public");

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    @DisplayName("Security 6 a public client that sends a secret is refused")
    void aPublicClientThatSendsASecret(boolean basic) {
      OAuthClient oauth = platform.client(open);
      Tokens tokens = oauth.authorize(new FormPerson(platform.person("carly")));
      Pkce pkce = Pkce.create();
      FormPerson carly = new FormPerson(platform.person("carly"));
      String code = oauth.redirect(carly, pkce, Map.of()).get("code");

      for (Reply reply :
          List.of(
              endpoints.authenticate(
                  TOKEN,
                  open.clientId(),
                  "anything",
                  basic,
                  1,
                  Map.of("grant_type", "refresh_token", "refresh_token", tokens.refreshToken())),
              endpoints.authenticate(
                  TOKEN,
                  open.clientId(),
                  "anything",
                  basic,
                  1,
                  Map.of(
                      "grant_type",
                      "authorization_code",
                      "code",
                      code,
                      "redirect_uri",
                      oauth.request(pkce).get("redirect_uri"),
                      "code_verifier",
                      pkce.verifier())),
              endpoints.authenticate(
                  REVOCATION,
                  open.clientId(),
                  "anything",
                  basic,
                  1,
                  Map.of("token", tokens.refreshToken())),
              endpoints.authenticate(
                  PUSHED, open.clientId(), "anything", basic, 1, oauth.request(pkce)))) {
        assertThat(reply.status()).isEqualTo(400);
        // Keycloak's code grant has a word of its own for what a policy refuses.
        assertThat(Http.parse(reply.body()).get("error").asText())
            .isIn("invalid_client", "invalid_grant");
        assertThat(reply.body()).contains("has no secret");
      }
      assertThat(platform.introspect(tokens).get("active").asBoolean()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"OAuth", "OAuthPKCE", "Static API"})
    @DisplayName("Security 6 a confidential client without its secret is refused")
    void aConfidentialClientWithoutASecret(String apiType) {
      ApiKey key = key(apiType);

      for (String grant : List.of("client_credentials", "authorization_code", "refresh_token")) {
        Http.Answer answer =
            platform
                .client(key.withSecret(null))
                .grant(grant, Map.of("code", "guess", "refresh_token", "guess"));
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.json().get("error").asText()).isEqualTo("invalid_client");
      }
    }
  }

  private ApiKey key(String apiType) {
    return platform.issue("amelia", "brightside", apiType, "task:view");
  }
}
