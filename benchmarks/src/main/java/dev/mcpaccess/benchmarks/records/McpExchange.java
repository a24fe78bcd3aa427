package dev.mcpaccess.benchmarks.records;

import dev.mcpaccess.benchmarks.mcp.HttpConnection;
import dev.mcpaccess.benchmarks.mcp.HttpConnection.Answer;
import dev.mcpaccess.benchmarks.measure.Side.Exchange;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;

/** The same request again and again, each caller's on a connection that stays open. */
final class McpExchange implements Exchange {
  private final byte[] request;
  private final String expected;
  private final ThreadLocal<HttpConnection> connections;

  McpExchange(int port, byte[] request, String expected) {
    this.request = request;
    this.expected = expected;
    this.connections = ThreadLocal.withInitial(() -> connect(port));
  }

  @Override
  public void with(HttpClient client) throws IOException {
    Answer answer = connections.get().send(request);
    if (answer.status() != 200 || !answer.body().equals(expected)) {
      throw new IllegalStateException("It answered " + answer.status() + " " + answer.body());
    }
  }

  private static HttpConnection connect(int port) {
    try {
      return new HttpConnection(port);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
