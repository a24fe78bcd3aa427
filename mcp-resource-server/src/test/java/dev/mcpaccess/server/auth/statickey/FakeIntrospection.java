package dev.mcpaccess.server.auth.statickey;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.mcpaccess.server.auth.ClientAuthentication;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.CRC32;

/** Stands for the issuer's introspection endpoint: knows some keys, and keeps what it was asked. */
public final class FakeIntrospection implements AutoCloseable {
  public static final String AUDIENCE = "https://mcp.example.com/mcp";
  public static final String INACTIVE = "{\"active\":false}";

  static {
    // Each answer would otherwise wait 40 ms for an acknowledgement.
    System.setProperty("sun.net.httpserver.nodelay", "true");
  }

  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final HttpServer server;
  private final Set<String> known = ConcurrentHashMap.newKeySet();
  private final List<String> requests = new CopyOnWriteArrayList<>();
  private volatile int status = 200;
  private volatile String answer = active("");
  private volatile long delayMillis;

  public FakeIntrospection() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(threads);
    server.createContext("/introspect", this::introspect);
    server.createContext(
        "/.well-known/openid-configuration",
        exchange ->
            send(
                exchange,
                200,
                "{\"issuer\":\"%1$s\",\"introspection_endpoint\":\"%1$s/introspect\"}"
                    .formatted(issuer())));
    server.start();
  }

  private void introspect(HttpExchange exchange) throws IOException {
    String form = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
    requests.add(form);
    try {
      Thread.sleep(delayMillis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    boolean found = known.stream().anyMatch(key -> form.contains("token=" + key));
    send(exchange, status, found ? answer : INACTIVE);
  }

  private static void send(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  public String issuer() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  public static IntrospectionSettings settings() {
    return settings(new ClientSecret("s3cret"));
  }

  public static IntrospectionSettings settings(ClientAuthentication authentication) {
    return new IntrospectionSettings("mcp", authentication, Optional.empty());
  }

  /** The answer for a known key, with this text among its claims. */
  public static String active(String more) {
    return """
        {"active": true, "sub": "service-user", "client_id": "mcpa-1", "aud": "%s",
         "company_id": "10000000-0000-4000-8000-000000000001", "preset": "READ",
         "scope": "company:view", "token_type": "Bearer"%s}
        """
        .formatted(AUDIENCE, more);
  }

  /** A new well-formed key. */
  public static String key(int number) {
    String body = "mcpa_0000000000000000_" + "%043d".formatted(number);
    CRC32 crc = new CRC32();
    crc.update(body.getBytes(UTF_8));
    String digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    StringBuilder checksum = new StringBuilder();
    BigInteger rest = BigInteger.valueOf(crc.getValue());
    for (int i = 0; i < 6; i++) {
      checksum.append(digits.charAt(rest.mod(BigInteger.valueOf(62)).intValue()));
      rest = rest.divide(BigInteger.valueOf(62));
    }
    return body + checksum.reverse();
  }

  public String knows(String key) {
    known.add(key);
    return key;
  }

  public void forgets(String key) {
    known.remove(key);
  }

  public void answers(int newStatus, String newAnswer) {
    status = newStatus;
    answer = newAnswer;
  }

  public void delays(long millis) {
    delayMillis = millis;
  }

  public List<String> requests() {
    return requests;
  }

  /** As when the authorization server is down. */
  public void goAway() {
    server.stop(0);
  }

  @Override
  public void close() {
    goAway();
    threads.shutdownNow();
  }
}
