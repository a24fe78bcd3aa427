package dev.mcpaccess.server;

import static dev.mcpaccess.server.TestServer.request;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mcpaccess.server.limit.RateLimits;
import dev.mcpaccess.server.records.postgres.DatabaseSettings;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class McpServerTest {
  private static final String SLOW_SEARCH =
      """
      {"jsonrpc": "2.0", "id": 1, "method": "tools/call",
       "params": {"name": "search_records", "arguments": {"query": "%s"}}}
      """
          .formatted(InMemoryRecordStore.SLOW);

  private final InMemoryRecordStore store = new InMemoryRecordStore();

  @Test
  void requestsUnderWayAreFinishedBeforeItStops() throws Exception {
    String token = TestServer.issuer().token("company:view");
    CompletableFuture<HttpResponse<String>> answer;
    try (McpServer server = TestServer.start(TestServer.issuer().issuer(), store)) {
      URI uri = URI.create("http://127.0.0.1:" + server.port() + "/mcp");
      answer =
          CompletableFuture.supplyAsync(
              () -> TestServer.send(request(token, SLOW_SEARCH).uri(uri)));
      assertThat(store.searchBegan(10, TimeUnit.SECONDS)).isTrue();
    }
    assertThat(answer.get(10, TimeUnit.SECONDS).statusCode()).isEqualTo(200);
    assertThat(store.isClosed()).isTrue();
  }

  @Test
  void portInUseIsNamedAndNothingStaysOpen() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      ServerSettings settings =
          new ServerSettings(
              TestServer.PUBLIC_URL,
              "127.0.0.1",
              taken.getLocalPort(),
              "http://127.0.0.1:1",
              Optional.empty(),
              Optional.empty(),
              Set.of(),
              TestServer.catalog(),
              new DatabaseSettings("", "", ""),
              RateLimits.DEFAULT,
              Optional.empty());
      assertThatThrownBy(() -> McpServer.start(settings, store))
          .hasMessageContaining(String.valueOf(taken.getLocalPort()));
    }
    assertThat(store.isClosed()).isTrue();
  }
}
