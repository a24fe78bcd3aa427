package dev.mcpaccess.server.sample;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.mcpaccess.server.McpServer;
import dev.mcpaccess.server.ServerSettings;
import dev.mcpaccess.server.TokenIssuer;
import dev.mcpaccess.server.limit.RateLimits;
import dev.mcpaccess.server.records.postgres.DatabaseSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/** The real MCP server over a copy of the sample application's database. */
final class SampleServer implements AutoCloseable {
  private static final URI PUBLIC_URL = URI.create("https://mcp.example.com/mcp");
  private static final TokenIssuer ISSUER = new TokenIssuer(PUBLIC_URL.toString());
  private static final RateLimits PLENTY = new RateLimits(1_000_000, 1_000_000, 1_000_000);
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final DatabaseSettings database;
  private final McpServer server;

  private SampleServer(DatabaseSettings database, Path catalog) {
    this.database = database;
    this.server =
        McpServer.start(
            new ServerSettings(
                PUBLIC_URL,
                "127.0.0.1",
                0,
                ISSUER.issuer(),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                catalog,
                database,
                PLENTY,
                Optional.empty()));
  }

  static SampleServer start() {
    return new SampleServer(TestPostgres.sample(), TestPostgres.sampleCatalog());
  }

  static SampleServer start(DatabaseSettings database, Path catalog) {
    return new SampleServer(database, catalog);
  }

  DatabaseSettings database() {
    return database;
  }

  /** A token of somebody with these permissions. */
  static String token(Someone someone, String... permissions) {
    return ISSUER.token(
        claims -> {
          claims
              .subject(someone.subject())
              .claim("company_id", someone.company())
              .claim("azp", "key-of-" + someone)
              .claim("preferred_username", someone.name().toLowerCase(java.util.Locale.ROOT))
              .claim("scope", "openid inclusive " + String.join(" ", permissions));
          return someone.preset() == null
              ? claims
              : claims.claim("connection_id", null).claim("preset", someone.preset());
        });
  }

  /** Sends a JSON-RPC request and returns the whole answer. */
  JsonNode rpc(String token, String method, String params) {
    String body =
        "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"%s\",\"params\":%s}".formatted(method, params);
    try {
      return JSON.readTree(
          CLIENT
              .send(
                  HttpRequest.newBuilder(
                          URI.create("http://127.0.0.1:" + server.port() + PUBLIC_URL.getPath()))
                      .header("Authorization", "Bearer " + token)
                      .header("Content-Type", "application/json")
                      .header("Accept", "application/json, text/event-stream")
                      .POST(HttpRequest.BodyPublishers.ofString(body, UTF_8))
                      .build(),
                  HttpResponse.BodyHandlers.ofString())
              .body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Calls a tool, and returns the whole answer; arguments may have single quotes. */
  JsonNode call(String token, String tool, String arguments) {
    return rpc(
        token,
        "tools/call",
        "{\"name\":\"%s\",\"arguments\":%s}".formatted(tool, arguments.replace('\'', '"')));
  }

  /** What a call brings that must succeed. */
  JsonNode content(String token, String tool, String arguments) {
    JsonNode answer = call(token, tool, arguments);
    assertThat(answer.has("error")).as(answer.toString()).isFalse();
    assertThat(answer.at("/result/isError").asBoolean()).as(answer.toString()).isFalse();
    return answer.at("/result/structuredContent");
  }

  /** What a call says that must fail. */
  String error(String token, String tool, String arguments) {
    JsonNode answer = call(token, tool, arguments);
    assertThat(answer.at("/result/isError").asBoolean()).as(answer.toString()).isTrue();
    return answer.at("/result/content/0/text").asText();
  }

  @Override
  public void close() {
    server.close();
  }
}
