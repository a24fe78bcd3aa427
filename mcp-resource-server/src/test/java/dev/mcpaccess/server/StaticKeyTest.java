package dev.mcpaccess.server;

import static dev.mcpaccess.server.TestServer.json;
import static dev.mcpaccess.server.TestServer.request;
import static dev.mcpaccess.server.TestServer.send;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mcpaccess.server.auth.statickey.FakeIntrospection;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StaticKeyTest {
  private static final String PING = "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"ping\"}";

  private final FakeIntrospection issuer = new FakeIntrospection();
  private final McpServer server =
      TestServer.start(
          issuer.issuer(), Optional.of(FakeIntrospection.settings()), new InMemoryRecordStore());

  @AfterEach
  void close() {
    server.close();
    issuer.close();
  }

  @Test
  void staticKeyIsABearerToken() {
    assertThat(post(issuer.knows(FakeIntrospection.key(1))).statusCode()).isEqualTo(200);
  }

  @Test
  void wrongKeyIsChallengedLikeAWrongToken() {
    HttpResponse<String> response = post(FakeIntrospection.key(2));
    assertThat(response.statusCode()).isEqualTo(401);
    assertThat(response.headers().firstValue("WWW-Authenticate").orElseThrow())
        .contains("error=\"invalid_token\"");
    assertThat(post("mcpa_mistyped").body()).isEqualTo(response.body());
  }

  @Test
  void keycloakAwayMeansNoAccessButARetry() {
    issuer.goAway();
    HttpResponse<String> response = post(issuer.knows(FakeIntrospection.key(1)));
    assertThat(response.statusCode()).isEqualTo(503);
    assertThat(response.headers().firstValue("Retry-After")).isPresent();
  }

  @Test
  void floodOfKeysIsToldToWait() {
    HttpResponse<String> response = null;
    for (int number = 0; number < 70; number++) {
      response = post(FakeIntrospection.key(number));
    }
    assertThat(response.statusCode()).isEqualTo(429);
    assertThat(response.headers().firstValue("Retry-After")).isPresent();
    assertThat(json(response).path("error").asText()).isEqualTo("temporarily_unavailable");
  }

  @Test
  void serverWithoutAClientSecretTakesNoStaticKey() {
    assertThat(send(request(FakeIntrospection.key(1), PING)).statusCode()).isEqualTo(401);
  }

  private HttpResponse<String> post(String key) {
    return send(request(key, PING).uri(URI.create("http://127.0.0.1:" + server.port() + "/mcp")));
  }
}
