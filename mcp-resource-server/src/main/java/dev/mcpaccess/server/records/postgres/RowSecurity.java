package dev.mcpaccess.server.records.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;

/**
 * Tells PostgreSQL whose rows a transaction is about, so that policies of row-level security keep
 * other companies' rows away even from a statement that forgot to.
 */
final class RowSecurity {
  /** What policies read; it ends with the transaction, since connections serve all companies. */
  private static final String SETTING = "mcp_access.company";

  private static final String STATEMENT = "select set_config('" + SETTING + "', ?, true)";

  private RowSecurity() {}

  static void admit(Connection connection, UUID company) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(STATEMENT)) {
      statement.setString(1, company.toString());
      statement.execute();
    }
  }
}
