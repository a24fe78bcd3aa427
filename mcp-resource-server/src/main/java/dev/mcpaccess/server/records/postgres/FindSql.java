package dev.mcpaccess.server.records.postgres;

import static org.jooq.impl.DSL.val;

import dev.mcpaccess.server.catalog.Field;
import dev.mcpaccess.server.catalog.Model;
import dev.mcpaccess.server.records.Reach;
import dev.mcpaccess.server.records.StoredRecord;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;

/** One record in SQL. */
final class FindSql {
  private FindSql() {}

  static Optional<StoredRecord> fetch(
      DSLContext context, Reach reach, Model model, List<Field> fields, String id) {
    ModelSql sql = new ModelSql(model, reach);
    return sql
        .fetch(
            context
                .select(sql.selection(fields))
                .from(sql.from(fields))
                .where(sql.reached())
                .and(sql.key().eq(val(id))),
            fields)
        .stream()
        .findFirst();
  }
}
