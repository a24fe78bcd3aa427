package dev.mcpaccess.server.records.postgres;

import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.val;

import dev.mcpaccess.server.records.Position;
import dev.mcpaccess.server.records.Sort;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.SortField;

/**
 * The order of a list, and where its next page begins, in SQL.
 *
 * <p>An index on the first column and the key has the rows in this order, read forwards or
 * backwards, but for those without a value, which here come last in both directions. So a list is
 * read in stretches, in each of which the index alone finds the first row: a later page costs what
 * the first does.
 */
final class KeysetSql {
  private final ModelSql model;
  private final List<Sort> sort;
  private final boolean descending;

  KeysetSql(ModelSql model, List<Sort> sort) {
    this.model = model;
    this.sort = sort;
    this.descending = !sort.isEmpty() && sort.get(0).descending();
  }

  /** The order within each stretch. */
  List<SortField<?>> order() {
    List<SortField<?>> order = new ArrayList<>();
    for (int i = 0; i < sort.size(); i++) {
      Field<String> column = column(i);
      // Ascending order has its nulls last by itself, and the first column's are a stretch apart.
      order.add(
          !sort.get(i).descending()
              ? column.asc()
              : i == 0 ? column.desc() : column.desc().nullsLast());
    }
    order.add(descending ? model.key().desc() : model.key().asc());
    return order;
  }

  /** The stretches, one after the other, of all records or of those behind a position. */
  List<Condition> stretches(Optional<Position> after) {
    if (sort.isEmpty()) {
      return List.of(after.map(this::keyBehind).orElse(noCondition()));
    }
    Condition without = column(0).isNull();
    if (after.isEmpty()) {
      return descending
          ? List.of(column(0).isNotNull(), without)
          // Here the index has them last, too.
          : List.of(noCondition());
    }
    return after.get().values().get(0) == null
        ? List.of(without.and(behind(after.get(), 1)))
        : List.of(withValueBehind(after.get()), without);
  }

  /** A comparison of rows, or else of the first column, is what an index can begin at. */
  private Condition withValueBehind(Position position) {
    Field<String> column = column(0);
    Field<String> value = val(position.values().get(0));
    if (sort.size() == 1) {
      var here = row(column, model.key());
      var there = row(value, val(position.id()));
      return descending ? here.lt(there) : here.gt(there);
    }
    Condition notBefore = descending ? column.le(value) : column.ge(value);
    return notBefore.and(behind(0, value).or(column.eq(value).and(behind(position, 1))));
  }

  /**
   * The records behind a position, which are equal in the columns before {@code from}: those that
   * are greater in this column, or equal in it and greater in the next, and so on. No value is
   * greater than any value.
   */
  private Condition behind(Position position, int from) {
    Condition behind = keyBehind(position);
    for (int i = sort.size() - 1; i >= from; i--) {
      String value = position.values().get(i);
      behind =
          value == null
              ? column(i).isNull().and(behind)
              : behind(i, val(value))
                  .or(column(i).isNull())
                  .or(column(i).eq(val(value)).and(behind));
    }
    return behind;
  }

  private Condition behind(int number, Field<String> value) {
    return sort.get(number).descending() ? column(number).lt(value) : column(number).gt(value);
  }

  private Condition keyBehind(Position position) {
    Field<String> id = val(position.id());
    return descending ? model.key().lt(id) : model.key().gt(id);
  }

  private Field<String> column(int number) {
    return model.column(sort.get(number).field());
  }
}
