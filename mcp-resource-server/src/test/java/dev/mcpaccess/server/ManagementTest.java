package dev.mcpaccess.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ManagementTest {
  private final InMemoryRecordStore store = new InMemoryRecordStore();

  @Test
  void serverIsReadyWhenItsKeysAndRecordsAre() throws Exception {
    try (McpServer server = TestServer.start(TestServer.issuer().issuer(), store)) {
      HttpResponse<String> ready = get(server, "/health/ready");
      assertThat(ready.statusCode()).isEqualTo(200);
      assertThat(ready.body())
          .isEqualTo("{\"status\":\"UP\",\"records\":\"UP\",\"authorizationServer\":\"UP\"}");
    }
  }

  @Test
  void serverWithoutItsAuthorizationServerIsAliveButNotReady() throws Exception {
    try (McpServer server = TestServer.start("http://127.0.0.1:1", store)) {
      HttpResponse<String> ready = get(server, "/health/ready");
      assertThat(ready.statusCode()).isEqualTo(503);
      assertThat(ready.body()).contains("\"authorizationServer\":\"DOWN\"");
      assertThat(get(server, "/health/live").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void callsAndResponsesAreCounted() throws Exception {
    try (McpServer server = TestServer.start(TestServer.issuer().issuer(), store)) {
      URI endpoint = URI.create("http://127.0.0.1:" + server.port() + "/mcp");
      String list =
          """
          {"jsonrpc": "2.0", "id": 1, "method": "tools/call",
           "params": {"name": "list_models", "arguments": {}}}
          """;
      String token = TestServer.issuer().token("company:view");
      TestServer.send(TestServer.request(token, list).uri(endpoint));
      TestServer.send(TestServer.request("wrong", list).uri(endpoint));
      String figures = get(server, "/metrics").body();
      assertThat(figures)
          .contains("mcp_tool_calls_seconds_count{outcome=\"ok\",tool=\"list_models\"} 1")
          .contains("mcp_http_responses_total{status=\"200\"} 1.0")
          .contains("mcp_http_responses_total{status=\"401\"} 1.0")
          .contains("jvm_memory_used_bytes");
    }
  }

  @ParameterizedTest
  @CsvSource({"GET, /health, 404", "GET, /metrics/x, 404", "POST, /metrics, 405"})
  void nothingElseIsServed(String method, String path, int status) throws Exception {
    try (McpServer server = TestServer.start(TestServer.issuer().issuer(), store)) {
      assertThat(send(server, method, path).statusCode()).isEqualTo(status);
    }
  }

  @Test
  void clientsReachNoneOfItAtTheirPort() throws Exception {
    assertThat(TestServer.send(HttpRequest.newBuilder(TestServer.at("/metrics"))).statusCode())
        .isEqualTo(404);
  }

  private static HttpResponse<String> get(McpServer server, String path) throws Exception {
    return send(server, "GET", path);
  }

  private static HttpResponse<String> send(McpServer server, String method, String path)
      throws IOException, InterruptedException {
    URI uri = URI.create("http://127.0.0.1:" + server.managementPort().orElseThrow() + path);
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(uri).method(method, HttpRequest.BodyPublishers.noBody()).build(),
            HttpResponse.BodyHandlers.ofString());
  }
}
