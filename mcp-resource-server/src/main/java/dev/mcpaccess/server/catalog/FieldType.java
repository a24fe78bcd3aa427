package dev.mcpaccess.server.catalog;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The type of a field's values, as a caller sees it. */
public enum FieldType {
  STRING,
  TEXT,
  INTEGER,
  NUMBER,
  BOOLEAN,
  DATE,
  TIMESTAMP,
  UUID,
  ENUM;

  @JsonValue
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether values are words that a person would search. */
  public boolean isWords() {
    return this == STRING || this == TEXT;
  }

  /** Whether one value can be less than another in a way that a person expects. */
  public boolean isOrdered() {
    return this == INTEGER || this == NUMBER || this == DATE || this == TIMESTAMP;
  }
}
