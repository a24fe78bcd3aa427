package dev.mcpaccess.server.example;

import dev.mcpaccess.server.catalog.FieldType;
import java.math.BigDecimal;

/** Compares values of one type, as text. */
final class Values {
  private Values() {}

  /** Dates and times in ISO 8601 are in the order of their text. */
  static int compare(FieldType type, String one, String other) {
    boolean number = type == FieldType.INTEGER || type == FieldType.NUMBER;
    return number ? new BigDecimal(one).compareTo(new BigDecimal(other)) : one.compareTo(other);
  }
}
