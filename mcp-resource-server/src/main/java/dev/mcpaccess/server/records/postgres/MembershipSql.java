package dev.mcpaccess.server.records.postgres;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.val;

import dev.mcpaccess.server.catalog.Projects.Members;
import dev.mcpaccess.server.records.ChangeSet;
import dev.mcpaccess.server.records.Membership;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.SQLDataType;

/** The members of projects in SQL. */
final class MembershipSql {
  private MembershipSql() {}

  /** Whoever makes a project belongs to it, or could not even see it. */
  static void joinOwnProject(DSLContext context, ChangeSet set, String id) {
    set.reach()
        .membership()
        .filter(membership -> membership.projects().model().equals(set.model().name()))
        .ifPresent(membership -> join(context, set.reach().company(), membership, id));
  }

  /** Adds the caller's user to a project; does nothing if the application does not know it. */
  static void join(DSLContext context, UUID company, Membership membership, String project) {
    Members members = membership.projects().members();
    List<String> users =
        membership
            .claimValue()
            .map(value -> UserSql.keys(membership.users(), company, value))
            .map(keys -> context.fetch(keys).map(row -> row.value1()))
            .map(List::copyOf)
            .orElse(List.of());
    for (String user : users) {
      context
          .insertInto(ModelSql.tableOf(members.table()))
          .set(column(members.tenant()), val(company.toString()))
          .set(column(members.project()), val(project))
          .set(column(members.user()), val(user))
          .onConflictDoNothing()
          .execute();
    }
  }

  private static Field<String> column(String column) {
    return field(name(column), SQLDataType.VARCHAR);
  }
}
