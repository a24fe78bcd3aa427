package dev.mcpaccess.server.records.postgres;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import dev.mcpaccess.server.catalog.Field;
import dev.mcpaccess.server.catalog.FieldType;
import dev.mcpaccess.server.catalog.Model;
import dev.mcpaccess.server.catalog.Relation;
import dev.mcpaccess.server.records.Own;
import dev.mcpaccess.server.records.Reach;
import dev.mcpaccess.server.records.StoredRecord;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Cursor;
import org.jooq.ResultQuery;
import org.jooq.SelectField;
import org.jooq.Table;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.SQLDataType;

/**
 * The tables and columns of one model, as one company sees them.
 *
 * <p>Identifiers come from the catalog alone, and are quoted; everything else is a bind parameter.
 */
final class ModelSql {
  /** No relation can have this name, since those begin with a letter. */
  static final String ROOT = "_";

  /** The transaction that wrote a row last; each table has it, and no view. */
  private static final String SYSTEM_VERSION = "xmin";

  private final Model model;
  private final ReachSql reach;

  ModelSql(Model model, Reach reach) {
    this.model = model;
    this.reach = new ReachSql(reach);
  }

  /** Every query has this condition: the rows that the caller reaches and no others. */
  Condition reached() {
    return reach.of(ROOT, model.tenancy(), model.project());
  }

  /** A person has one user in each company, so the user is looked for in this one. */
  Condition ownedBy(Own own) {
    return rootColumn(model.owner())
        .in(UserSql.keys(own.users(), reach.company(), own.claimValue()));
  }

  org.jooq.Field<String> key() {
    return rootColumn(model.key());
  }

  org.jooq.Field<String> rootColumn(String column) {
    return field(name(ROOT, column), SQLDataType.VARCHAR);
  }

  /** A field's column, for comparing. */
  org.jooq.Field<String> column(Field field) {
    return field(name(field.relation().orElse(ROOT), field.columnName()), SQLDataType.VARCHAR);
  }

  /** The model's table, joined with those that {@code fields} need. */
  Table<?> from(Collection<Field> fields) {
    Table<?> from = tableAs(model.table(), ROOT);
    List<String> relations =
        fields.stream().map(Field::relation).flatMap(Optional::stream).distinct().toList();
    for (String relation : relations) {
      from = join(from, relation, model.relations().get(relation));
    }
    return from;
  }

  private Table<?> join(Table<?> from, String alias, Relation relation) {
    Condition on = field(name(alias, relation.key())).eq(field(name(ROOT, relation.column())));
    // The record's own project is reached already.
    String project = relation.column().equals(model.project()) ? null : relation.project();
    Condition visible = on.and(reach.of(alias, relation.tenancy(), project));
    return from.leftJoin(tableAs(relation.table(), alias)).on(visible);
  }

  /** A table of the catalog, whose name may contain its schema's. */
  static Table<?> tableAs(String catalogName, String alias) {
    return tableOf(catalogName).as(name(alias));
  }

  static Table<?> tableOf(String catalogName) {
    return table(name(catalogName.split("\\.", -1)));
  }

  /** What a record is read from: the key, then the fields, then the version if there are any. */
  List<SelectField<?>> selection(List<Field> fields) {
    Stream<SelectField<?>> version =
        model.isVersioned() ? Stream.of(version().cast(SQLDataType.VARCHAR)) : Stream.empty();
    return Stream.of(Stream.of(key()), fields.stream().map(this::value), version)
        .<SelectField<?>>flatMap(columns -> columns)
        .toList();
  }

  /** What an optimistic lock compares: another value after each change. */
  org.jooq.Field<String> version() {
    return rootColumn(Objects.requireNonNullElse(model.version(), SYSTEM_VERSION));
  }

  /** A field's column, for reading. */
  org.jooq.Field<?> value(Field field) {
    org.jooq.Field<String> column = column(field);
    return switch (field.type()) {
      case STRING, TEXT, UUID, ENUM -> column;
      case INTEGER -> column.coerce(SQLDataType.BIGINT);
      case NUMBER -> column.coerce(SQLDataType.NUMERIC);
      case BOOLEAN -> column.coerce(SQLDataType.BOOLEAN);
      case DATE -> column.cast(SQLDataType.LOCALDATE);
      case TIMESTAMP -> column.cast(SQLDataType.TIMESTAMPWITHTIMEZONE);
    };
  }

  /** Runs a query of {@link #selection}. */
  List<StoredRecord> fetch(ResultQuery<?> query, List<Field> fields) {
    // Rows as the driver has them: jOOQ's records cost about what the database's answer does.
    try (Cursor<?> cursor = query.fetchLazy();
        ResultSet rows = cursor.resultSet()) {
      List<StoredRecord> records = new ArrayList<>();
      while (rows.next()) {
        records.add(record(rows, fields));
      }
      return records;
    } catch (SQLException e) {
      throw new DataAccessException("The records could not be read", e);
    }
  }

  private StoredRecord record(ResultSet row, List<Field> fields) throws SQLException {
    Map<String, Object> values = new LinkedHashMap<>();
    int column = 1;
    String id = row.getString(column);
    for (Field field : fields) {
      values.put(field.name(), value(row, ++column, field.type()));
    }
    return new StoredRecord(id, model.isVersioned() ? row.getString(++column) : null, values);
  }

  private static Object value(ResultSet row, int column, FieldType type) throws SQLException {
    Object value =
        switch (type) {
          case STRING, TEXT, UUID, ENUM -> row.getString(column);
          case INTEGER -> row.getLong(column);
          case NUMBER -> row.getBigDecimal(column);
          case BOOLEAN -> row.getBoolean(column);
          case DATE -> row.getObject(column, LocalDate.class);
          case TIMESTAMP -> row.getObject(column, OffsetDateTime.class);
        };
    return row.wasNull() ? null : plain(value, type);
  }

  static Object plain(Object value, FieldType type) {
    if (value instanceof OffsetDateTime time && type == FieldType.TIMESTAMP) {
      return time.toInstant().toString();
    }
    return value instanceof LocalDate date ? date.toString() : value;
  }
}
