package dev.mcpaccess.benchmarks.keycloak;

import dev.mcpaccess.benchmarks.measure.CpuTime;
import dev.mcpaccess.quickstart.Checkout;
import dev.mcpaccess.quickstart.CompanyAdminSession;
import dev.mcpaccess.quickstart.Credentials;
import dev.mcpaccess.quickstart.DatabaseLogin;
import dev.mcpaccess.quickstart.KeycloakDistribution;
import dev.mcpaccess.quickstart.KeycloakServer;
import dev.mcpaccess.quickstart.KeycloakSettings;
import dev.mcpaccess.quickstart.Leftovers;
import dev.mcpaccess.quickstart.SampleDatabase;
import dev.mcpaccess.quickstart.Secrets;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;

/** Keycloak with the provider, and its PostgreSQL, of the benchmarks' own. */
final class Servers implements AutoCloseable {

  /** The client of the MCP server; no server listens there, since none is asked. */
  static final String MCP_URL = "http://localhost:3333/mcp";

  static final String MCP_SECRET = Secrets.secret();

  private static final String PASSWORD = Secrets.secret();

  private final SampleDatabase database;
  private final KeycloakDistribution keycloak;

  private Servers(SampleDatabase database, KeycloakDistribution keycloak) {
    this.database = database;
    this.keycloak = keycloak;
  }

  static Servers start(Checkout checkout) throws IOException {
    Path work = checkout.root().resolve("benchmarks/target/servers");
    Files.createDirectories(work);
    Leftovers.stop(work);
    SampleDatabase database =
        SampleDatabase.start(
            checkout.sample(), work.resolve("postgres"), work.resolve("postgres.log"));
    try {
      return new Servers(database, KeycloakDistribution.start(settings(checkout, work, database)));
    } catch (IOException | RuntimeException e) {
      database.close();
      throw e;
    }
  }

  private static KeycloakSettings settings(Checkout checkout, Path work, SampleDatabase database)
      throws IOException {
    return new KeycloakSettings(
        checkout,
        work,
        work.resolve("keycloak.log"),
        freePort(),
        database.keycloak(),
        Map.of(
            "MCP_URL",
            MCP_URL,
            "SAMPLE_PASSWORD",
            PASSWORD,
            "MCP_CLIENT_SECRET_SHA256",
            Secrets.sha256(MCP_SECRET),
            "KC_SPI_MCP_ACCESS__DEFAULT__PEPPER_1",
            Secrets.secret()),
        List.of(),
        line -> {});
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  KeycloakServer keycloak() {
    return keycloak;
  }

  /** Keycloak's database. */
  DatabaseLogin tables() {
    return database.keycloak();
  }

  /** How one of the sample users logs in. */
  Credentials person(String username) {
    return new Credentials(username, PASSWORD);
  }

  CompanyAdminSession logIn(String companyAdmin) throws IOException, InterruptedException {
    return CompanyAdminSession.logIn(keycloak, person(companyAdmin));
  }

  CpuTime keycloakCpu() {
    return CpuTime.of(keycloak.process());
  }

  CpuTime databaseCpu() throws SQLException {
    return CpuTime.of(postmaster());
  }

  /** PostgreSQL's first process, which has started all others. */
  private ProcessHandle postmaster() throws SQLException {
    try (Connection connection = connect(database.administrator());
        Statement statement = connection.createStatement();
        ResultSet own = statement.executeQuery("select pg_backend_pid()")) {
      own.next();
      return ProcessHandle.of(own.getLong(1)).flatMap(ProcessHandle::parent).orElseThrow();
    }
  }

  static Connection connect(DatabaseLogin login) throws SQLException {
    return DriverManager.getConnection(
        login.url(), login.role().username(), login.role().password());
  }

  @Override
  public void close() {
    keycloak.close();
    database.close();
  }
}
