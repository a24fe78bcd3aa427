package dev.mcpaccess.server;

import static dev.mcpaccess.server.TestServer.request;
import static dev.mcpaccess.server.TestServer.send;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.mcpaccess.server.auth.Caller;
import dev.mcpaccess.server.mcp.CallCancelledException;
import dev.mcpaccess.server.mcp.Progress;
import dev.mcpaccess.server.mcp.Tool;
import dev.mcpaccess.server.mcp.ToolDefinition;
import dev.mcpaccess.server.mcp.ToolDefinition.Annotations;
import dev.mcpaccess.server.mcp.ToolResult;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A call that takes long tells how far it is, and ends when nobody waits for it any more. */
class ProgressTest {
  private static final String CALL =
      """
      {"jsonrpc": "2.0", "id": 3, "method": "tools/call",
       "params": {"name": "slow", "arguments": {"endless": %s}, "_meta": {%s}}}
      """;

  private final Slow slow = new Slow();
  private McpServer server;

  @BeforeEach
  void start() {
    server = TestServer.start(TestServer.issuer().issuer(), new InMemoryRecordStore(), slow);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void progressComesBeforeTheResultOnOneStream() {
    HttpResponse<String> response = call("false", "\"progressToken\": \"t1\"");
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("text/event-stream");
    assertThat(response.headers().firstValue("X-Accel-Buffering")).contains("no");
    assertThat(response.headers().firstValue("Cache-Control")).contains("no-store");
    String[] events = response.body().split("\n\n", -1);
    assertThat(events).hasSize(4);
    assertThat(events[0])
        .isEqualTo(
            "data:"
                + " {\"jsonrpc\":\"2.0\",\"method\":\"notifications/progress\",\"params\":{\"progressToken\":\"t1\",\"progress\":1.0,\"total\":2.0,\"message\":\"step"
                + " 1\"}}");
    assertThat(events[1]).contains("\"progress\":2.0");
    assertThat(events[2]).contains("\"id\":3").contains("\"done\":true");
  }

  @Test
  void whoDoesNotAskForProgressGetsOneAnswer() {
    HttpResponse<String> response = call("false", "");
    assertThat(response.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("application/json");
    assertThat(TestServer.json(response).at("/result/structuredContent/done").asBoolean()).isTrue();
  }

  @Test
  void clientThatGoesCancelsItsCall() throws Exception {
    try (Socket socket = endlessCall()) {
      assertThat(socket.getInputStream().read()).isEqualTo('H');
      assertThat(slow.cancelled.getCount()).isEqualTo(1);
    }
    assertThat(slow.cancelled.await(10, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  @DisplayName(
      "Security 37 nobody ends the call of another user, whose number and session he names")
  void callOfAnotherUserGoesOn() throws Exception {
    String others = TestServer.issuer().token(claims -> claims.subject("somebody else"));
    try (Socket socket = endlessCall()) {
      assertThat(socket.getInputStream().read()).isEqualTo('H');
      HttpResponse<String> cancelled =
          send(
              request(
                      others,
                      """
                      {"jsonrpc": "2.0", "method": "notifications/cancelled",
                       "params": {"requestId": 3}}
                      """)
                  .header("Mcp-Session-Id", "session-1")
                  .uri(URI.create("http://127.0.0.1:" + server.port() + "/mcp")));
      assertThat(cancelled.statusCode()).isEqualTo(202);
      assertThat(socket.getInputStream().readNBytes(100_000)).hasSize(100_000);
      assertThat(slow.cancelled.getCount()).isEqualTo(1);
    }
  }

  private Socket endlessCall() throws IOException {
    String body = CALL.formatted("true", "\"progressToken\": 1");
    String head =
        "POST /mcp HTTP/1.1\r\nHost: localhost:%d\r\nAuthorization: Bearer %s\r\nAccept: */*\r\n"
                .formatted(server.port(), TestServer.issuer().token("company:view"))
            + "Mcp-Session-Id: session-1\r\n"
            + "Content-Type: application/json\r\nContent-Length: %d\r\n\r\n"
                .formatted(body.length());
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port());
    socket.getOutputStream().write((head + body).getBytes(StandardCharsets.US_ASCII));
    return socket;
  }

  private HttpResponse<String> call(String endless, String meta) {
    return send(
        request(TestServer.issuer().token("company:view"), CALL.formatted(endless, meta))
            .uri(URI.create("http://127.0.0.1:" + server.port() + "/mcp")));
  }

  /** A vendor's own tool. */
  private static final class Slow implements Tool {
    private final CountDownLatch cancelled = new CountDownLatch(1);

    @Override
    public String name() {
      return "slow";
    }

    @Override
    public boolean isOpenTo(Caller caller) {
      return true;
    }

    @Override
    public ToolDefinition definitionFor(Caller caller) {
      return new ToolDefinition(
          "slow",
          "Slow",
          "Takes its time",
          TestServer.JSON.createObjectNode(),
          null,
          Annotations.readOnly("Slow"));
    }

    @Override
    public ToolResult call(Caller caller, JsonNode arguments) {
      throw new AssertionError("called without progress");
    }

    @Override
    public ToolResult call(Caller caller, JsonNode arguments, Progress progress) {
      try {
        for (int step = 1; step <= 2 || arguments.path("endless").asBoolean(); step++) {
          progress.report(step, 2, "step " + step);
        }
        return ToolResult.of(Map.of("done", true));
      } catch (CallCancelledException e) {
        cancelled.countDown();
        throw e;
      }
    }
  }
}
