package dev.mcpaccess.server.records.postgres;

import static org.jooq.impl.DSL.val;

import dev.mcpaccess.server.records.Position;
import dev.mcpaccess.server.records.Sort;
import java.util.ArrayList;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.SortField;

/** The order of a list, and where its next page begins, in SQL. */
final class KeysetSql {
  private final ModelSql model;
  private final List<Sort> sort;

  KeysetSql(ModelSql model, List<Sort> sort) {
    this.model = model;
    this.sort = sort;
  }

  List<SortField<?>> order() {
    List<SortField<?>> order = new ArrayList<>();
    for (Sort by : sort) {
      Field<String> column = model.column(by.field());
      // Ascending order has its nulls last by itself, and plain it can use a plain index.
      order.add(by.descending() ? column.desc().nullsLast() : column.asc());
    }
    order.add(model.key().asc());
    return order;
  }

  /**
   * The records behind {@code position}: those that are greater in the first column, or equal in it
   * and greater in the second, and so on. No value is greater than any value.
   */
  Condition after(Position position) {
    Condition after = model.key().gt(val(position.id()));
    for (int i = sort.size() - 1; i >= 0; i--) {
      Field<String> column = model.column(sort.get(i).field());
      String value = position.values().get(i);
      after =
          value == null
              ? column.isNull().and(after)
              : behind(column, value, sort.get(i).descending())
                  .or(column.isNull())
                  .or(column.eq(val(value)).and(after));
    }
    return after;
  }

  private static Condition behind(Field<String> column, String value, boolean descending) {
    return descending ? column.lt(val(value)) : column.gt(val(value));
  }
}
