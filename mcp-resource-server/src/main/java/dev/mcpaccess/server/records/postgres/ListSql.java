package dev.mcpaccess.server.records.postgres;

import dev.mcpaccess.server.catalog.Field;
import dev.mcpaccess.server.records.RecordQuery;
import dev.mcpaccess.server.records.Sort;
import dev.mcpaccess.server.records.StoredRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** A page of records in SQL. */
final class ListSql {
  private final RecordQuery query;
  private final ModelSql model;
  private final KeysetSql keyset;

  ListSql(RecordQuery query) {
    this.query = query;
    this.model = new ModelSql(query.model(), query.reach());
    this.keyset = new KeysetSql(model, query.sort());
  }

  List<StoredRecord> fetch(DSLContext context) {
    List<StoredRecord> found = new ArrayList<>();
    for (Condition stretch : keyset.stretches(query.after())) {
      if (found.size() < query.limit()) {
        found.addAll(fetch(context, stretch, query.limit() - found.size()));
      }
    }
    return found;
  }

  private List<StoredRecord> fetch(DSLContext context, Condition stretch, int limit) {
    return model.fetch(
        context
            .select(model.selection(query.fields()))
            .from(model.from(usedFields()))
            .where(model.reached())
            .and(new FilterSql(model, query.conditions(), query.own()).condition())
            .and(stretch)
            .orderBy(keyset.order())
            .limit(limit),
        query.fields());
  }

  private List<Field> usedFields() {
    return Stream.of(
            query.fields().stream(),
            query.conditions().stream().map(dev.mcpaccess.server.records.Condition::field),
            query.sort().stream().map(Sort::field))
        .flatMap(fields -> fields)
        .toList();
  }
}
