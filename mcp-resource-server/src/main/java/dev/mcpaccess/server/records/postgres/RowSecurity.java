package dev.mcpaccess.server.records.postgres;

import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/**
 * Tells PostgreSQL whose rows a transaction is about, so that policies of row-level security keep
 * other companies' rows away even from a statement that forgot to.
 */
final class RowSecurity {
  /** What policies read; it ends with the transaction, since connections serve all companies. */
  private static final String SETTING = "mcp_access.company";

  private static final String STATEMENT = "select set_config('" + SETTING + "', {0}, true)";

  private RowSecurity() {}

  static void admit(DSLContext context, UUID company) {
    context.fetchValue(STATEMENT, DSL.val(company.toString()));
  }
}
