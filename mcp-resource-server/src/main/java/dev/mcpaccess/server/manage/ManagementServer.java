package dev.mcpaccess.server.manage;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/**
 * Serves {@code /health/live}, {@code /health/ready} and {@code /metrics} on a port of its own,
 * which is not for clients. It asks for no token: whoever operates the server decides who reaches
 * the port.
 */
public final class ManagementServer implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int BACKLOG = 8;

  private final HttpServer http;
  private final ExecutorService threads = Executors.newFixedThreadPool(2, ManagementServer::thread);

  private ManagementServer(HttpServer http) {
    this.http = http;
  }

  /**
   * Starts to listen.
   *
   * @param metrics brings the figures in Prometheus' text format
   * @param checks what must be there before the server can be of use
   */
  public static ManagementServer start(
      ManagementSettings settings, Supplier<String> metrics, List<ReadinessCheck> checks) {
    try {
      HttpServer http =
          HttpServer.create(new InetSocketAddress(settings.host(), settings.port()), BACKLOG);
      ManagementServer server = new ManagementServer(http);
      http.setExecutor(server.threads);
      server.route("/health/live", () -> Answer.health(Map.of()));
      server.route("/health/ready", () -> Answer.health(results(checks)));
      server.route("/metrics", () -> Answer.metrics(metrics.get()));
      http.start();
      return server;
    } catch (IOException e) {
      throw new IllegalStateException(
          "Cannot listen at %s:%d".formatted(settings.host(), settings.port()), e);
    }
  }

  public int port() {
    return http.getAddress().getPort();
  }

  @Override
  public void close() {
    http.stop(0);
    threads.shutdownNow();
  }

  private void route(String path, Supplier<Answer> answer) {
    http.createContext(
        path,
        exchange -> {
          try (exchange) {
            write(exchange, path, answer);
          }
        });
  }

  private static void write(HttpExchange exchange, String path, Supplier<Answer> answer)
      throws IOException {
    if (!exchange.getRequestURI().getPath().equals(path)) {
      exchange.sendResponseHeaders(404, -1);
    } else if (!exchange.getRequestMethod().equals("GET")) {
      exchange.getResponseHeaders().set("Allow", "GET");
      exchange.sendResponseHeaders(405, -1);
    } else {
      Answer found = answer.get();
      byte[] body = found.body().getBytes(UTF_8);
      exchange.getResponseHeaders().set("Content-Type", found.type());
      exchange.getResponseHeaders().set("Cache-Control", "no-store");
      exchange.sendResponseHeaders(found.status(), body.length);
      exchange.getResponseBody().write(body);
    }
  }

  private static Map<String, Boolean> results(List<ReadinessCheck> checks) {
    Map<String, Boolean> results = new LinkedHashMap<>();
    checks.forEach(check -> results.put(check.name(), check.ready().getAsBoolean()));
    return results;
  }

  private static Thread thread(Runnable task) {
    Thread thread = new Thread(task, "management");
    thread.setDaemon(true);
    return thread;
  }

  private record Answer(int status, String type, String body) {
    static Answer metrics(String text) {
      return new Answer(200, "text/plain; version=0.0.4; charset=utf-8", text);
    }

    static Answer health(Map<String, Boolean> checks) {
      boolean up = !checks.containsValue(false);
      Map<String, Object> body = new LinkedHashMap<>();
      body.put("status", word(up));
      checks.forEach((name, ready) -> body.put(name, word(ready)));
      return new Answer(up ? 200 : 503, "application/json", JSON.valueToTree(body).toString());
    }

    private static String word(boolean up) {
      return up ? "UP" : "DOWN";
    }
  }
}
