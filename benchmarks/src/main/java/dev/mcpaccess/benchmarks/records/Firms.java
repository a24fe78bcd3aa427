package dev.mcpaccess.benchmarks.records;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.mcpaccess.benchmarks.measure.CpuTime;
import dev.mcpaccess.quickstart.Credentials;
import dev.mcpaccess.quickstart.DatabaseLogin;
import dev.mcpaccess.quickstart.SampleDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** A table of a million rows beside the sample's. */
final class Firms implements AutoCloseable {
  private final SampleDatabase database;
  private final String company;
  private final List<Connection> connections = new ArrayList<>();

  private Firms(SampleDatabase database, String company) {
    this.database = database;
    this.company = company;
  }

  /** Makes the table, which takes a minute or two. */
  static Firms fill(SampleDatabase database, String company) throws SQLException, IOException {
    Firms firms = new Firms(database, company);
    try (Connection connection = firms.connect(database.administrator().role());
        Statement statement = connection.createStatement()) {
      // Each by itself: VACUUM is never a part of a transaction.
      for (String sql : resource("firms.sql").split(";\n", -1)) {
        statement.execute(sql);
      }
    }
    return firms;
  }

  /** As the MCP server reaches it. */
  DatabaseLogin login() {
    return database.sample();
  }

  Path catalog(Path directory) throws IOException {
    return Files.writeString(directory.resolve("catalog.yaml"), resource("catalog.yaml"));
  }

  /** A search that somebody types who is bound by the same policy. */
  PsqlSearch search(String query) throws SQLException {
    Connection connection = connect(database.sample().role());
    connections.add(connection);
    return new PsqlSearch(connection, company, query);
  }

  CpuTime databaseCpu() throws SQLException {
    try (Connection connection = connect(database.administrator().role());
        Statement statement = connection.createStatement();
        ResultSet own = statement.executeQuery("select pg_backend_pid()")) {
      own.next();
      return CpuTime.of(
          ProcessHandle.of(own.getLong(1)).flatMap(ProcessHandle::parent).orElseThrow());
    }
  }

  private Connection connect(Credentials role) throws SQLException {
    return DriverManager.getConnection(database.sample().url(), role.username(), role.password());
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = Firms.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), UTF_8);
    }
  }

  @Override
  public void close() throws SQLException {
    for (Connection connection : connections) {
      connection.close();
    }
  }
}
