package dev.mcpaccess.server.records.postgres;

import dev.mcpaccess.server.records.Condition;
import java.util.List;
import java.util.Locale;

/** What a caller must get, worked out in memory. */
record Expected(RandomCaller caller, boolean projects) {

  List<Things.Row> rows(List<Condition> conditions) {
    return Things.ROWS.stream()
        .filter(row -> caller.reaches(row, projects))
        .filter(row -> conditions.stream().allMatch(condition -> holds(row, condition)))
        .toList();
  }

  Object value(Things.Row row, String field) {
    return switch (field) {
      case "name" -> row.name();
      case "amount" -> row.amount();
      case "day" -> row.day();
      case "done" -> row.done();
      case "kind" -> row.kind();
      case "project_id" -> row.project();
      case "other_name" ->
          row.other() != null && caller.reaches(Things.row(row.other()), projects)
              ? Things.row(row.other()).name()
              : null;
      case "owner_name" ->
          row.owner() != null && Things.companyOf(row.owner()).equals(caller.company())
              ? "Person " + row.owner()
              : null;
      default -> throw new IllegalArgumentException(field);
    };
  }

  private boolean holds(Things.Row row, Condition condition) {
    Object value = value(row, condition.field().name());
    return switch (condition.operator()) {
      case EMPTY -> (value == null) == Boolean.parseBoolean(condition.value());
      case NE -> value == null || !value.toString().equals(condition.value());
      default -> value != null && matches(value, condition);
    };
  }

  private static boolean matches(Object value, Condition condition) {
    String text = value.toString();
    return switch (condition.operator()) {
      case EQ -> text.equals(condition.value());
      case IN -> condition.values().contains(text);
      case CONTAINS -> lower(text).contains(lower(condition.value()));
      case STARTS_WITH -> lower(text).startsWith(lower(condition.value()));
      // Numbers of one digit and dates of one form compare as their texts do.
      case LT -> text.compareTo(condition.value()) < 0;
      case LTE -> text.compareTo(condition.value()) <= 0;
      case GT -> text.compareTo(condition.value()) > 0;
      case GTE -> text.compareTo(condition.value()) >= 0;
      case NE, EMPTY -> throw new IllegalArgumentException();
    };
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
