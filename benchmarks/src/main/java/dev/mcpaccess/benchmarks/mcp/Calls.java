package dev.mcpaccess.benchmarks.mcp;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.mcpaccess.benchmarks.mcp.HttpConnection.Answer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/** What is sent to a server: the same to all but for its token or session, if it wants one. */
public record Calls(int port, Optional<String> token, Optional<String> session) {
  private static final String VERSION = "2025-11-25";

  public static Calls with(int port, String token) {
    return new Calls(port, Optional.of(token), Optional.empty());
  }

  public static Calls without(int port) {
    return new Calls(port, Optional.empty(), Optional.empty());
  }

  /** The same for another server. */
  Calls at(int other) {
    return new Calls(other, token, session);
  }

  /** After the handshake, for a server that may keep sessions. */
  static Calls initialized(int port) {
    Calls first = without(port);
    byte[] initialize =
        first.request(
            """
            {"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"%s",\
            "capabilities":{},"clientInfo":{"name":"benchmark","version":"1"}}}"""
                .formatted(VERSION));
    try {
      String opened = first.send(initialize).headers().get("mcp-session-id");
      Calls calls = new Calls(port, Optional.empty(), Optional.ofNullable(opened));
      calls.send(
          calls.request(
              """
              {"jsonrpc":"2.0","method":"notifications/initialized"}"""));
      return calls;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  byte[] ping() {
    return call("ping", "{}");
  }

  public byte[] call(String tool, String arguments) {
    return request(
        """
        {"jsonrpc":"2.0","id":2,"method":"tools/call","params":{"name":"%s","arguments":%s}}"""
            .formatted(tool, arguments));
  }

  byte[] list() {
    return request(
        """
        {"jsonrpc":"2.0","id":3,"method":"tools/list"}""");
  }

  private byte[] request(String body) {
    StringBuilder request = new StringBuilder("POST /mcp HTTP/1.1\r\n");
    header(request, "Host", "localhost:" + port);
    header(request, "Content-Type", "application/json");
    header(request, "Accept", "application/json, text/event-stream");
    header(request, "MCP-Protocol-Version", VERSION);
    token.ifPresent(value -> header(request, "Authorization", "Bearer " + value));
    session.ifPresent(value -> header(request, "Mcp-Session-Id", value));
    header(request, "Content-Length", String.valueOf(body.getBytes(UTF_8).length));
    return request.append("\r\n").append(body).toString().getBytes(UTF_8);
  }

  private static void header(StringBuilder request, String name, String value) {
    request.append(name).append(": ").append(value).append("\r\n");
  }

  /** Sends it, and demands success. */
  public Answer send(byte[] request) throws IOException {
    try (HttpConnection connection = new HttpConnection(port)) {
      Answer answer = connection.send(request);
      if (answer.status() / 100 != 2) {
        throw new IllegalStateException(
            "Port %d answered %d %s".formatted(port, answer.status(), answer.body()));
      }
      return answer;
    }
  }
}
