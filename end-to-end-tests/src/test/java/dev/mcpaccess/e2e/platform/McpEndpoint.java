package dev.mcpaccess.e2e.platform;

import dev.mcpaccess.e2e.http.Http;
import java.net.URI;
import java.net.http.HttpRequest;

/** An MCP server as it is called by plain HTTP. */
record McpEndpoint(String url) {

  /** Sends one message with a bearer token. */
  Http.Answer ping(String bearerToken) {
    return ping(bearerToken, "test");
  }

  /** Sends one message with a bearer token, as this software. */
  Http.Answer ping(String bearerToken, String software) {
    return post(
        HttpRequest.newBuilder(URI.create(url))
            .header("Authorization", "Bearer " + bearerToken)
            .header("User-Agent", software),
        "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"ping\"}");
  }

  /** The challenge of its 401. */
  String challenge() {
    Http.Answer answer = post(HttpRequest.newBuilder(URI.create(url)), "{}");
    if (answer.status() != 401) {
      throw new IllegalStateException("No challenge, but " + answer);
    }
    return answer.header("WWW-Authenticate");
  }

  private static Http.Answer post(HttpRequest.Builder request, String body) {
    return Http.send(
        request
            .header("Content-Type", "application/json")
            .header("Accept", "application/json, text/event-stream")
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }
}
