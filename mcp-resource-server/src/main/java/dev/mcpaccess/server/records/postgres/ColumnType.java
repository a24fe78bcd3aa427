package dev.mcpaccess.server.records.postgres;

import dev.mcpaccess.server.catalog.FieldType;
import java.util.Set;

/**
 * The type of a column.
 *
 * @param name PostgreSQL's own name, that of a domain's base type
 * @param category as in {@code pg_type.typcategory}
 */
record ColumnType(String name, String category) {
  private static final Set<String> INTEGERS = Set.of("int2", "int4", "int8");
  private static final Set<String> TIMES = Set.of("timestamp", "timestamptz", "date");

  /** Categories whose types compare with one another: dates, numbers, strings. */
  private static final Set<String> MIXED = Set.of("D", "N", "S");

  /** Whether it can hold the id of an organization, which is a UUID. */
  boolean canHoldOrganization() {
    return canShow(FieldType.UUID);
  }

  /** Whether the database compares the values of both without being told how. */
  boolean isComparableTo(ColumnType other) {
    return name.equals(other.name) || (category.equals(other.category) && MIXED.contains(category));
  }

  /** Whether values can be read, compared and ordered as that type. */
  boolean canShow(FieldType type) {
    return switch (type) {
      case STRING, TEXT, ENUM -> category.equals("S") || category.equals("E");
      case UUID -> name.equals("uuid") || category.equals("S");
      case INTEGER -> INTEGERS.contains(name);
      case NUMBER -> category.equals("N");
      case BOOLEAN -> category.equals("B");
      case DATE, TIMESTAMP -> TIMES.contains(name);
    };
  }
}
