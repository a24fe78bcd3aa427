package dev.mcpaccess.server.records.postgres;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.mcpaccess.server.catalog.Catalog;
import dev.mcpaccess.server.catalog.CatalogProblem;
import dev.mcpaccess.server.catalog.Field;
import dev.mcpaccess.server.catalog.Model;
import dev.mcpaccess.server.records.AggregateQuery;
import dev.mcpaccess.server.records.ChangeResult;
import dev.mcpaccess.server.records.ChangeSet;
import dev.mcpaccess.server.records.JoinRequest;
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
import java.util.Map;
import java.util.Optional;

/** The records of a PostgreSQL database, read in read-only transactions. */
public final class PostgresRecordStore implements RecordStore {
  static {
    System.setProperty("org.jooq.no-logo", "true");
    System.setProperty("org.jooq.no-tips", "true");
  }

  private static final String STATEMENT_TIMEOUT = "5s";
  private static final int VALID_TIMEOUT_SECONDS = 2;
  private static final long CONNECTION_TIMEOUT_MILLIS = 5_000;

  private final HikariDataSource pool;
  private final Transactions transactions;

  private PostgresRecordStore(HikariDataSource pool) {
    this.pool = pool;
    this.transactions = new Transactions(pool);
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
    // Otherwise the pool's own statements leave a transaction open, which is then not ours.
    config.setIsolateInternalQueries(true);
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
    return transactions.read(query.company(), context -> new ListSql(query).fetch(context));
  }

  @Override
  public Optional<StoredRecord> find(Reach reach, Model model, List<Field> fields, String id) {
    try {
      return transactions.read(
          reach.company(), context -> FindSql.fetch(context, reach, model, fields, id));
    } catch (RecordStoreException e) {
      if (e.reason() == Reason.VALUE_REFUSED) {
        return Optional.empty();
      }
      throw e;
    }
  }

  @Override
  public List<SearchMatch> search(SearchQuery query) {
    return transactions.read(query.company(), context -> SearchSql.fetch(context, query));
  }

  @Override
  public boolean isCalculating() {
    return true;
  }

  @Override
  public List<Map<String, Object>> aggregate(AggregateQuery query) {
    return transactions.read(
        query.reach().company(), context -> new AggregateSql(query).fetch(context));
  }

  @Override
  public boolean isWritable() {
    return true;
  }

  @Override
  public List<ChangeResult> change(ChangeSet changes) {
    List<ChangeResult> results =
        transactions.write(
            changes.reach().company(),
            context -> new ChangeSetSql(context, changes).apply(),
            made -> ChangeSetSql.isKept(changes, made));
    return ChangeSetSql.told(changes, results);
  }

  @Override
  public JoinRequest.Outcome join(JoinRequest request) {
    return transactions.write(
        request.reach().company(),
        context -> new JoinSql(context, request).join(),
        outcome -> outcome == JoinRequest.Outcome.JOINED);
  }

  @Override
  public List<CatalogProblem> check(Catalog catalog) {
    return transactions.read(context -> new SchemaCheck(context).problems(catalog));
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
}
