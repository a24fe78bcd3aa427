package dev.mcpaccess.server.records.postgres;

import static org.jooq.impl.DSL.val;

import dev.mcpaccess.server.records.Condition;
import org.jooq.Field;
import org.jooq.Param;

/** One condition of a filter in SQL. */
final class ConditionSql {
  private static final char ESCAPE = '!';

  private ConditionSql() {}

  static org.jooq.Condition of(Field<String> column, Condition condition) {
    return switch (condition.operator()) {
      case EQ -> column.eq(value(condition));
      case NE -> column.isDistinctFrom(value(condition));
      case LT -> column.lt(value(condition));
      case LTE -> column.le(value(condition));
      case GT -> column.gt(value(condition));
      case GTE -> column.ge(value(condition));
      case IN -> column.in(condition.values());
      case CONTAINS -> contains(column, condition.value());
      case STARTS_WITH -> like(column, escaped(condition.value()) + "%");
      case EMPTY -> Boolean.parseBoolean(condition.value()) ? column.isNull() : column.isNotNull();
    };
  }

  static org.jooq.Condition contains(Field<String> column, String text) {
    return like(column, "%" + escaped(text) + "%");
  }

  private static org.jooq.Condition like(Field<String> column, String pattern) {
    return column.likeIgnoreCase(pattern, ESCAPE);
  }

  private static String escaped(String text) {
    return text.replaceAll("[!%_]", "!$0");
  }

  private static Param<String> value(Condition condition) {
    return val(condition.value());
  }
}
