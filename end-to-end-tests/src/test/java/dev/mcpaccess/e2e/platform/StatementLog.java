package dev.mcpaccess.e2e.platform;

import dev.mcpaccess.quickstart.DatabaseLogin;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;

/** PostgreSQL's own account of the statements that it executes. */
public final class StatementLog {

  /** How long a server process may take to notice the other setting. */
  private static final long NOTICE = 500;

  private final DatabaseLogin administrator;
  private final Path log;

  StatementLog(DatabaseLogin administrator, Path log) {
    this.administrator = administrator;
    this.log = log;
  }

  /** The queries that were executed while {@code action} ran, by whomever. */
  public List<String> queriesDuring(Runnable action) {
    return statementsDuring(action, "select ");
  }

  /** The statements that changed one of the extension's own tables while {@code action} ran. */
  public List<String> changesDuring(Runnable action) {
    return statementsDuring(action, "insert ", "update ", "delete ").stream()
        .filter(line -> line.contains("MCP_ACCESS_") || line.contains("mcp_access_"))
        .toList();
  }

  private List<String> statementsDuring(Runnable action, String... kinds) {
    return linesDuring(action).stream()
        .filter(line -> line.contains("execute "))
        .filter(line -> Stream.of(kinds).anyMatch(kind -> line.contains(": " + kind)))
        .toList();
  }

  /** All that was logged while {@code action} ran: statements, and the values of parameters. */
  public List<String> linesDuring(Runnable action) {
    set("all");
    try {
      int before = lines().size();
      action.run();
      return lines().stream().skip(before).toList();
    } finally {
      set("none");
    }
  }

  private void set(String statements) {
    try (Connection connection =
            DriverManager.getConnection(
                administrator.url(),
                administrator.role().username(),
                administrator.role().password());
        Statement statement = connection.createStatement()) {
      statement.execute("alter system set log_statement = '" + statements + "'");
      statement.execute("select pg_reload_conf()");
      Thread.sleep(NOTICE);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private List<String> lines() {
    try {
      return Files.readAllLines(log);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
