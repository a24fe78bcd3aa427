package dev.mcpaccess.server.introspect;

import dev.mcpaccess.server.catalog.FieldType;
import dev.mcpaccess.server.introspect.Outline.Column;
import java.util.Optional;
import java.util.regex.Pattern;

/** Guesses from a column's type and name what it is for. */
final class ColumnKind {
  private static final int LINE = 500;
  private static final Pattern SECRET =
      Pattern.compile(
          "(?i).*(passw|pwd|secret|token|api_?key|private_?key|salt|hash|otp|credential).*");
  private static final Pattern LONG =
      Pattern.compile(
          "(?i)(.*_)?(description|body|content|notes?|comments?|message|summary|details|biography|remarks?|text|html|markdown)");
  private static final Pattern SEARCHED =
      Pattern.compile("(?i)(.*_)?(name|title|subject|email|e_mail|company|label)");

  private ColumnKind() {}

  /** Whether it looks as if nobody should read it. */
  static boolean isSecret(Column column) {
    return SECRET.matcher(column.name()).matches();
  }

  /** Empty if its values are none that a field can have. */
  static Optional<FieldType> type(Column column) {
    return switch (column.category()) {
      case "E" -> Optional.of(FieldType.ENUM);
      case "S" -> Optional.of(column.values().isEmpty() ? words(column) : FieldType.ENUM);
      case "B" -> Optional.of(FieldType.BOOLEAN);
      case "N" -> number(column.type());
      case "D" -> time(column.type());
      default -> column.type().equals("uuid") ? Optional.of(FieldType.UUID) : Optional.empty();
    };
  }

  static boolean isSearched(Column column, FieldType type) {
    return type == FieldType.TEXT
        || (type == FieldType.STRING && SEARCHED.matcher(column.name()).matches());
  }

  private static FieldType words(Column column) {
    boolean text = column.type().equals("text") && LONG.matcher(column.name()).matches();
    return text || column.length() > LINE ? FieldType.TEXT : FieldType.STRING;
  }

  private static Optional<FieldType> number(String type) {
    return switch (type) {
      case "int2", "int4", "int8" -> Optional.of(FieldType.INTEGER);
      case "numeric", "float4", "float8" -> Optional.of(FieldType.NUMBER);
      default -> Optional.empty();
    };
  }

  private static Optional<FieldType> time(String type) {
    return switch (type) {
      case "date" -> Optional.of(FieldType.DATE);
      case "timestamp", "timestamptz" -> Optional.of(FieldType.TIMESTAMP);
      default -> Optional.empty();
    };
  }
}
