package dev.mcpaccess.server.records.postgres;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.mcpaccess.server.catalog.Catalog;
import dev.mcpaccess.server.catalog.CatalogProblem;
import dev.mcpaccess.server.catalog.Field;
import dev.mcpaccess.server.catalog.Model;
import dev.mcpaccess.server.records.Reach;
import dev.mcpaccess.server.records.RecordQuery;
import dev.mcpaccess.server.records.RecordStore;
import dev.mcpaccess.server.records.RecordStoreException;
import dev.mcpaccess.server.records.RecordStoreException.Reason;
import dev.mcpaccess.server.records.SearchMatch;
import dev.mcpaccess.server.records.SearchQuery;
import dev.mcpaccess.server.records.StoredRecord;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.Settings;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;

/** The records of a PostgreSQL database, read in read-only transactions. */
public final class PostgresRecordStore implements RecordStore {
  static {
    System.setProperty("org.jooq.no-logo", "true");
    System.setProperty("org.jooq.no-tips", "true");
  }

  private static final String STATEMENT_TIMEOUT = "5s";
  private static final int VALID_TIMEOUT_SECONDS = 2;
  private static final long CONNECTION_TIMEOUT_MILLIS = 5_000;

  /** A log of statements would quote what callers look for. */
  private static final Settings SETTINGS =
      new Settings().withRenderQuotedNames(RenderQuotedNames.ALWAYS).withExecuteLogging(false);

  private final HikariDataSource pool;

  private PostgresRecordStore(HikariDataSource pool) {
    this.pool = pool;
  }

  /** Opens a pool that connects when it is first used. */
  public static PostgresRecordStore open(DatabaseSettings settings) {
    HikariConfig config = new HikariConfig();
    config.setPoolName("records");
    config.setJdbcUrl(settings.url());
    config.setUsername(settings.user());
    config.setPassword(settings.password());
    config.setAutoCommit(false);
    config.setReadOnly(true);
    config.setMinimumIdle(1);
    config.setInitializationFailTimeout(-1);
    config.setConnectionTimeout(CONNECTION_TIMEOUT_MILLIS);
    // The database infers each parameter's type from the column that it is compared with, so that
    // keys, tenants and owners may be uuid, bigint or text.
    config.addDataSourceProperty("stringtype", "unspecified");
    // A server's details may quote rows, and its messages end up in the log.
    config.addDataSourceProperty("logServerErrorDetail", "false");
    config.addDataSourceProperty("ApplicationName", "mcp-access-resource-server");
    config.setConnectionInitSql(
        "set statement_timeout = '%s'; set time zone 'UTC'".formatted(STATEMENT_TIMEOUT));
    return new PostgresRecordStore(new HikariDataSource(config));
  }

  @Override
  public List<StoredRecord> list(RecordQuery query) {
    return read(query.company(), context -> new ListSql(query).fetch(context));
  }

  @Override
  public Optional<StoredRecord> find(Reach reach, Model model, List<Field> fields, String id) {
    try {
      return read(reach.company(), context -> FindSql.fetch(context, reach, model, fields, id));
    } catch (RecordStoreException e) {
      if (e.reason() == Reason.VALUE_REFUSED) {
        return Optional.empty();
      }
      throw e;
    }
  }

  @Override
  public List<SearchMatch> search(SearchQuery query) {
    return read(query.company(), context -> SearchSql.fetch(context, query));
  }

  @Override
  public List<CatalogProblem> check(Catalog catalog) {
    return read(context -> new SchemaCheck(context).problems(catalog));
  }

  @Override
  public boolean isReady() {
    try (Connection connection = pool.getConnection()) {
      return connection.isValid(VALID_TIMEOUT_SECONDS);
    } catch (SQLException e) {
      return false;
    }
  }

  @Override
  public void close() {
    pool.close();
  }

  private <T> T read(UUID company, Function<DSLContext, T> query) {
    return read(
        context -> {
          RowSecurity.admit(context, company);
          return query.apply(context);
        });
  }

  private <T> T read(Function<DSLContext, T> query) {
    try (Connection connection = pool.getConnection()) {
      T result = query.apply(DSL.using(connection, SQLDialect.POSTGRES, SETTINGS));
      connection.commit();
      return result;
    } catch (DataAccessException e) {
      throw new RecordStoreException(reason(e.sqlState()), e);
    } catch (SQLException e) {
      throw new RecordStoreException(Reason.UNAVAILABLE, e);
    }
  }

  /** See PostgreSQL's appendix of error codes: class 22 is a data exception. */
  private static Reason reason(String sqlState) {
    if (sqlState.startsWith("22")) {
      return Reason.VALUE_REFUSED;
    }
    return sqlState.equals("57014") ? Reason.TIMEOUT : Reason.UNAVAILABLE;
  }
}
