package dev.mcpaccess.server;

import dev.mcpaccess.server.auth.CachingTokenVerifier;
import dev.mcpaccess.server.auth.ProtectedResource;
import dev.mcpaccess.server.auth.TokenVerifier;
import dev.mcpaccess.server.auth.jwt.JwtVerifier;
import dev.mcpaccess.server.auth.statickey.StaticKeyVerifier;
import dev.mcpaccess.server.catalog.Catalog;
import dev.mcpaccess.server.catalog.CatalogFile;
import dev.mcpaccess.server.catalog.CatalogWatch;
import dev.mcpaccess.server.http.HttpEdge;
import dev.mcpaccess.server.limit.LocalRateLimiter;
import dev.mcpaccess.server.manage.ManagementServer;
import dev.mcpaccess.server.manage.ReadinessCheck;
import dev.mcpaccess.server.mcp.Dispatcher;
import dev.mcpaccess.server.mcp.Feature;
import dev.mcpaccess.server.mcp.Tool;
import dev.mcpaccess.server.mcp.ToolSignIn;
import dev.mcpaccess.server.mcp.Toolbox;
import dev.mcpaccess.server.observe.AuditLog;
import dev.mcpaccess.server.observe.CallObserver;
import dev.mcpaccess.server.observe.Metrics;
import dev.mcpaccess.server.records.RecordStore;
import dev.mcpaccess.server.records.postgres.PostgresRecordStore;
import dev.mcpaccess.server.tools.RecordResources;
import dev.mcpaccess.server.tools.RecordTools;
import dev.mcpaccess.server.usage.UsageReporter;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Stream;

/** A running MCP server. It starts whether or not Keycloak and the database are there already. */
public final class McpServer implements AutoCloseable {
  private static final Duration CATALOG_INTERVAL = Duration.ofSeconds(2);

  private final HttpEdge http;
  private final TokenVerifier tokens;
  private final RecordStore records;
  private final CatalogWatch catalogWatch;
  private final Optional<ManagementServer> management;
  private final Optional<UsageReporter> usage;
  private final AuditLog audit;

  private McpServer(
      HttpEdge http,
      TokenVerifier tokens,
      RecordStore records,
      CatalogWatch catalogWatch,
      Optional<ManagementServer> management,
      Optional<UsageReporter> usage,
      AuditLog audit) {
    this.http = http;
    this.tokens = tokens;
    this.records = records;
    this.catalogWatch = catalogWatch;
    this.management = management;
    this.usage = usage;
    this.audit = audit;
  }

  /**
   * Starts a server over the PostgreSQL database that the settings name.
   *
   * @param more a vendor's own tools, listed after the generic ones
   * @throws dev.mcpaccess.server.catalog.InvalidCatalogException if the catalog is not valid
   */
  public static McpServer start(ServerSettings settings, Tool... more) {
    return start(settings, List.of(), more);
  }

  /**
   * The same with more than tools.
   *
   * @param features what the vendor offers besides tools
   */
  public static McpServer start(ServerSettings settings, List<Feature> features, Tool... more) {
    // It connects while the catalog is read.
    return start(settings, PostgresRecordStore.open(settings.database()), features, more);
  }

  /** Starts a server over a vendor's own store, which it closes when it is closed. */
  public static McpServer start(ServerSettings settings, RecordStore records, Tool... more) {
    return start(settings, records, List.of(), more);
  }

  private static List<Tool> tools(Catalog catalog, RecordStore records, Tool... more) {
    return Stream.concat(RecordTools.over(catalog, records).stream(), Stream.of(more)).toList();
  }

  private static Toolbox toolbox(
      Catalog catalog,
      RecordStore records,
      Map<String, Integer> weights,
      CallObserver observer,
      Tool... more) {
    return new Toolbox(
        tools(catalog, records, more), new RecordResources(catalog), weights, observer);
  }

  private static McpServer start(
      ServerSettings settings, RecordStore records, List<Feature> features, Tool... more) {
    Clock clock = Clock.systemUTC();
    Metrics metrics = new Metrics();
    AuditLog audit = new AuditLog(clock);
    Optional<UsageReporter> usage =
        settings.usage().map(reports -> UsageReporter.start(reports, clock));
    CallObserver observer =
        call -> {
          audit.ended(call);
          metrics.ended(call);
          usage.ifPresent(reporter -> reporter.ended(call));
        };
    TokenVerifier tokens =
        new CachingTokenVerifier(
            new JwtVerifier(
                settings.issuer(), settings.url().toString(), settings.keysUrl(), clock),
            clock);
    ProtectedResource resource = new ProtectedResource(settings.url(), settings.issuer());
    // The first caller shall not wait for the keys.
    ForkJoinPool.commonPool().execute(tokens::isReady);
    CatalogCheckup checkup = new CatalogCheckup(records);
    try {
      CatalogFile catalog = checkup.read(settings.catalog());
      Toolbox toolbox =
          toolbox(
              checkup.passedAtStart(catalog), records, settings.limits().weights(), observer, more);
      HttpEdge http =
          HttpEdge.start(
              settings.url(),
              settings.allowedOrigins(),
              settings.host(),
              settings.port(),
              resource,
              tokens,
              new StaticKeyVerifier(
                  settings.issuer(), settings.url().toString(), settings.introspection(), clock),
              new LocalRateLimiter(settings.limits()),
              new Dispatcher(toolbox, new ToolSignIn(resource), features),
              metrics::responded);
      return new McpServer(
          http,
          tokens,
          records,
          CatalogWatch.start(
              catalog,
              CATALOG_INTERVAL,
              checkup::problemsIfAnswered,
              changed -> {
                Catalog now = checkup.passed(changed);
                toolbox.replace(tools(now, records, more), new RecordResources(now));
              }),
          management(settings, http, metrics, tokens, records),
          usage,
          audit);
    } catch (RuntimeException e) {
      usage.ifPresent(UsageReporter::close);
      audit.close();
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
    catalogWatch.close();
    http.close();
    usage.ifPresent(UsageReporter::close);
    management.ifPresent(ManagementServer::close);
    tokens.close();
    records.close();
    audit.close();
  }
}
