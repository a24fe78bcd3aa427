package dev.mcpaccess.server.introspect;

import dev.mcpaccess.server.catalog.FieldType;
import dev.mcpaccess.server.introspect.Draft.FieldDraft;
import dev.mcpaccess.server.introspect.Draft.LeftOut;
import dev.mcpaccess.server.introspect.Outline.Column;
import dev.mcpaccess.server.introspect.Outline.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Drafts the fields of a table's own columns. */
final class FieldsDraft {
  /** Results carry the key and the version under these names. */
  private static final Set<String> TAKEN_NAMES = Set.of("id", "version");

  private final List<FieldDraft> fields = new ArrayList<>();
  private final List<LeftOut> leftOut = new ArrayList<>();
  private final Set<String> names = new HashSet<>(TAKEN_NAMES);

  private FieldsDraft() {}

  /** The key is no field, nor are columns that say whose the row is. */
  static FieldsDraft of(Table table, Set<String> except) {
    FieldsDraft draft = new FieldsDraft();
    for (Column column : table.columns()) {
      if (except.contains(column.name())) {
        continue;
      }
      Optional<FieldType> type = ColumnKind.type(column);
      if (type.isEmpty() || column.name().contains(".") || column.name().contains("\"")) {
        draft.leave(table, column, "values of type " + column.type() + " are not shown");
      } else if (ColumnKind.isSecret(column)) {
        draft.leave(table, column, "looks like a secret");
      } else {
        draft.add(column, type.get());
      }
    }
    return draft;
  }

  private void leave(Table table, Column column, String reason) {
    leftOut.add(LeftOut.column(table.name(), column.name(), reason));
  }

  private void add(Column column, FieldType type) {
    String name = Names.distinct(Names.identifier(column.name()), names);
    fields.add(
        new FieldDraft(
            name,
            column.name(),
            type,
            Names.label(name),
            ColumnKind.isSearched(column, type) ? true : null,
            type == FieldType.ENUM ? column.values() : List.of(),
            column.comment()));
  }

  /** Takes a column's field away, unless nothing else could be shown. */
  void hide(String column) {
    if (fields.size() > 1) {
      fields.removeIf(field -> field.column().equals(column));
    }
  }

  List<FieldDraft> fields() {
    return fields;
  }

  List<LeftOut> leftOut() {
    return leftOut;
  }
}
