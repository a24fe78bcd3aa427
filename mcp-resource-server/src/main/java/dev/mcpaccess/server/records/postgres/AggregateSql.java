package dev.mcpaccess.server.records.postgres;

import static org.jooq.impl.DSL.inline;

import dev.mcpaccess.server.catalog.Field;
import dev.mcpaccess.server.catalog.FieldType;
import dev.mcpaccess.server.records.AggregateQuery;
import dev.mcpaccess.server.records.Condition;
import dev.mcpaccess.server.records.Grouping;
import dev.mcpaccess.server.records.Metric;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectField;
import org.jooq.SortField;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/** Figures over records in SQL. */
final class AggregateSql {
  private final AggregateQuery query;
  private final ModelSql model;

  AggregateSql(AggregateQuery query) {
    this.query = query;
    this.model = new ModelSql(query.model(), query.reach());
  }

  List<Map<String, Object>> fetch(DSLContext context) {
    List<org.jooq.Field<?>> groups =
        query.groups().stream().<org.jooq.Field<?>>map(this::group).toList();
    List<SelectField<?>> selected = new ArrayList<>(groups);
    query.metrics().forEach(metric -> selected.add(metric(metric)));
    return context
        .select(selected)
        .from(model.from(usedFields()))
        .where(model.reached())
        .and(new FilterSql(model, query.conditions(), query.own()).condition())
        .groupBy(groups)
        .orderBy(order(groups))
        .limit(query.limit())
        .fetch(this::figures);
  }

  private List<SortField<?>> order(List<org.jooq.Field<?>> groups) {
    List<SortField<?>> order = new ArrayList<>();
    order.add(metric(query.metrics().get(0)).desc().nullsLast());
    groups.forEach(group -> order.add(group.asc()));
    return order;
  }

  private List<Field> usedFields() {
    return Stream.of(
            query.conditions().stream().map(Condition::field),
            query.groups().stream().map(Grouping::field),
            query.metrics().stream().map(Metric::field).filter(Objects::nonNull))
        .flatMap(fields -> fields)
        .toList();
  }

  private org.jooq.Field<?> group(Grouping grouping) {
    org.jooq.Field<?> value = model.value(grouping.field());
    return grouping.period() == null
        ? value
        : DSL.field(
            "date_trunc({0}, {1})::date",
            SQLDataType.LOCALDATE,
            inline(grouping.period().name().toLowerCase(Locale.ROOT)),
            value);
  }

  private org.jooq.Field<?> metric(Metric metric) {
    return switch (metric.function()) {
      case COUNT -> DSL.count().coerce(SQLDataType.BIGINT);
      case SUM -> DSL.sum(number(metric));
      // As many digits as people want to read.
      case AVG -> DSL.round(DSL.avg(number(metric)), 4);
      case MIN -> DSL.min(model.value(metric.field()));
      case MAX -> DSL.max(model.value(metric.field()));
    };
  }

  private org.jooq.Field<BigDecimal> number(Metric metric) {
    // What is a floating-point number in the database has no sum of exact digits.
    return model.column(metric.field()).cast(SQLDataType.NUMERIC);
  }

  private Map<String, Object> figures(Record row) {
    Map<String, Object> figures = new LinkedHashMap<>();
    int column = 0;
    for (Grouping grouping : query.groups()) {
      FieldType type = grouping.period() == null ? grouping.field().type() : FieldType.DATE;
      figures.put(grouping.field().name(), ModelSql.plain(row.get(column++), type));
    }
    for (Metric metric : query.metrics()) {
      FieldType type = metric.field() == null ? FieldType.INTEGER : metric.field().type();
      figures.put(metric.name(), ModelSql.plain(row.get(column++), type));
    }
    return figures;
  }
}
