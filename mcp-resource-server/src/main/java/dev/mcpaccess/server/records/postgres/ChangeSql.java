package dev.mcpaccess.server.records.postgres;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.val;

import dev.mcpaccess.server.catalog.Field;
import dev.mcpaccess.server.catalog.Model;
import dev.mcpaccess.server.records.Change;
import dev.mcpaccess.server.records.ChangeRefusal;
import dev.mcpaccess.server.records.ChangeRefusal.Reason;
import dev.mcpaccess.server.records.ChangeSet;
import dev.mcpaccess.server.records.StoredRecord;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;

/** One change in SQL. It ends with a look at the record, which must be within reach then, too. */
final class ChangeSql {
  private final DSLContext context;
  private final ChangeSet set;
  private final Model model;
  private final ModelSql sql;
  private final Table<?> table;

  ChangeSql(DSLContext context, ChangeSet set) {
    this.context = context;
    this.set = set;
    this.model = set.model();
    this.sql = new ModelSql(model, set.reach());
    this.table = ModelSql.tableAs(model.table(), ModelSql.ROOT);
  }

  /**
   * Makes a change.
   *
   * @throws ChangeRefusedException if it is not to be made
   */
  StoredRecord make(Change change) {
    if (change instanceof Change.Create create) {
      return create(create);
    }
    return change instanceof Change.Update update ? update(update) : delete((Change.Delete) change);
  }

  private StoredRecord create(Change.Create create) {
    Map<org.jooq.Field<?>, Object> row = row(create.values());
    row.put(column(model.tenant()), val(set.reach().company().toString()));
    String id =
        context
            .insertInto(ModelSql.tableOf(model.table()))
            .set(row)
            .returningResult(column(model.key()))
            .fetchSingle()
            .value1();
    MembershipSql.joinOwnProject(context, set, id);
    return reached(id);
  }

  private StoredRecord update(Change.Update update) {
    Optional<String> id =
        context
            .update(table)
            .set(row(update.values()))
            .where(is(update.id(), update.version()))
            .returningResult(sql.key())
            .fetchOptional(row -> row.get(0, String.class));
    return reached(id.orElseThrow(() -> missed(update.id())));
  }

  private StoredRecord delete(Change.Delete delete) {
    return context
        .deleteFrom(table)
        .where(is(delete.id(), delete.version()))
        .returningResult(sql.key())
        .fetchOptional(row -> new StoredRecord(row.get(0, String.class), Map.of()))
        .orElseThrow(() -> missed(delete.id()));
  }

  private Condition is(String id, String version) {
    return sql.key().eq(val(id)).and(sql.reached()).and(sql.version().eq(val(version)));
  }

  private ChangeRefusedException missed(String id) {
    boolean there = FindSql.fetch(context, set.reach(), model, List.of(), id).isPresent();
    return new ChangeRefusedException(ChangeRefusal.of(there ? Reason.OUTDATED : Reason.NOT_FOUND));
  }

  private StoredRecord reached(String id) {
    return FindSql.fetch(context, set.reach(), model, set.returned(), id)
        .orElseThrow(() -> new ChangeRefusedException(ChangeRefusal.of(Reason.OUT_OF_REACH)));
  }

  private Map<org.jooq.Field<?>, Object> row(Map<Field, Optional<String>> values) {
    ReferenceSql references = new ReferenceSql(context, set.reach());
    Map<org.jooq.Field<?>, Object> row = new LinkedHashMap<>();
    values.forEach(
        (field, value) ->
            row.put(
                column(model.setColumn(field)),
                val(
                    value
                        .map(
                            text ->
                                model
                                    .reference(field)
                                    .map(relation -> references.key(field, relation, text))
                                    .orElse(text))
                        .orElse(null),
                    SQLDataType.VARCHAR)));
    return row;
  }

  private static org.jooq.Field<String> column(String column) {
    return field(name(column), SQLDataType.VARCHAR);
  }
}
