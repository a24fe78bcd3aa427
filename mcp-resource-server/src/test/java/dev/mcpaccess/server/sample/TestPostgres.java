package dev.mcpaccess.server.sample;

import dev.mcpaccess.server.records.postgres.DatabaseSettings;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

/** One real PostgreSQL for all tests, with a template of the sample application's database. */
public final class TestPostgres {
  private static final Path SAMPLE = Path.of("../quickstart/sample");
  private static final String ROLE = "mcp_server";
  private static final EmbeddedPostgres SERVER = start();
  private static final AtomicInteger COPIES = new AtomicInteger();

  private TestPostgres() {}

  /** The sample application's catalog. */
  public static Path sampleCatalog() {
    return SAMPLE.resolve("catalog.yaml");
  }

  /** A fresh copy of the sample database, as the MCP server's role reaches it. */
  public static DatabaseSettings sample() {
    return database("template sample");
  }

  /** An empty database, with a schema by its owner; the MCP server's role may do all but own it. */
  public static DatabaseSettings database(String ignored, String... statements) {
    String name = "copy_" + COPIES.incrementAndGet();
    execute("postgres", "create database " + name + " " + ignored);
    execute(name, statements);
    execute(name, "grant select, insert, update, delete on all tables in schema public to " + ROLE);
    return new DatabaseSettings(url(name), ROLE, ROLE);
  }

  /** Runs statements as the tables' owner, whom no policy binds. */
  public static void asOwner(DatabaseSettings database, String... statements) {
    execute(database.url().replaceAll(".*/", ""), statements);
  }

  private static EmbeddedPostgres start() {
    try {
      EmbeddedPostgres server =
          EmbeddedPostgres.builder()
              .setServerConfig("fsync", "off")
              .setServerConfig("max_connections", "200")
              .start();
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static {
    try {
      execute(
          "postgres",
          "create role " + ROLE + " login password '" + ROLE + "'",
          "create database sample");
      execute(
          "sample",
          Files.readString(SAMPLE.resolve("schema.sql")),
          Files.readString(SAMPLE.resolve("data.sql")),
          "analyze");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void execute(String database, String... statements) {
    try (Connection connection = SERVER.getDatabase("postgres", database).getConnection();
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String url(String database) {
    return "jdbc:postgresql://localhost:" + SERVER.getPort() + "/" + database;
  }
}
