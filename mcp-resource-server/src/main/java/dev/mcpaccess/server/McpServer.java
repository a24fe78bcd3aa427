package dev.mcpaccess.server;

import dev.mcpaccess.server.auth.CachingTokenVerifier;
import dev.mcpaccess.server.auth.ProtectedResource;
import dev.mcpaccess.server.auth.TokenVerifier;
import dev.mcpaccess.server.auth.jwt.JwtVerifier;
import dev.mcpaccess.server.auth.statickey.StaticKeyVerifier;
import dev.mcpaccess.server.catalog.Catalog;
import dev.mcpaccess.server.catalog.CatalogReader;
import dev.mcpaccess.server.http.HttpEdge;
import dev.mcpaccess.server.limit.LocalRateLimiter;
import dev.mcpaccess.server.manage.ManagementServer;
import dev.mcpaccess.server.manage.ReadinessCheck;
import dev.mcpaccess.server.mcp.Dispatcher;
import dev.mcpaccess.server.mcp.Toolbox;
import dev.mcpaccess.server.observe.AuditLog;
import dev.mcpaccess.server.observe.CallObserver;
import dev.mcpaccess.server.observe.Metrics;
import dev.mcpaccess.server.records.RecordStore;
import dev.mcpaccess.server.records.postgres.PostgresRecordStore;
import dev.mcpaccess.server.tools.RecordTools;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** A running MCP server. It starts whether or not Keycloak and the database are there already. */
public final class McpServer implements AutoCloseable {
  private final HttpEdge http;
  private final TokenVerifier tokens;
  private final RecordStore records;
  private final Optional<ManagementServer> management;

  private McpServer(
      HttpEdge http,
      TokenVerifier tokens,
      RecordStore records,
      Optional<ManagementServer> management) {
    this.http = http;
    this.tokens = tokens;
    this.records = records;
    this.management = management;
  }

  /**
   * Starts a server over the PostgreSQL database that the settings name.
   *
   * @throws dev.mcpaccess.server.catalog.InvalidCatalogException if the catalog is not valid
   */
  public static McpServer start(ServerSettings settings) {
    Catalog catalog = new CatalogReader().read(settings.catalog());
    return start(settings, catalog, PostgresRecordStore.open(settings.database(), catalog));
  }

  /** Starts a server over a vendor's own store, which it closes when it is closed. */
  public static McpServer start(ServerSettings settings, RecordStore records) {
    return start(settings, new CatalogReader().read(settings.catalog()), records);
  }

  private static McpServer start(ServerSettings settings, Catalog catalog, RecordStore records) {
    Clock clock = Clock.systemUTC();
    Metrics metrics = new Metrics();
    AuditLog audit = new AuditLog(clock);
    CallObserver observer =
        call -> {
          audit.ended(call);
          metrics.ended(call);
        };
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
              new LocalRateLimiter(settings.limits()),
              new Dispatcher(new Toolbox(RecordTools.over(catalog, records), observer)),
              metrics::responded);
      return new McpServer(
          http, tokens, records, management(settings, http, metrics, tokens, records));
    } catch (RuntimeException e) {
      tokens.close();
      records.close();
      throw e;
    }
  }

  private static Optional<ManagementServer> management(
      ServerSettings settings,
      HttpEdge http,
      Metrics metrics,
      TokenVerifier tokens,
      RecordStore records) {
    List<ReadinessCheck> checks =
        List.of(
            new ReadinessCheck("records", records::isReady),
            new ReadinessCheck("authorizationServer", tokens::isReady));
    try {
      return settings.management().map(at -> ManagementServer.start(at, metrics::scrape, checks));
    } catch (RuntimeException e) {
      http.close();
      throw e;
    }
  }

  /** The port that it listens at. */
  public int port() {
    return http.port();
  }

  /** The port of health and metrics, if they are served. */
  public Optional<Integer> managementPort() {
    return management.map(ManagementServer::port);
  }

  @Override
  public void close() {
    http.close();
    management.ifPresent(ManagementServer::close);
    tokens.close();
    records.close();
  }
}
