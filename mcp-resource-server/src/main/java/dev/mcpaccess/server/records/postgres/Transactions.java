package dev.mcpaccess.server.records.postgres;

import dev.mcpaccess.server.records.RecordStoreException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.Settings;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;

/** Runs statements in transactions, which are about one company's rows each. */
final class Transactions {
  /** A log of statements would quote what callers look for. */
  private static final Settings SETTINGS =
      new Settings().withRenderQuotedNames(RenderQuotedNames.ALWAYS).withExecuteLogging(false);

  private static final Beginning NOTHING = connection -> {};

  private final DataSource pool;

  /**
   * @param pool of connections that read only, unless they are told otherwise
   */
  Transactions(DataSource pool) {
    this.pool = pool;
  }

  /** A look at the database that is about no company. */
  <T> T read(Function<DSLContext, T> work) {
    return run(false, NOTHING, work, result -> true);
  }

  <T> T read(UUID company, Function<DSLContext, T> work) {
    return run(false, within(company), work, result -> true);
  }

  /**
   * Changes something.
   *
   * @param isKept whether the changes are committed, once they are made
   */
  <T> T write(UUID company, Function<DSLContext, T> work, Predicate<T> isKept) {
    return run(true, within(company), work, isKept);
  }

  private static Beginning within(UUID company) {
    return connection -> RowSecurity.admit(connection, company);
  }

  /** What is not committed is rolled back when the connection returns to the pool. */
  private <T> T run(
      boolean writing, Beginning beginning, Function<DSLContext, T> work, Predicate<T> isKept) {
    try (Connection connection = pool.getConnection()) {
      if (writing) {
        connection.setReadOnly(false);
      }
      beginning.in(connection);
      T result = work.apply(DSL.using(connection, SQLDialect.POSTGRES, SETTINGS));
      if (isKept.test(result)) {
        connection.commit();
      }
      return result;
    } catch (DataAccessException e) {
      throw new RecordStoreException(SqlState.reason(e.sqlState()), e);
    } catch (SQLException e) {
      String state = Objects.requireNonNullElse(e.getSQLState(), "");
      throw new RecordStoreException(SqlState.reason(state), e);
    }
  }

  /** What comes first in a transaction. */
  private interface Beginning {
    void in(Connection connection) throws SQLException;
  }
}
