package dev.mcpaccess.server.records.postgres;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;

import dev.mcpaccess.server.catalog.Users;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.SQLDataType;

/** The application's own users in SQL. */
final class UserSql {
  private static final String CALLER = "caller";

  private UserSql() {}

  /** The caller's user: a person has one in each company, so it is looked for in this one. */
  static Select<Record1<String>> keys(Users users, UUID company, String claimValue) {
    return select(column(users.key()))
        .from(ModelSql.tableAs(users.table(), CALLER))
        .where(column(users.column()).eq(val(claimValue)))
        .and(column(users.tenant()).eq(val(company.toString())));
  }

  private static Field<String> column(String column) {
    return field(name(CALLER, column), SQLDataType.VARCHAR);
  }
}
