package dev.mcpaccess.server.records.postgres;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;

import dev.mcpaccess.server.catalog.Tenancy;
import org.jooq.Condition;
import org.jooq.impl.SQLDataType;

/** Which rows one company may see, in SQL. */
final class TenancySql {
  private TenancySql() {}

  static Condition visible(String alias, Tenancy tenancy, String company) {
    if (tenancy instanceof Tenancy.Column column) {
      return field(name(alias, column.name()), SQLDataType.VARCHAR).eq(val(company));
    }
    if (tenancy instanceof Tenancy.Through through) {
      // No alias around it is the same: those have fewer underscores.
      String inner = "_" + alias;
      return field(name(alias, through.column()))
          .in(
              select(field(name(inner, through.key())))
                  .from(ModelSql.tableAs(through.table(), inner))
                  .where(visible(inner, through.tenancy(), company)));
    }
    if (tenancy instanceof Tenancy.Shared) {
      return noCondition();
    }
    throw new IllegalStateException("It is not known whose rows those of " + alias + " are");
  }
}
