package dev.mcpaccess.server;

import static dev.mcpaccess.server.TestServer.json;
import static dev.mcpaccess.server.TestServer.request;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mcpaccess.server.limit.RateLimits;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RateLimitTest {
  private static final String PING = "{\"jsonrpc\":\"2.0\",\"id\":7,\"method\":\"ping\"}";

  private final String token = TestServer.issuer().token("company:view");

  @Test
  @DisplayName("C10 A key is served 100 requests, and then told to wait")
  void requestBeyondTheLimitIsToldWhenToComeBack() {
    try (McpServer server = start(RateLimits.DEFAULT)) {
      int served = 0;
      HttpResponse<String> response = ping(server);
      // The bucket fills while it is emptied: 100 a minute are less than 2 a second.
      long start = System.nanoTime();
      while (response.statusCode() == 200) {
        served++;
        response = ping(server);
      }
      long seconds = (System.nanoTime() - start) / 1_000_000_000 + 1;
      assertThat(served).isBetween(100, (int) (100 + 2 * seconds));
      assertThat(response.statusCode()).isEqualTo(429);
      assertThat(response.headers().firstValue("Retry-After")).contains("1");
      assertThat(response.headers().firstValue("RateLimit-Policy")).contains("\"key\";q=100;w=60");
      assertThat(response.headers().firstValue("RateLimit")).contains("\"key\";r=0");
      assertThat(json(response).at("/id").asInt()).isEqualTo(7);
      assertThat(json(response).at("/error/message").textValue())
          .contains("100 requests a minute for this API key", "try again in 1 s");
    }
  }

  @Test
  void grantedRequestTellsWhatIsLeft() {
    try (McpServer server = start(new RateLimits(10, 5, 5))) {
      ping(server);
      assertThat(ping(server).headers().firstValue("RateLimit")).contains("\"key\";r=3");
    }
  }

  @Test
  void searchCostsMoreThanALookAtOneModel() {
    try (McpServer server = start(new RateLimits(60, 60, 10))) {
      send(
          server,
          """
          {"jsonrpc": "2.0", "id": 1, "method": "tools/call",
           "params": {"name": "search_records", "arguments": {"query": "company"}}}
          """);
      assertThat(ping(server).headers().firstValue("RateLimit")).contains("\"key\";r=4");
    }
  }

  @Test
  void operatorWeighsToolsAnew() {
    RateLimits limits = new RateLimits(60, 60, 10, Map.of("access_status", 3));
    try (McpServer server = start(limits)) {
      send(
          server,
          """
          {"jsonrpc": "2.0", "id": 1, "method": "tools/call",
           "params": {"name": "access_status", "arguments": {}}}
          """);
      assertThat(ping(server).headers().firstValue("RateLimit")).contains("\"key\";r=6");
    }
  }

  @Test
  void weightOfNoToolStopsTheStart() {
    RateLimits limits = new RateLimits(60, 60, 10, Map.of("serch_records", 3));
    assertThatThrownBy(() -> start(limits))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContainingAll("serch_records", "search_records");
  }

  private static McpServer start(RateLimits limits) {
    return TestServer.start(
        TestServer.issuer().issuer(), Optional.empty(), limits, new InMemoryRecordStore());
  }

  private HttpResponse<String> ping(McpServer server) {
    return send(server, PING);
  }

  private HttpResponse<String> send(McpServer server, String body) {
    return TestServer.send(
        request(token, body).uri(URI.create("http://127.0.0.1:" + server.port() + "/mcp")));
  }
}
