package dev.mcpaccess.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.mcpaccess.server.auth.statickey.IntrospectionSettings;
import dev.mcpaccess.server.limit.RateLimits;
import dev.mcpaccess.server.manage.ManagementSettings;
import dev.mcpaccess.server.mcp.Tool;
import dev.mcpaccess.server.records.postgres.DatabaseSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** A really started MCP server over a few rows, the same one for all tests. */
public final class TestServer {
  static final URI PUBLIC_URL = URI.create("https://mcp.example.com/mcp");
  static final String CLIENT_ORIGIN = "https://client.example";
  static final ObjectMapper JSON = new ObjectMapper();

  /** All tests use one key. */
  private static final RateLimits PLENTY = new RateLimits(1_000_000, 1_000_000, 1_000_000);

  private static final TokenIssuer ISSUER = new TokenIssuer(PUBLIC_URL.toString());
  private static final InMemoryRecordStore STORE = rows();
  private static final McpServer SERVER = start(ISSUER.issuer(), STORE);
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private TestServer() {}

  static TokenIssuer issuer() {
    return ISSUER;
  }

  static int port() {
    return SERVER.port();
  }

  /** Another server, for a test that stops it or gives it an issuer that is not there. */
  static McpServer start(String issuer, InMemoryRecordStore store, Tool... more) {
    return start(issuer, Optional.empty(), store, more);
  }

  /** Another server, which has static keys introspected. */
  static McpServer start(
      String issuer,
      Optional<IntrospectionSettings> introspection,
      InMemoryRecordStore store,
      Tool... more) {
    return start(issuer, introspection, PLENTY, store, more);
  }

  /** Another server, with limits of its own. */
  static McpServer start(
      String issuer,
      Optional<IntrospectionSettings> introspection,
      RateLimits limits,
      InMemoryRecordStore store,
      Tool... more) {
    return McpServer.start(
        new ServerSettings(
            PUBLIC_URL,
            "127.0.0.1",
            0,
            issuer,
            Optional.empty(),
            introspection,
            Set.of(CLIENT_ORIGIN),
            catalog(),
            new DatabaseSettings("", "", ""),
            limits,
            Optional.of(new ManagementSettings("127.0.0.1", 0))),
        store,
        more);
  }

  static Path catalog() {
    try {
      return Path.of(TestServer.class.getResource("/catalog.yaml").toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static InMemoryRecordStore rows() {
    InMemoryRecordStore store = new InMemoryRecordStore();
    IntStream.rangeClosed(1, 30)
        .forEach(
            number ->
                store.add(
                    TokenIssuer.COMPANY,
                    "company",
                    number <= 2 ? TokenIssuer.SUBJECT : "somebody else",
                    "c%02d".formatted(number),
                    Map.of("name", "Company " + number, "owner", number <= 2 ? "Carly" : "Tom")));
    store.add(TokenIssuer.OTHER_COMPANY, "company", "", "x01", Map.of("name", "Company of others"));
    store.add(TokenIssuer.COMPANY, "task", "", "t01", Map.of("subject", "Call company 1"));
    return store;
  }

  /** The MCP endpoint. */
  static URI endpoint() {
    return at(PUBLIC_URL.getPath());
  }

  static URI at(String pathAndQuery) {
    return URI.create("http://127.0.0.1:" + port() + pathAndQuery);
  }

  /** A request as a well-behaved MCP client would make it, apart from what a test then changes. */
  static HttpRequest.Builder request(String token, String body) {
    return HttpRequest.newBuilder(endpoint())
        .header("Authorization", "Bearer " + token)
        .header("Content-Type", "application/json")
        .header("Accept", "application/json, text/event-stream")
        .POST(HttpRequest.BodyPublishers.ofString(body, UTF_8));
  }

  static HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  static HttpResponse<String> post(String token, String body) {
    return send(request(token, body));
  }

  static JsonNode json(HttpResponse<String> response) {
    try {
      return JSON.readTree(response.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Sends a JSON-RPC request and returns the whole answer. */
  static JsonNode rpc(String token, String method, String params) {
    return json(
        post(
            token,
            "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"%s\",\"params\":%s}"
                .formatted(method, params)));
  }

  /** Calls a tool and returns the whole answer. */
  static JsonNode call(String token, String tool, String arguments) {
    return rpc(
        token, "tools/call", "{\"name\":\"%s\",\"arguments\":%s}".formatted(tool, arguments));
  }
}
