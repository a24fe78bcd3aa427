package dev.mcpaccess.quickstart;

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
    progress.say("PostgreSQL starts and loads the sample data");
    SampleDatabase database =
        running.add(
            () ->
                SampleDatabase.start(
                    checkout.sample(), directory.postgres(), directory.log("postgres")));
    progress.say("Keycloak starts");
    KeycloakDistribution keycloak =
        running.add(() -> KeycloakDistribution.start(keycloakSettings(database)));
    progress.say("The MCP server starts");
    running.add(() -> McpServer.start(mcpSettings(keycloak, database)));
    progress.say("The company admins log in and issue API keys");
    List<IssuedKey> keys = SampleKeys.issue(keycloak, realm, samplePassword);
    progress.say("Ready");
    return new Started(keycloak, RunReport.of(keycloak, mcpUrl, realm, samplePassword, keys));
  }

  private KeycloakSettings keycloakSettings(SampleDatabase database) {
    return new KeycloakSettings(
        checkout,
        directory.path(),
        directory.log("keycloak"),
        options.keycloakPort(),
        database.keycloak(),
        Map.of(
            "MCP_URL", mcpUrl,
            "SAMPLE_PASSWORD", samplePassword,
            "KC_SPI_MCP_ACCESS__DEFAULT__PEPPER_1", Secrets.secret()),
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
            "MCP_ALLOWED_ORIGINS", "http://localhost:6274,http://127.0.0.1:6274",
            "MCP_CATALOG", checkout.sample().resolve("catalog.yaml").toString(),
            "DATABASE_URL", sample.url(),
            "DATABASE_USER", sample.role().username(),
            "DATABASE_PASSWORD", sample.role().password()));
  }
}
