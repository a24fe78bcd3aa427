package dev.mcpaccess.server.records.postgres;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;

import dev.mcpaccess.server.catalog.Projects.Members;
import dev.mcpaccess.server.catalog.Tenancy;
import dev.mcpaccess.server.records.Membership;
import dev.mcpaccess.server.records.Reach;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/** The condition that keeps a query within a caller's reach; every table in a query has it. */
final class ReachSql {
  private static final String MEMBER = "member";

  private final Reach reach;

  ReachSql(Reach reach) {
    this.reach = reach;
  }

  UUID company() {
    return reach.company();
  }

  /**
   * The rows of a table that are reached.
   *
   * @param alias the table's name in the query
   * @param tenancy how its rows come to their company
   * @param project its project column; null if its rows belong to no project
   */
  Condition of(String alias, Tenancy tenancy, String project) {
    Condition ofCompany = TenancySql.visible(alias, tenancy, reach.company().toString());
    return project == null || reach.membership().isEmpty()
        ? ofCompany
        : ofCompany.and(inProject(column(alias, project), reach.membership().get()));
  }

  private Condition inProject(Field<String> project, Membership membership) {
    if (membership.claimValue().isEmpty()) {
      return DSL.falseCondition();
    }
    Members members = membership.projects().members();
    return project.in(
        select(column(MEMBER, members.project()))
            .from(ModelSql.tableAs(members.table(), MEMBER))
            .where(column(MEMBER, members.tenant()).eq(val(reach.company().toString())))
            .and(
                column(MEMBER, members.user())
                    .in(
                        UserSql.keys(
                            membership.users(), reach.company(), membership.claimValue().get()))));
  }

  private static Field<String> column(String alias, String column) {
    return field(name(alias, column), SQLDataType.VARCHAR);
  }
}
