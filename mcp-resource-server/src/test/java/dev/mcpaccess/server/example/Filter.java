package dev.mcpaccess.server.example;

import dev.mcpaccess.server.records.Condition;
import dev.mcpaccess.server.records.StoredRecord;
import java.util.Locale;
import java.util.Objects;

/** Whether a record meets a condition. */
final class Filter {
  private Filter() {}

  static boolean holds(StoredRecord record, Condition condition) {
    String value = Objects.toString(record.values().get(condition.field().name()), null);
    return switch (condition.operator()) {
      case EMPTY -> Boolean.parseBoolean(condition.value()) == (value == null);
      case NE -> value == null || compare(condition, value) != 0;
      case EQ -> value != null && compare(condition, value) == 0;
      case LT -> value != null && compare(condition, value) < 0;
      case LTE -> value != null && compare(condition, value) <= 0;
      case GT -> value != null && compare(condition, value) > 0;
      case GTE -> value != null && compare(condition, value) >= 0;
      case IN -> value != null && condition.values().contains(value);
      case CONTAINS -> value != null && lower(value).contains(lower(condition.value()));
      case STARTS_WITH -> value != null && lower(value).startsWith(lower(condition.value()));
    };
  }

  private static int compare(Condition condition, String value) {
    return Values.compare(condition.field().type(), value, condition.value());
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
