package dev.mcpaccess.server.records.postgres;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.val;

import dev.mcpaccess.server.catalog.Users;
import dev.mcpaccess.server.records.JoinRequest;
import dev.mcpaccess.server.records.JoinRequest.Outcome;
import dev.mcpaccess.server.records.Membership;
import dev.mcpaccess.server.records.Reach;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.SQLDataType;

/** A program's joining of a project in SQL. */
final class JoinSql {
  private final DSLContext context;
  private final JoinRequest request;
  private final UUID company;

  JoinSql(DSLContext context, JoinRequest request) {
    this.context = context;
    this.request = request;
    this.company = request.reach().company();
  }

  Outcome join() {
    Membership membership = request.reach().membership().orElseThrow();
    if (membership.claimValue().isEmpty()) {
      return Outcome.NO_USER;
    }
    if (!isThere()) {
      return Outcome.NO_PROJECT;
    }
    Users users = membership.users();
    String claim = membership.claimValue().get();
    if (context.fetch(UserSql.keys(users, company, claim)).isEmpty() && !takenUp(users, claim)) {
      return Outcome.NO_USER;
    }
    MembershipSql.join(context, company, membership, request.id());
    return Outcome.JOINED;
  }

  private boolean isThere() {
    try {
      return Savepoint.around(
          context,
          "project",
          () ->
              FindSql.fetch(
                      context, Reach.all(company), request.projects(), List.of(), request.id())
                  .isPresent());
    } catch (DataAccessException e) {
      if (SqlState.isDataException(e.sqlState())) {
        return false;
      }
      throw e;
    }
  }

  /** Makes a user for the program, where a key, a tenant, a name and the claim are enough. */
  private boolean takenUp(Users users, String claim) {
    if (users.name() == null) {
      return false;
    }
    try {
      return Savepoint.around(
          context,
          "service_user",
          () ->
              context
                      .insertInto(ModelSql.tableOf(users.table()))
                      .set(column(users.tenant()), val(company.toString()))
                      .set(column(users.column()), val(claim))
                      .set(column(users.name()), val(request.name()))
                      .execute()
                  == 1);
    } catch (DataAccessException e) {
      if (SqlState.refusal(e.sqlState(), false).isPresent()) {
        return false;
      }
      throw e;
    }
  }

  private static Field<String> column(String column) {
    return field(name(column), SQLDataType.VARCHAR);
  }
}
