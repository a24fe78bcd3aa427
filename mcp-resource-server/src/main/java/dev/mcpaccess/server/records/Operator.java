package dev.mcpaccess.server.records;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.mcpaccess.server.catalog.FieldType;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** How a field's value is compared. */
public enum Operator {
  EQ,
  /** Also true where there is no value. */
  NE,
  LT,
  LTE,
  GT,
  GTE,
  IN,
  /** Ignores case. */
  CONTAINS,
  /** Ignores case. */
  STARTS_WITH,
  /** The value is {@code true} or {@code false}. */
  EMPTY;

  @JsonValue
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The operators that make sense for a type. */
  public static Set<Operator> of(FieldType type) {
    if (type.isWords()) {
      return EnumSet.of(EQ, NE, IN, CONTAINS, STARTS_WITH, EMPTY);
    }
    if (type.isOrdered()) {
      return EnumSet.of(EQ, NE, LT, LTE, GT, GTE, IN, EMPTY);
    }
    return EnumSet.of(EQ, NE, IN, EMPTY);
  }
}
