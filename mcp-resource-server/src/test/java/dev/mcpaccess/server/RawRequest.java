package dev.mcpaccess.server;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;

/** Sends what no HTTP client would send. */
final class RawRequest {
  /** What a client sees that goes on sending after the server has closed. */
  static final int RESET = 0;

  private static final String VERSION = "HTTP/1.1 ";

  private RawRequest() {}

  /** The status of the answer to {@code request}, of which not all needs to have been sent. */
  static int statusOf(String request) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), TestServer.port())) {
      socket.getOutputStream().write(request.getBytes(US_ASCII));
      byte[] statusLine = socket.getInputStream().readNBytes(VERSION.length() + 3);
      return statusLine.length < VERSION.length() + 3
          ? RESET
          : Integer.parseInt(new String(statusLine, US_ASCII).substring(VERSION.length()));
    } catch (SocketException e) {
      return RESET;
    }
  }

  /** The head of a good request with these further headers, for a body to follow. */
  static String post(String token, String headers) {
    return "POST /mcp HTTP/1.1\r\nHost: localhost:%d\r\nAuthorization: Bearer %s\r\n"
            .formatted(TestServer.port(), token)
        + "Content-Type: application/json\r\nAccept: */*\r\n"
        + headers
        + "\r\n";
  }
}
