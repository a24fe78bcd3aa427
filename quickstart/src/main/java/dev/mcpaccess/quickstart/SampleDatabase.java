package dev.mcpaccess.quickstart;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * A throw-away PostgreSQL server on loopback, with the sample companies' data and a database for
 * Keycloak.
 */
public final class SampleDatabase implements AutoCloseable {

  // Whoever connects needs a password: the machine may have other users.
  private static final String HOST_BASED_AUTHENTICATION =
      """
      host all all 127.0.0.1/32 scram-sha-256
      host all all ::1/128 scram-sha-256
      """;

  private final EmbeddedPostgres server;
  private final Credentials administrator = new Credentials("postgres", Secrets.secret());
  private final Credentials mcpServer = new Credentials("mcp_server", Secrets.secret());
  private final Credentials keycloak = new Credentials("keycloak", Secrets.secret());

  private SampleDatabase(EmbeddedPostgres server) {
    this.server = server;
  }

  /**
   * Returns once the data is loaded.
   *
   * @param sample the folder of schema.sql and data.sql
   * @param directory where binaries are unpacked once, and the data lives until {@link #close}
   */
  public static SampleDatabase start(Path sample, Path directory, Path log) {
    SampleDatabase database = new SampleDatabase(startServer(directory, log));
    try {
      database.create(sample);
      return database;
    } catch (SQLException | IOException | RuntimeException e) {
      database.close();
      throw new QuickstartException("Cannot load the sample data: " + e.getMessage(), e);
    }
  }

  /** The vendor's data, by a role that neither owns it nor may change users. */
  public DatabaseLogin sample() {
    return new DatabaseLogin(url("sample"), mcpServer);
  }

  /** An empty database owned by Keycloak's role. */
  public DatabaseLogin keycloak() {
    return new DatabaseLogin(url("keycloak"), keycloak);
  }

  /** The server's own administrator, for what no other role may do. */
  public DatabaseLogin administrator() {
    return new DatabaseLogin(url("postgres"), administrator);
  }

  /** Makes another database, empty, with a role that owns it. */
  public DatabaseLogin emptyDatabase(String name) {
    Credentials owner = new Credentials(name + "_owner", Secrets.secret());
    try (Connection connection =
        DriverManager.getConnection(
            url("postgres"), administrator.username(), administrator.password())) {
      execute(
          connection,
          "create role " + owner.username() + " login password '" + owner.password() + "'",
          "create database " + name + " owner " + owner.username());
      return new DatabaseLogin(url(name), owner);
    } catch (SQLException e) {
      throw new QuickstartException("Cannot make the database " + name, e);
    }
  }

  /** Stops the server and deletes its data; a second call does nothing. */
  @Override
  public void close() {
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  // An interrupt would make the library leave a server that nobody stops; join() does not heed it.
  private static EmbeddedPostgres startServer(Path directory, Path log) {
    try {
      return CompletableFuture.supplyAsync(() -> startUninterrupted(directory, log)).join();
    } catch (CompletionException e) {
      // The library does not stop a server that was not ready in time.
      Leftovers.stop(directory);
      throw new QuickstartException("PostgreSQL does not start:\n" + lastLines(log), e);
    }
  }

  private static String lastLines(Path log) {
    try {
      List<String> lines = Files.readAllLines(log);
      return String.join("\n", lines.subList(Math.max(0, lines.size() - 10), lines.size()));
    } catch (IOException e) {
      return "(" + log + " cannot be read)";
    }
  }

  private static EmbeddedPostgres startUninterrupted(Path directory, Path log) {
    FileTree data = new FileTree(directory.resolve("data"));
    try {
      data.delete();
      Files.createDirectories(directory);
      File output = log.toFile();
      return EmbeddedPostgres.builder()
          .setOverrideWorkingDirectory(directory.toFile())
          .setDataDirectory(data.root())
          .setRegisterShutdownHook(false)
          .setOutputRedirector(ProcessBuilder.Redirect.appendTo(output))
          .setErrorRedirector(ProcessBuilder.Redirect.appendTo(output))
          .setPGStartupWait(Duration.ofMinutes(1))
          .setServerConfig("full_page_writes", "off")
          .start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void create(Path sample) throws SQLException, IOException {
    try (Connection connection = server.getPostgresDatabase().getConnection()) {
      execute(
          connection,
          "alter role " + administrator.username() + " password '" + administrator.password() + "'",
          "create role " + mcpServer.username() + " login password '" + mcpServer.password() + "'",
          "create role " + keycloak.username() + " login password '" + keycloak.password() + "'",
          "create database keycloak owner " + keycloak.username(),
          "create database sample",
          "revoke connect on database sample, keycloak from public",
          "grant connect on database sample to " + mcpServer.username());
    }
    try (Connection connection = server.getDatabase("postgres", "sample").getConnection()) {
      execute(
          connection,
          Files.readString(sample.resolve("schema.sql")),
          Files.readString(sample.resolve("data.sql")),
          "grant usage on schema public to " + mcpServer.username(),
          "grant select, insert, update, delete on all tables in schema public to "
              + mcpServer.username(),
          "revoke update, delete on app_user, project_member from " + mcpServer.username(),
          "analyze");
      requirePasswords(connection);
    }
  }

  private static void requirePasswords(Connection connection) throws SQLException, IOException {
    try (Statement statement = connection.createStatement();
        var file = statement.executeQuery("show hba_file")) {
      file.next();
      Files.writeString(
          Path.of(file.getString(1)), HOST_BASED_AUTHENTICATION, StandardCharsets.UTF_8);
    }
    execute(connection, "select pg_reload_conf()");
  }

  private static void execute(Connection connection, String... statements) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  private String url(String database) {
    return "jdbc:postgresql://localhost:" + server.getPort() + "/" + database;
  }
}
