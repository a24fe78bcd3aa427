package dev.mcpaccess.server;

import static dev.mcpaccess.server.TestServer.endpoint;
import static dev.mcpaccess.server.TestServer.json;
import static dev.mcpaccess.server.TestServer.request;
import static dev.mcpaccess.server.TestServer.send;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorizationTest {
  private static final String PING = "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"ping\"}";
  private static final String METADATA_URL =
      "https://mcp.example.com/.well-known/oauth-protected-resource/mcp";

  @Test
  void requestWithoutTokenIsChallenged() {
    HttpResponse<String> response =
        send(HttpRequest.newBuilder(endpoint()).POST(HttpRequest.BodyPublishers.ofString(PING)));
    assertThat(response.statusCode()).isEqualTo(401);
    assertThat(response.headers().firstValue("WWW-Authenticate"))
        .contains("Bearer resource_metadata=\"%s\", scope=\"inclusive\"".formatted(METADATA_URL));
    assertThat(json(response).has("error")).isFalse();
  }

  @Test
  void otherSchemeIsChallengedLikeNoToken() {
    HttpResponse<String> response =
        send(request("", PING).setHeader("Authorization", "Basic YTpi"));
    assertThat(response.statusCode()).isEqualTo(401);
    assertThat(response.headers().firstValue("WWW-Authenticate").orElseThrow())
        .doesNotContain("error");
  }

  @Test
  void badTokenIsChallengedWithTheError() {
    HttpResponse<String> response = send(request("abc.def.ghi", PING));
    assertThat(response.statusCode()).isEqualTo(401);
    assertThat(response.headers().firstValue("WWW-Authenticate").orElseThrow())
        .contains(
            "error=\"invalid_token\"", "error_description=", METADATA_URL, "scope=\"inclusive\"");
    assertThat(json(response).path("error").asText()).isEqualTo("invalid_token");
  }

  @Test
  @DisplayName("Security 25 1 MB of token")
  void tokenOfAMegabyteIsRefused() throws IOException {
    assertThat(RawRequest.statusOf(RawRequest.post("a".repeat(1_000_000), "")))
        .isIn(431, RawRequest.RESET);
  }

  @Test
  void tokenBeyondTheLimitIsRefused() throws IOException {
    assertThat(RawRequest.statusOf(RawRequest.post("a".repeat(20_000), ""))).isEqualTo(401);
  }

  @Test
  void tokenInTheQueryIsRefused() {
    URI uri = URI.create(endpoint() + "?access_token=" + TestServer.issuer().token("company:view"));
    HttpResponse<String> response =
        send(request(TestServer.issuer().token("company:view"), PING).uri(uri));
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(json(response).path("error").asText()).isEqualTo("invalid_request");
  }

  @Test
  void repeatedAuthorizationIsRefused() {
    String token = TestServer.issuer().token("company:view");
    HttpResponse<String> response =
        send(request(token, PING).header("Authorization", "Bearer " + token));
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(json(response).path("error").asText()).isEqualTo("invalid_request");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/.well-known/oauth-protected-resource/mcp",
        "/.well-known/oauth-protected-resource",
      })
  void metadataNamesTheAuthorizationServer(String path) {
    HttpResponse<String> response = send(HttpRequest.newBuilder(TestServer.at(path)));
    assertThat(response.statusCode()).isEqualTo(200);
    JsonNode metadata = json(response);
    assertThat(metadata.path("resource").asText()).isEqualTo(TestServer.PUBLIC_URL.toString());
    assertThat(metadata.at("/authorization_servers/0").asText())
        .isEqualTo(TestServer.issuer().issuer());
    assertThat(metadata.path("authorization_servers")).hasSize(1);
    assertThat(metadata.path("scopes_supported").toString()).isEqualTo("[\"inclusive\"]");
    assertThat(metadata.path("bearer_methods_supported").toString()).isEqualTo("[\"header\"]");
    assertThat(metadata.path("resource_name").asText()).isNotEmpty();
  }

  @Test
  void unreachableKeysGiveNoAccessButARetry() {
    InMemoryRecordStore store = new InMemoryRecordStore();
    try (TokenIssuer issuer = new TokenIssuer(TestServer.PUBLIC_URL.toString())) {
      String token = issuer.token("company:view");
      issuer.goAway();
      try (McpServer server = TestServer.start(issuer.issuer(), store)) {
        URI uri = URI.create("http://127.0.0.1:" + server.port() + "/mcp");
        for (int attempt = 0; attempt < 4; attempt++) {
          HttpResponse<String> response = send(request(token, PING).uri(uri));
          assertThat(response.statusCode()).isEqualTo(503);
          assertThat(response.headers().firstValue("Retry-After")).isPresent();
        }
      }
    }
    assertThat(store.isClosed()).isTrue();
  }
}
