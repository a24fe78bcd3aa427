package dev.mcpaccess.server.records.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** What PostgreSQL has counted of the use of a database's indexes, but for those of keys. */
final class IndexReads {
  private static final String ENTRIES =
      """
      select coalesce(sum(idx_tup_read), 0) from pg_stat_user_indexes
      where indexrelname not like '%_pkey'
      """;

  private static final int PATIENCE = 20;
  private static final long MILLIS = 100;

  private IndexReads() {}

  /** The entries that were read, by connections that have ended since. */
  static long of(DatabaseSettings database) throws SQLException, InterruptedException {
    long entries = 0;
    for (int i = 0; i < PATIENCE && entries == 0; i++) {
      Thread.sleep(MILLIS);
      entries = now(database);
    }
    return entries;
  }

  private static long now(DatabaseSettings database) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection(database.url(), database.user(), database.password());
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(ENTRIES)) {
      row.next();
      return row.getLong(1);
    }
  }
}
