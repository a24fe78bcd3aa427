package dev.mcpaccess.server.catalog;

import java.util.List;
import java.util.Optional;

/**
 * One field of a model.
 *
 * @param column a column of the model's table, or {@code relation.column}
 * @param searchable whether {@code search_records} looks at it
 * @param writable whether callers may set it; one behind a relation is set by what it shows, or by
 *     the other record's key
 * @param required whether a record needs a value
 * @param values the values of an enum
 */
public record Field(
    String name,
    String column,
    FieldType type,
    String label,
    String description,
    boolean searchable,
    boolean writable,
    boolean required,
    List<String> values) {

  public Field {
    values = values == null ? List.of() : List.copyOf(values);
  }

  /** A column that the catalog names without showing it. */
  static Field of(String name, String column) {
    return new Field(name, column, FieldType.STRING, name, null, false, false, false, List.of());
  }

  /** The relation that the column is reached through, if it is not in the model's own table. */
  public Optional<String> relation() {
    int dot = column.indexOf('.');
    return dot < 0 ? Optional.empty() : Optional.of(column.substring(0, dot));
  }

  /** The column's name in its own table. */
  public String columnName() {
    return column.substring(column.indexOf('.') + 1);
  }

  /** Long texts may be filtered and searched, but ordering by them is useless and costly. */
  public boolean isSortable() {
    return type != FieldType.TEXT;
  }
}
