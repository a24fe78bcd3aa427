package dev.mcpaccess.e2e.conformance;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Stands before an MCP server as a reverse proxy: its own address is the server's public one, and
 * it adds the token that the conformance suite does not send. All else goes through unchanged.
 */
final class TokenProxy implements AutoCloseable {
  private static final String LENGTH = "content-length:";

  private final ServerSocket listener;
  private final int serverPort;
  private final String publicAuthority;
  private final String token;
  private final ExecutorService threads = Executors.newCachedThreadPool();

  /**
   * @param publicUrl what the server takes for its address
   */
  TokenProxy(int serverPort, URI publicUrl, String token) {
    this.serverPort = serverPort;
    this.publicAuthority = publicUrl.getRawAuthority();
    this.token = token;
    try {
      this.listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    threads.execute(this::accept);
  }

  String authority() {
    return "localhost:" + listener.getLocalPort();
  }

  private void accept() {
    while (!listener.isClosed()) {
      try {
        Socket client = listener.accept();
        threads.execute(() -> serve(client));
      } catch (IOException e) {
        return;
      }
    }
  }

  private void serve(Socket client) {
    try (client;
        Socket server = new Socket(InetAddress.getLoopbackAddress(), serverPort)) {
      threads.execute(() -> copyAnswers(server, client));
      InputStream in = new BufferedInputStream(client.getInputStream());
      OutputStream out = server.getOutputStream();
      for (String head = head(in); !head.isEmpty(); head = head(in)) {
        out.write(forwarded(head).getBytes(ISO_8859_1));
        out.write(in.readNBytes(bodyLength(head)));
        out.flush();
      }
    } catch (IOException e) {
      // One of them has gone, and so does the other.
    }
  }

  private static void copyAnswers(Socket server, Socket client) {
    try (client) {
      server.getInputStream().transferTo(client.getOutputStream());
    } catch (IOException e) {
      // As above.
    }
  }

  private String forwarded(String head) {
    int firstLine = head.indexOf("\r\n") + 2;
    return head.substring(0, firstLine)
        + "Authorization: Bearer "
        + token
        + "\r\n"
        + head.substring(firstLine).replace(authority(), publicAuthority);
  }

  private static int bodyLength(String head) {
    return head.lines()
        .filter(line -> line.regionMatches(true, 0, LENGTH, 0, LENGTH.length()))
        .mapToInt(line -> Integer.parseInt(line.substring(LENGTH.length()).strip()))
        .findFirst()
        .orElse(0);
  }

  /** Up to and with the empty line; empty at the end. */
  private static String head(InputStream in) throws IOException {
    ByteArrayOutputStream head = new ByteArrayOutputStream();
    int next = in.read();
    while (next >= 0) {
      head.write(next);
      if (next == '\n' && head.toString(ISO_8859_1).endsWith("\r\n\r\n")) {
        return head.toString(ISO_8859_1);
      }
      next = in.read();
    }
    return "";
  }

  @Override
  public void close() {
    try {
      listener.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    threads.shutdownNow();
  }
}
