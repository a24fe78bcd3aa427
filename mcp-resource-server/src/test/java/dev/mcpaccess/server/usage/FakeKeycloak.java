package dev.mcpaccess.server.usage;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.mcpaccess.server.auth.statickey.ClientSecret;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Stands for the place where Keycloak takes reports, and keeps what it was sent. */
final class FakeKeycloak implements AutoCloseable {
  private final HttpServer server;
  private final List<Map<String, String>> forms = new CopyOnWriteArrayList<>();
  private volatile int status = 204;

  FakeKeycloak() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/api-access/usage", this::take);
    server.start();
  }

  private void take(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
    forms.add(
        Stream.of(body.split("&"))
            .map(field -> field.split("=", 2))
            .collect(Collectors.toMap(f -> f[0], f -> URLDecoder.decode(f[1], UTF_8))));
    exchange.sendResponseHeaders(status, -1);
    exchange.close();
  }

  void answers(int newStatus) {
    status = newStatus;
  }

  UsageSettings settings(Duration interval) {
    String issuer = "http://127.0.0.1:" + server.getAddress().getPort();
    return new UsageSettings(
        "mcp", new ClientSecret("s3cret"), issuer, UsageSettings.at(issuer), interval);
  }

  List<Map<String, String>> forms() {
    return forms;
  }

  List<JsonNode> reports() {
    return forms.stream().map(form -> parse(form.get("report"))).toList();
  }

  private static JsonNode parse(String json) {
    try {
      return new ObjectMapper().readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
