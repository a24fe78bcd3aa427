package dev.mcpaccess.quickstart;

import dev.mcpaccess.quickstart.Running.Start;
import dev.mcpaccess.server.McpServer;
import dev.mcpaccess.server.ServerSettings;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Starts all parts in the order in which they need each other, and describes what runs. */
final class Quickstart {

  private final Checkout checkout;
  private final RunOptions options;
  private final RunDirectory directory;
  private final Progress progress;
  private final String samplePassword = Secrets.readablePassword();
  private final String mcpClientSecret = Secrets.secret();
  private final String mcpUrl;

  Quickstart(Checkout checkout, RunOptions options, RunDirectory directory, Progress progress) {
    this.checkout = checkout;
    this.options = options;
    this.directory = directory;
    this.progress = progress;
    this.mcpUrl = "http://localhost:" + options.mcpPort() + "/mcp";
  }

  /** What runs, and the server that ends only if something is wrong. */
  record Started(KeycloakDistribution keycloak, RunReport report) {}

  Started start(Running running) throws IOException, InterruptedException {
    DevelopmentRealm realm = DevelopmentRealm.read(checkout.realmFile());
    SampleDatabase database =
        add(running, "PostgreSQL starts and loads the sample data", this::startDatabase);
    KeycloakDistribution keycloak =
        add(
            running,
            "Keycloak starts",
            () -> KeycloakDistribution.start(keycloakSettings(database)));
    add(running, "The MCP server starts", () -> McpServer.start(mcpSettings(keycloak, database)));
    progress.say("The company admins log in and issue API keys");
    List<IssuedKey> keys = SampleKeys.issue(keycloak, realm, samplePassword);
    progress.say("Ready");
    return new Started(keycloak, RunReport.of(keycloak, mcpUrl, realm, samplePassword, keys));
  }

  private <T extends AutoCloseable> T add(Running running, String what, Start<T> start)
      throws InterruptedException {
    return running.add(
        () -> {
          progress.say(what);
          return start.start();
        });
  }

  private SampleDatabase startDatabase() {
    return SampleDatabase.start(checkout.sample(), directory.postgres(), directory.log("postgres"));
  }

  private KeycloakSettings keycloakSettings(SampleDatabase database) {
    return new KeycloakSettings(
        checkout,
        directory.path(),
        directory.log("keycloak"),
        options.keycloakPort(),
        database.keycloak(),
        Map.of(
            "MCP_URL",
            mcpUrl,
            "MCP_CLIENT_SECRET_SHA256",
            Secrets.sha256(mcpClientSecret),
            "SAMPLE_PASSWORD",
            samplePassword,
            "KC_SPI_MCP_ACCESS__DEFAULT__PEPPER_1",
            Secrets.secret()),
        // MCP Inspector calls Keycloak from a browser page, with this header.
        List.of("--spi-cors--default--allowed-headers=mcp-protocol-version"),
        progress::keycloak);
  }

  private ServerSettings mcpSettings(KeycloakServer keycloak, SampleDatabase database) {
    DatabaseLogin sample = database.sample();
    return ServerSettings.fromEnvironment(
        Map.of(
            "MCP_URL", mcpUrl,
            "MCP_ISSUER", keycloak.issuer(),
            "MCP_CLIENT_SECRET", mcpClientSecret,
            "MCP_ALLOWED_ORIGINS", "http://localhost:6274,http://127.0.0.1:6274",
            "MCP_CATALOG", checkout.sample().resolve("catalog.yaml").toString(),
            "DATABASE_URL", sample.url(),
            "DATABASE_USER", sample.role().username(),
            "DATABASE_PASSWORD", sample.role().password()));
  }
}
