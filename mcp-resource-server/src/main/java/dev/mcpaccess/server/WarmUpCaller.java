package dev.mcpaccess.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;

/**
 * Asks a server that warms up what its clients will ask. Java's newer HTTP client would leave
 * classes in the archive that no server needs.
 */
final class WarmUpCaller {
  private static final String INITIALIZE =
      """
      {"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-11-25",\
      "capabilities":{},"clientInfo":{"name":"warm-up","version":"1"}}}""";
  private static final String LIST_TOOLS =
      """
      {"jsonrpc":"2.0","id":1,"method":"tools/list"}""";
  private static final String LIST_RECORDS =
      """
      {"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"list_records",\
      "arguments":{"model":"%s"}}}""";

  private final URI mcp;
  private final String token;

  WarmUpCaller(URI mcp, String token) {
    this.mcp = mcp;
    this.token = token;
  }

  void initialize() throws IOException {
    post(INITIALIZE);
  }

  void listTools() throws IOException {
    post(LIST_TOOLS);
  }

  void listRecords(String model) throws IOException {
    post(LIST_RECORDS.formatted(model));
  }

  /** Asks without a token. */
  static void get(URI address) throws IOException {
    requireSuccess((HttpURLConnection) address.toURL().openConnection());
  }

  private void post(String message) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) mcp.toURL().openConnection();
    connection.setDoOutput(true);
    connection.setRequestProperty("Authorization", "Bearer " + token);
    connection.setRequestProperty("Content-Type", "application/json");
    connection.setRequestProperty("Accept", "application/json, text/event-stream");
    try (OutputStream body = connection.getOutputStream()) {
      body.write(message.getBytes(UTF_8));
    }
    requireSuccess(connection);
  }

  /**
   * Reads the answer.
   *
   * @throws IOException if it is an error, of HTTP or of a tool
   */
  private static void requireSuccess(HttpURLConnection connection) throws IOException {
    String answer = new String(connection.getInputStream().readAllBytes(), UTF_8);
    if (answer.contains("\"isError\":true")) {
      throw new IOException(answer);
    }
  }
}
