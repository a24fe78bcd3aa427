package dev.mcpaccess.server;

import dev.mcpaccess.server.auth.jwt.WarmUpIssuer;
import dev.mcpaccess.server.catalog.Action;
import dev.mcpaccess.server.catalog.Catalog;
import dev.mcpaccess.server.catalog.CatalogReader;
import dev.mcpaccess.server.catalog.Model;
import dev.mcpaccess.server.limit.RateLimits;
import dev.mcpaccess.server.manage.ManagementSettings;
import dev.mcpaccess.server.records.postgres.DatabaseSettings;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Starts, answers a few requests and stops, so that Java can archive what that needs. */
@Command(
    name = "warm-up",
    description = {
      "Start, answer a few requests and stop, without an authorization server: under"
          + " -XX:AOTCacheOutput (Java 25) or -XX:ArchiveClassesAtExit, Java then keeps what later"
          + " starts need.",
      "",
      "With the database of DATABASE_URL, DATABASE_USER and DATABASE_PASSWORD, which is only read,"
          + " and the catalog of MCP_CATALOG, it keeps most. Both can be left out.",
      ""
    },
    mixinStandardHelpOptions = true)
final class WarmUpCommand implements Callable<Integer> {
  private static final String HOST = "127.0.0.1";
  private static final URI MCP_URL = URI.create("http://%s/mcp".formatted(HOST));

  /** Nothing answers there: it is the port of the discard service (RFC 863). */
  private static final DatabaseSettings NO_DATABASE =
      new DatabaseSettings("jdbc:postgresql://%s:9/none".formatted(HOST), "none", "");

  private static final RateLimits PLENTY = new RateLimits(1_000_000, 1_000_000, 1_000_000);

  private final Map<String, String> environment;

  WarmUpCommand() {
    this(System.getenv());
  }

  WarmUpCommand(Map<String, String> environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() throws IOException {
    Variables variables = new Variables(environment);
    boolean withDatabase = environment.containsKey("DATABASE_URL");
    DatabaseSettings database = withDatabase ? ServerSettings.database(variables) : NO_DATABASE;
    Path sample = Files.createTempFile("catalog", ".yaml");
    try (InputStream content = WarmUpCommand.class.getResourceAsStream("warm-up-catalog.yaml")) {
      Files.copy(content, sample, StandardCopyOption.REPLACE_EXISTING);
      Path catalog =
          environment.containsKey("MCP_CATALOG") ? variables.file("MCP_CATALOG") : sample;
      variables.requireNoProblems();
      serve(catalog, database, withDatabase);
    } finally {
      Files.delete(sample);
    }
    return 0;
  }

  private static void serve(Path catalog, DatabaseSettings database, boolean withDatabase)
      throws IOException {
    try (WarmUpIssuer issuer = WarmUpIssuer.start();
        McpServer server = McpServer.start(settings(catalog, database, issuer))) {
      List<String> models = visible(new CatalogReader().read(catalog).catalog());
      String token =
          issuer.token(MCP_URL.toString(), models.stream().map(model -> model + ":view").toList());
      WarmUpCaller caller = new WarmUpCaller(at(server.port(), MCP_URL.getPath()), token);
      WarmUpCaller.get(at(server.port(), "/.well-known/oauth-protected-resource"));
      caller.initialize();
      caller.listTools();
      if (withDatabase) {
        WarmUpCaller.get(at(server.managementPort().orElseThrow(), "/health/ready"));
        for (String model : models) {
          caller.listRecords(model);
        }
      }
    }
  }

  private static List<String> visible(Catalog catalog) {
    return catalog.models().stream()
        .filter(model -> model.actions().contains(Action.VIEW))
        .map(Model::name)
        .toList();
  }

  private static URI at(int port, String path) {
    return URI.create("http://%s:%d%s".formatted(HOST, port, path));
  }

  private static ServerSettings settings(
      Path catalog, DatabaseSettings database, WarmUpIssuer issuer) {
    return new ServerSettings(
        MCP_URL,
        HOST,
        0,
        issuer.id(),
        Optional.of(issuer.keys()),
        Optional.empty(),
        Set.of(),
        catalog,
        database,
        PLENTY,
        Optional.of(new ManagementSettings(HOST, 0)));
  }
}
