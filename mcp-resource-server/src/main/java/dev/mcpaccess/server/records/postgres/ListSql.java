package dev.mcpaccess.server.records.postgres;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;

import dev.mcpaccess.server.catalog.Field;
import dev.mcpaccess.server.catalog.Users;
import dev.mcpaccess.server.records.Own;
import dev.mcpaccess.server.records.RecordQuery;
import dev.mcpaccess.server.records.Sort;
import dev.mcpaccess.server.records.StoredRecord;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/** A page of records in SQL. */
final class ListSql {
  private static final String CALLER = "caller";

  private final RecordQuery query;
  private final ModelSql model;
  private final KeysetSql keyset;

  ListSql(RecordQuery query) {
    this.query = query;
    this.model = new ModelSql(query.model(), query.company());
    this.keyset = new KeysetSql(model, query.sort());
  }

  List<StoredRecord> fetch(DSLContext context) {
    return context
        .select(model.selection(query.fields()))
        .from(model.from(usedFields()))
        .where(model.ofCompany())
        .and(filter())
        .and(query.own().map(this::ownedBy).orElse(DSL.noCondition()))
        .and(query.after().map(keyset::after).orElse(DSL.noCondition()))
        .orderBy(keyset.order())
        .limit(query.limit())
        .fetch(row -> model.record(row, query.fields()));
  }

  private List<Field> usedFields() {
    return Stream.of(
            query.fields().stream(),
            query.conditions().stream().map(dev.mcpaccess.server.records.Condition::field),
            query.sort().stream().map(Sort::field))
        .flatMap(fields -> fields)
        .toList();
  }

  private Condition filter() {
    return DSL.and(
        query.conditions().stream()
            .map(condition -> ConditionSql.of(model.column(condition.field()), condition))
            .toList());
  }

  /** A person has one user in each company, so the user is looked for in this one. */
  private Condition ownedBy(Own own) {
    Users users = own.users();
    return model
        .rootColumn(query.model().owner())
        .in(
            select(userColumn(users.key()))
                .from(ModelSql.tableAs(users.table(), CALLER))
                .where(userColumn(users.column()).eq(val(own.claimValue())))
                .and(TenancySql.visible(CALLER, users.tenancy(), query.company().toString())));
  }

  private static org.jooq.Field<String> userColumn(String column) {
    return field(name(CALLER, column), SQLDataType.VARCHAR);
  }
}
