package dev.mcpaccess.server.introspect;

import dev.mcpaccess.server.records.postgres.TextVector;
import java.util.List;
import java.util.Optional;

/** The tables of a database, as far as a catalog is drafted from them. */
record Outline(List<Table> tables) {

  Optional<Table> table(String name) {
    return tables.stream().filter(table -> table.name().equals(name)).findFirst();
  }

  /**
   * A table.
   *
   * @param name with its schema's where it is not found without
   * @param keys the columns that identify a row by themselves, that of the primary key first
   * @param textVectors its columns of the type {@code tsvector}
   */
  record Table(
      String name,
      String comment,
      List<Column> columns,
      List<String> keys,
      List<ForeignKey> foreignKeys,
      List<TextVector> textVectors) {

    Optional<Column> column(String columnName) {
      return columns.stream().filter(column -> column.name().equals(columnName)).findFirst();
    }

    /** The name without its schema's. */
    String plainName() {
      return name.substring(name.lastIndexOf('.') + 1);
    }
  }

  /**
   * A column.
   *
   * @param type PostgreSQL's own name, that of a domain's base type
   * @param category as in {@code pg_type.typcategory}
   * @param length of a varchar; 0 where there is no bound
   * @param values those that an enum or a check admits; empty if there is neither
   */
  record Column(
      String name,
      String type,
      String category,
      int length,
      boolean required,
      String comment,
      List<String> values) {

    boolean canHoldOrganization() {
      return type.equals("uuid") || category.equals("S");
    }
  }

  /** A foreign key of one column. */
  record ForeignKey(String column, String table, String key) {}
}
