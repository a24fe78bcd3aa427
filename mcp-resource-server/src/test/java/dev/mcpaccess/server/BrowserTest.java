package dev.mcpaccess.server;

import static dev.mcpaccess.server.TestServer.CLIENT_ORIGIN;
import static dev.mcpaccess.server.TestServer.request;
import static dev.mcpaccess.server.TestServer.send;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BrowserTest {
  private static final String PING = "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"ping\"}";

  private final String token = TestServer.issuer().token("company:view");

  @Nested
  class Origin {
    @ParameterizedTest
    @ValueSource(strings = {"https://mcp.example.com", CLIENT_ORIGIN})
    void ownAndListedOriginsAreServed(String origin) {
      HttpResponse<String> response = send(request(token, PING).header("Origin", origin));
      assertThat(response.statusCode()).isEqualTo(200);
      assertThat(response.headers().firstValue("Access-Control-Allow-Origin")).contains(origin);
      assertThat(response.headers().firstValue("Vary")).contains("Origin");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "https://evil.example",
          "http://mcp.example.com",
          "https://mcp.example.com:444",
          "https://mcp.example.com.evil.example",
          "https://client.example/",
          "null",
        })
    @DisplayName("Security 36 an Origin that is not allowed")
    void otherOriginsAreForbidden(String origin) {
      HttpResponse<String> response = send(request(token, PING).header("Origin", origin));
      assertThat(response.statusCode()).isEqualTo(403);
      assertThat(response.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
    }

    @Test
    @DisplayName("Security 36 two Origins")
    void repeatedOriginIsForbidden() {
      HttpResponse<String> response =
          send(
              request(token, PING)
                  .header("Origin", CLIENT_ORIGIN)
                  .header("Origin", "https://evil.example"));
      assertThat(response.statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/mcp", "/.well-known/oauth-protected-resource/mcp"})
    void preflightNeedsNoToken(String path) {
      HttpResponse<String> response =
          send(
              HttpRequest.newBuilder(TestServer.at(path))
                  .method("OPTIONS", HttpRequest.BodyPublishers.noBody())
                  .header("Origin", CLIENT_ORIGIN)
                  .header("Access-Control-Request-Method", "POST")
                  .header("Access-Control-Request-Headers", "authorization,mcp-protocol-version"));
      assertThat(response.statusCode()).isEqualTo(204);
      assertThat(response.headers().firstValue("Access-Control-Allow-Methods").orElseThrow())
          .contains("POST");
      assertThat(response.headers().firstValue("Access-Control-Allow-Headers").orElseThrow())
          .contains(
              "authorization",
              "content-type",
              "accept",
              "mcp-protocol-version",
              "mcp-method",
              "mcp-name",
              "last-event-id",
              "mcp-session-id");
    }

    @Test
    void challengeCanBeReadByScripts() {
      HttpResponse<String> response = send(request("bad", PING).header("Origin", CLIENT_ORIGIN));
      assertThat(response.statusCode()).isEqualTo(401);
      assertThat(response.headers().firstValue("Access-Control-Expose-Headers").orElseThrow())
          .contains("WWW-Authenticate");
      assertThat(response.headers().firstValue("Access-Control-Allow-Origin"))
          .contains(CLIENT_ORIGIN);
    }
  }

  @Nested
  class Host {
    @ParameterizedTest
    @CsvSource({
      "mcp.example.com, 200",
      "MCP.example.com:443, 200",
      "localhost:PORT, 200",
      "127.0.0.1:PORT, 200",
      "[::1]:PORT, 200",
      "evil.example, 403",
      "evil.example:PORT, 403",
      "mcp.example.com.evil.example, 403",
      "localhost:1, 403",
      "mcp.example.com:8080, 403",
    })
    @DisplayName("Security 36 a Host that is not ours (DNS rebinding)")
    void onlyOwnNamesAreServed(String host, int status) throws IOException {
      String named = host.replace("PORT", String.valueOf(TestServer.port()));
      assertThat(statusWith("Host: " + named + "\r\n")).isEqualTo(status);
    }

    @Test
    @DisplayName("Security 36 a forged X-Forwarded-Host")
    void forwardedHostIsNotBelieved() throws IOException {
      assertThat(statusWith("Host: evil.example\r\nX-Forwarded-Host: mcp.example.com\r\n"))
          .isEqualTo(403);
    }

    @Test
    @DisplayName("Security 36 two Hosts")
    void repeatedHostIsRefused() throws IOException {
      assertThat(statusWith("Host: mcp.example.com\r\nHost: evil.example\r\n")).isEqualTo(400);
    }

    @Test
    @DisplayName("Security 35 ten thousand headers")
    void tenThousandHeadersAreRefused() throws IOException {
      assertThat(statusWith("Host: mcp.example.com\r\n" + "X-A: b\r\n".repeat(10_000)))
          .isIn(431, RawRequest.RESET);
    }

    private static int statusWith(String headers) throws IOException {
      return RawRequest.statusOf(
          "GET /.well-known/oauth-protected-resource HTTP/1.1\r\n" + headers + "\r\n");
    }
  }
}
