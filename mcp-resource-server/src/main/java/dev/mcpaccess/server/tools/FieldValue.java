package dev.mcpaccess.server.tools;

import com.fasterxml.jackson.databind.JsonNode;
import dev.mcpaccess.server.catalog.Field;
import dev.mcpaccess.server.mcp.ToolInputException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

/** Turns a value that a caller gave for a field into the text that stores understand. */
final class FieldValue {
  /** No column holds more digits, and a longer exponent would only fill the memory. */
  private static final int MAX_DIGITS = 100;

  private FieldValue() {}

  static String of(Field field, JsonNode value) {
    try {
      return switch (field.type()) {
        case STRING, TEXT -> text(value);
        case INTEGER -> integer(value);
        case NUMBER -> number(value);
        case BOOLEAN -> bool(value);
        case DATE -> date(text(value)).toString();
        case TIMESTAMP -> OffsetDateTime.parse(text(value)).toInstant().toString();
        case UUID -> UUID.fromString(text(value)).toString();
        case ENUM -> enumerated(field, text(value));
      };
    } catch (IllegalArgumentException | ArithmeticException | DateTimeException e) {
      throw new ToolInputException(
          "The field %s needs %s.".formatted(field.name(), expectation(field)));
    }
  }

  private static String text(JsonNode value) {
    return require(value.isTextual(), value.textValue());
  }

  private static String integer(JsonNode value) {
    return String.valueOf(decimal(value).longValueExact());
  }

  private static String number(JsonNode value) {
    return decimal(value).toPlainString();
  }

  private static BigDecimal decimal(JsonNode value) {
    BigDecimal number = new BigDecimal(value.asText());
    return require(
        number.precision() <= MAX_DIGITS && Math.abs((long) number.scale()) <= MAX_DIGITS, number);
  }

  private static String bool(JsonNode value) {
    String text = value.asText();
    return require(text.equals("true") || text.equals("false"), text);
  }

  private static LocalDate date(String text) {
    LocalDate date = LocalDate.parse(text);
    return require(date.getYear() >= 1 && date.getYear() <= 9999, date);
  }

  private static String enumerated(Field field, String value) {
    return require(field.values().contains(value), value);
  }

  private static <T> T require(boolean condition, T value) {
    if (!condition) {
      throw new IllegalArgumentException("not a value of the field's type");
    }
    return value;
  }

  private static String expectation(Field field) {
    return switch (field.type()) {
      case STRING, TEXT -> "a text";
      case INTEGER -> "a whole number";
      case NUMBER -> "a number";
      case BOOLEAN -> "true or false";
      case DATE -> "a date such as 2026-01-31";
      case TIMESTAMP -> "a timestamp with its offset, such as 2026-01-31T09:30:00Z";
      case UUID -> "a UUID";
      case ENUM -> "one of: " + String.join(", ", field.values());
    };
  }
}
