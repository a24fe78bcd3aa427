package dev.mcpaccess.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mcpaccess.e2e.http.Http;
import dev.mcpaccess.e2e.oauth.Tokens;
import dev.mcpaccess.e2e.person.FormPerson;
import dev.mcpaccess.e2e.platform.ApiKey;
import dev.mcpaccess.e2e.platform.CompanyApi;
import dev.mcpaccess.e2e.platform.Platform;
import dev.mcpaccess.e2e.platform.PlatformExtension;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An address is logged, remembered and passed on: no credential counts there. */
@ExtendWith(PlatformExtension.class)
@DisplayName("Security 4 a key or token in a query string is refused")
class QueryStringIT {

  private final Platform platform;
  private final ApiKey key;
  private final ApiKey program;

  QueryStringIT(Platform platform) {
    this.platform = platform;
    this.key = platform.issue("amelia", "brightside", "Static API", "task:view");
    this.program = platform.issue("amelia", "brightside", "OAuth", "task:view");
    // Keycloak's log at TRACE has the address of each request, whatever a client puts into it.
    platform.doNotLookFor(key);
    platform.doNotLookFor(program);
  }

  @Test
  @DisplayName("Security 4 at the MCP server, where it would be right in the header")
  void atTheMcpServer() {
    String token = Tokens.of(platform.client(program).clientCredentials(Map.of())).accessToken();

    for (String right : List.of(token, key.staticKey())) {
      assertThat(platform.ping(right).status()).isEqualTo(200);
      for (String header : List.of("", right)) {
        Http.Answer answer = ping("?access_token=" + right, header);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().get("error").asText()).isEqualTo("invalid_request");
        assertThat(answer.body()).doesNotContain(right);
      }
      for (String parameter : List.of("token", "api_key", "key", "apiKey", "Authorization")) {
        assertThat(ping("?" + parameter + "=" + right, "").status()).isEqualTo(401);
      }
    }
  }

  @Test
  @DisplayName("Security 4 at the company API")
  void atTheCompanyApi() {
    String url = platform.keycloak().issuer() + "/api-access/companies/brightside/keys";
    String token = CompanyApi.tokenOf(platform.keycloak(), platform.person("amelia"));
    assertThat(CompanyApi.withToken(platform.keycloak(), token).list("brightside").status())
        .isEqualTo(200);

    for (String parameter : List.of("access_token", "token", "Authorization")) {
      assertThat(Http.get(url + "?" + parameter + "=" + token).status()).isEqualTo(401);
    }
  }

  @Test
  @DisplayName("Security 4 at Keycloak's own endpoints: secret, static key and token")
  void atKeycloaksEndpoints() {
    String token =
        platform
            .client(platform.issue("amelia", "brightside", "OAuthPKCE", "task:view"))
            .authorize(new FormPerson(platform.person("carly")))
            .accessToken();
    Map<String, String> credentials = new LinkedHashMap<>();
    credentials.put("client_id", program.clientId());
    credentials.put("client_secret", program.clientSecret());
    credentials.put("grant_type", "client_credentials");
    credentials.put("token", key.staticKey());
    credentials.put("token_type_hint", "api_key");

    for (String path : List.of("/token", "/token/introspect", "/revoke", "/ext/par/request")) {
      Http.Answer answer = post(path + "?" + Http.encode(credentials), Map.of());
      assertThat(answer.status()).as(path).isBetween(400, 401);
      assertThat(answer.body())
          .doesNotContain("access_token\"")
          .doesNotContain("\"active\":true")
          .doesNotContain(program.clientSecret())
          .doesNotContain(key.staticKey());
    }
    Map<String, String> withoutSecret = new LinkedHashMap<>(credentials);
    withoutSecret.remove("client_secret");
    assertThat(post("/token?client_secret=" + program.clientSecret(), withoutSecret).status())
        .isEqualTo(401);
    assertThat(platform.introspectStatic("").json().get("active").asBoolean()).isFalse();
    assertThat(Http.get(url("/userinfo?access_token=" + token)).status()).isEqualTo(401);
  }

  private Http.Answer post(String path, Map<String, String> form) {
    return Http.postForm(url(path), form);
  }

  private String url(String path) {
    return platform.keycloak().issuer() + "/protocol/openid-connect" + path;
  }

  private Http.Answer ping(String query, String bearerToken) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(platform.mcpUrl() + query))
            .header("Content-Type", "application/json")
            .header("Accept", "application/json, text/event-stream")
            .POST(BodyPublishers.ofString("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"ping\"}"));
    return Http.send(
        bearerToken.isEmpty() ? request : request.header("Authorization", "Bearer " + bearerToken));
  }
}
