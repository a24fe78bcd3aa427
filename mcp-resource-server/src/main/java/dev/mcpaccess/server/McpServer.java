package dev.mcpaccess.server;

import dev.mcpaccess.server.auth.CachingTokenVerifier;
import dev.mcpaccess.server.auth.ProtectedResource;
import dev.mcpaccess.server.auth.TokenVerifier;
import dev.mcpaccess.server.auth.jwt.JwtVerifier;
import dev.mcpaccess.server.auth.statickey.StaticKeyVerifier;
import dev.mcpaccess.server.catalog.Catalog;
import dev.mcpaccess.server.catalog.CatalogReader;
import dev.mcpaccess.server.http.HttpEdge;
import dev.mcpaccess.server.mcp.Dispatcher;
import dev.mcpaccess.server.mcp.Tool;
import dev.mcpaccess.server.mcp.Toolbox;
import dev.mcpaccess.server.records.RecordStore;
import dev.mcpaccess.server.records.postgres.PostgresRecordStore;
import dev.mcpaccess.server.tools.RecordTools;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

/** A running MCP server. It starts whether or not Keycloak and the database are there already. */
public final class McpServer implements AutoCloseable {
  private final HttpEdge http;
  private final TokenVerifier tokens;
  private final RecordStore records;

  private McpServer(HttpEdge http, TokenVerifier tokens, RecordStore records) {
    this.http = http;
    this.tokens = tokens;
    this.records = records;
  }

  /**
   * Starts a server over the PostgreSQL database that the settings name.
   *
   * @param more a vendor's own tools, listed after the generic ones
   * @throws dev.mcpaccess.server.catalog.InvalidCatalogException if the catalog is not valid
   */
  public static McpServer start(ServerSettings settings, Tool... more) {
    Catalog catalog = new CatalogReader().read(settings.catalog());
    RecordStore records = PostgresRecordStore.open(settings.database(), catalog);
    return start(settings, records, tools(catalog, records, more));
  }

  /** Starts a server over a vendor's own store, which it closes when it is closed. */
  public static McpServer start(ServerSettings settings, RecordStore records, Tool... more) {
    Catalog catalog = new CatalogReader().read(settings.catalog());
    return start(settings, records, tools(catalog, records, more));
  }

  private static List<Tool> tools(Catalog catalog, RecordStore records, Tool... more) {
    return Stream.concat(RecordTools.over(catalog, records).stream(), Stream.of(more)).toList();
  }

  private static McpServer start(ServerSettings settings, RecordStore records, List<Tool> tools) {
    Clock clock = Clock.systemUTC();
    TokenVerifier tokens =
        new CachingTokenVerifier(
            new JwtVerifier(
                settings.issuer(), settings.url().toString(), settings.keysUrl(), clock),
            clock);
    try {
      HttpEdge http =
          HttpEdge.start(
              settings.url(),
              settings.allowedOrigins(),
              settings.host(),
              settings.port(),
              new ProtectedResource(settings.url(), settings.issuer()),
              tokens,
              new StaticKeyVerifier(
                  settings.issuer(), settings.url().toString(), settings.introspection(), clock),
              new Dispatcher(new Toolbox(tools)));
      return new McpServer(http, tokens, records);
    } catch (RuntimeException e) {
      tokens.close();
      records.close();
      throw e;
    }
  }

  /** The port that it listens at. */
  public int port() {
    return http.port();
  }

  @Override
  public void close() {
    http.close();
    tokens.close();
    records.close();
  }
}
