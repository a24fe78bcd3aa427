package dev.mcpaccess.server.records.postgres;

import dev.mcpaccess.server.records.Condition;
import dev.mcpaccess.server.records.Own;
import java.util.List;
import java.util.Optional;
import org.jooq.impl.DSL;

/** What a caller asks of records, in SQL; what he may see at all is {@link ReachSql}. */
record FilterSql(ModelSql model, List<Condition> conditions, Optional<Own> own) {

  org.jooq.Condition condition() {
    return DSL.and(
            conditions.stream()
                .map(condition -> ConditionSql.of(model.column(condition.field()), condition))
                .toList())
        .and(own.map(model::ownedBy).orElse(DSL.noCondition()));
  }
}
