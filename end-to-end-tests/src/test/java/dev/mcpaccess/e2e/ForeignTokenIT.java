package dev.mcpaccess.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mcpaccess.e2e.http.Http;
import dev.mcpaccess.e2e.oauth.Tokens;
import dev.mcpaccess.e2e.person.FormPerson;
import dev.mcpaccess.e2e.platform.ApiKey;
import dev.mcpaccess.e2e.platform.CompanyApi;
import dev.mcpaccess.e2e.platform.OtherRealm;
import dev.mcpaccess.e2e.platform.Platform;
import dev.mcpaccess.e2e.platform.PlatformExtension;
import dev.mcpaccess.e2e.platform.TemporaryAdmin;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PlatformExtension.class)
@DisplayName("Security 24 what Keycloak signs for another purpose opens nothing at the MCP server")
class ForeignTokenIT {

  @Test
  @DisplayName("Security 24 an ID token, a refresh token")
  void whatComesWithAnAccessTokenIsNone(Platform platform) {
    ApiKey key = platform.issue("amelia", "brightside", "OAuthPKCE", "company:view");
    Tokens tokens =
        platform
            .client(key)
            .authorize(
                new FormPerson(platform.person("carly")), Map.of("scope", "openid inclusive"));

    assertThat(platform.ping(tokens.accessToken()).status()).isEqualTo(200);
    assertRefused(platform.ping(tokens.response().path("id_token").asText()));
    assertRefused(platform.ping(tokens.refreshToken()));
  }

  @Test
  @DisplayName("Security 24 a token of another client of the realm")
  void tokenForAnotherServerIsRefused(Platform platform) {
    assertRefused(
        platform.ping(CompanyApi.tokenOf(platform.keycloak(), platform.person("amelia"))));
  }

  @Test
  @DisplayName("Security 24 a token of another realm")
  void tokenOfAnotherRealmIsRefused(Platform platform) {
    try (OtherRealm realm = platform.administrator().otherRealm();
        TemporaryAdmin admin = realm.admin()) {
      assertRefused(platform.ping(admin.accessToken()));
    }
  }

  private static void assertRefused(Http.Answer answer) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(401);
    assertThat(answer.json().path("error").asText()).isEqualTo("invalid_token");
  }
}
