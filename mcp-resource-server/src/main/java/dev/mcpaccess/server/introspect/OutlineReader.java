package dev.mcpaccess.server.introspect;

import dev.mcpaccess.server.introspect.Outline.Column;
import dev.mcpaccess.server.introspect.Outline.ForeignKey;
import dev.mcpaccess.server.introspect.Outline.Table;
import dev.mcpaccess.server.records.postgres.TextVector;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the tables that a user of PostgreSQL may read. */
final class OutlineReader {
  /** As PostgreSQL writes {@code check (status in ('open', 'closed'))}. */
  private static final Pattern VALUES =
      Pattern.compile("CHECK \\(\\(*\"?\\w+\"?\\)?(?:::text)? = ANY \\(+ARRAY\\[([^\\]]+)\\].*");

  private static final Pattern VALUE = Pattern.compile("'((?:[^']|'')*)'");

  private final Connection connection;
  private final Map<Long, String> names = new LinkedHashMap<>();
  private final Map<Long, String> comments = new HashMap<>();

  private OutlineReader(Connection connection) {
    this.connection = connection;
  }

  /**
   * Reads the tables of these schemas; of those on the search path, if there are none.
   *
   * @throws SQLException if the database cannot be asked
   */
  static Outline read(Connection connection, List<String> schemas) throws SQLException {
    OutlineReader reader = new OutlineReader(connection);
    reader.readNames(schemas);
    List<Table> tables = new ArrayList<>();
    for (long oid : reader.names.keySet()) {
      tables.add(reader.table(oid));
    }
    return new Outline(tables);
  }

  private void readNames(List<String> schemas) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(OutlineQueries.TABLES)) {
      statement.setArray(
          1, schemas.isEmpty() ? null : connection.createArrayOf("text", schemas.toArray()));
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          names.put(rows.getLong(1), rows.getString(2));
          comments.put(rows.getLong(1), rows.getString(3));
        }
      }
    }
  }

  private Table table(long oid) throws SQLException {
    Set<String> keys = new LinkedHashSet<>();
    List<ForeignKey> foreignKeys = new ArrayList<>();
    Map<String, List<String>> values = new HashMap<>();
    try (PreparedStatement statement = connection.prepareStatement(OutlineQueries.CONSTRAINTS)) {
      statement.setLong(1, oid);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          String column = rows.getString(2);
          String target = names.get(rows.getLong(3));
          switch (rows.getString(1)) {
            case "p", "u" -> keys.add(column);
            case "c" -> values.putIfAbsent(column, values(rows.getString(5)));
            default -> {
              if (target != null) {
                foreignKeys.add(new ForeignKey(column, target, rows.getString(4)));
              }
            }
          }
        }
      }
    }
    List<Column> columns = columns(oid, values);
    columns.stream().filter(column -> !column.required()).map(Column::name).forEach(keys::remove);
    return new Table(
        names.get(oid),
        comments.get(oid),
        columns,
        List.copyOf(keys),
        List.copyOf(foreignKeys),
        textVectors(oid));
  }

  private List<TextVector> textVectors(long oid) throws SQLException {
    List<TextVector> vectors = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(TextVector.QUERY)) {
      statement.setLong(1, oid);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          Array sources = rows.getArray(3);
          vectors.add(
              TextVector.of(
                  rows.getString(1),
                  rows.getString(2),
                  sources == null ? null : (String[]) sources.getArray()));
        }
      }
    }
    return vectors;
  }

  private List<Column> columns(long oid, Map<String, List<String>> checked) throws SQLException {
    List<Column> columns = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(OutlineQueries.COLUMNS)) {
      statement.setLong(1, oid);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          String name = rows.getString(1);
          Array labels = rows.getArray(7);
          columns.add(
              new Column(
                  name,
                  rows.getString(2),
                  rows.getString(3),
                  rows.getInt(4),
                  rows.getBoolean(5),
                  rows.getString(6),
                  labels == null
                      ? checked.getOrDefault(name, List.of())
                      : List.of((String[]) labels.getArray())));
        }
      }
    }
    return columns;
  }

  static List<String> values(String check) {
    Matcher list = VALUES.matcher(check);
    if (!list.matches()) {
      return List.of();
    }
    return VALUE
        .matcher(list.group(1))
        .results()
        .map(value -> value.group(1).replace("''", "'"))
        .toList();
  }
}
