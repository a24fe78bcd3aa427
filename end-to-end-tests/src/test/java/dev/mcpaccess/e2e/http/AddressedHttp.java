package dev.mcpaccess.e2e.http;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * HTTP from any address of the loopback network, as whose neighbour a test wants to appear; one
 * connection for each request. Tests are skipped where there is but one such address.
 */
public final class AddressedHttp {

  private static final int TIMEOUT_MILLIS = 30_000;

  private final InetAddress source;

  private AddressedHttp(InetAddress source) {
    this.source = source;
  }

  /** A client at {@code 127.0.<network>.<host>}. */
  public static AddressedHttp at(int network, int host) {
    assumeTrue(
        "distribution".equals(System.getProperty("tests.keycloak")),
        "Keycloak in a container sees one address only");
    try {
      InetAddress source =
          InetAddress.getByAddress(new byte[] {127, 0, (byte) network, (byte) host});
      try (Socket probe = new Socket()) {
        probe.bind(new java.net.InetSocketAddress(source, 0));
      } catch (IOException e) {
        assumeTrue(false, "This machine's loopback network has no " + source.getHostAddress());
      }
      return new AddressedHttp(source);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Reply postForm(String url, Map<String, String> form, Map<String, String> headers) {
    Map<String, String> all = new LinkedHashMap<>(headers);
    all.put("Content-Type", "application/x-www-form-urlencoded");
    return send("POST", url, all, Http.encode(form));
  }

  /** Sends one request and reads its reply to the end. */
  public Reply send(String method, String url, Map<String, String> headers, String body) {
    URI uri = URI.create(url);
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    StringBuilder head = new StringBuilder();
    String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
    head.append(method).append(' ').append(uri.getRawPath()).append(query).append(" HTTP/1.1\r\n");
    head.append("Host: ").append(uri.getAuthority()).append("\r\nConnection: close\r\n");
    head.append("Content-Length: ").append(bytes.length).append("\r\n");
    headers.forEach((name, value) -> head.append(name + ": " + value + "\r\n"));
    head.append("\r\n");
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), uri.getPort(), source, 0)) {
      socket.setSoTimeout(TIMEOUT_MILLIS);
      socket.setTcpNoDelay(true);
      OutputStream out = socket.getOutputStream();
      byte[] start = head.toString().getBytes(StandardCharsets.ISO_8859_1);
      byte[] request = java.util.Arrays.copyOf(start, start.length + bytes.length);
      System.arraycopy(bytes, 0, request, start.length, bytes.length);
      out.write(request);
      out.flush();
      InputStream in = socket.getInputStream();
      return Reply.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A reply, with its headers by their names in lower case. */
  public record Reply(int status, Map<String, List<String>> headers, String body) {

    static Reply parse(String text) {
      int end = text.indexOf("\r\n\r\n");
      String[] lines = text.substring(0, end).split("\r\n", -1);
      Map<String, List<String>> headers = new TreeMap<>();
      for (int i = 1; i < lines.length; i++) {
        String[] header = lines[i].split(": *", 2);
        headers
            .computeIfAbsent(header[0].toLowerCase(Locale.ROOT), name -> new ArrayList<>())
            .add(header[1]);
      }
      String body = text.substring(end + 4);
      return new Reply(
          Integer.parseInt(lines[0].split(" ", -1)[1]),
          headers,
          headers.containsKey("transfer-encoding") ? withoutChunks(body) : body);
    }

    private static String withoutChunks(String body) {
      StringBuilder whole = new StringBuilder();
      int at = 0;
      while (true) {
        int line = body.indexOf("\r\n", at);
        int length = Integer.parseInt(body.substring(at, line).split(";", -1)[0].strip(), 16);
        if (length == 0) {
          return whole.toString();
        }
        whole.append(body, line + 2, line + 2 + length);
        at = line + 2 + length + 2;
      }
    }

    public String header(String name) {
      return String.join(", ", headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of()));
    }
  }
}
