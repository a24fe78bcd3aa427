package dev.mcpaccess.server.introspect;

import dev.mcpaccess.server.introspect.Draft.UsersDraft;
import dev.mcpaccess.server.introspect.Outline.Column;
import dev.mcpaccess.server.introspect.Outline.ForeignKey;
import dev.mcpaccess.server.introspect.Outline.Table;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Guesses how a caller finds the application's own user, and which records are whose. */
final class UsersGuess {
  private static final Pattern PEOPLE =
      Pattern.compile(".*(user|account|person|people|member|employee|staff|colleague|login).*");
  private static final Pattern SUBJECT = Pattern.compile("sub|subject|(oidc|sso)_sub(ject)?");
  private static final Pattern OF_KEYCLOAK = Pattern.compile("keycloak_(user_)?(id|sub|subject)");

  private static final Pattern OWNER =
      Pattern.compile("(owner|assignee|responsible|manager|user)(_id)?");

  private UsersGuess() {}

  /**
   * The first table that knows callers by the subject of their tokens, and of which company each
   * is: not one that is shared, unless it has the tenant column all the same.
   */
  static Optional<UsersDraft> of(List<Table> tables, TenancyGuess tenancy, Set<String> shared) {
    return tables.stream()
        .filter(
            table ->
                shared.contains(table.name())
                    ? tenancy.column(table).isPresent()
                    : tenancy.isKnown(table.name()))
        .flatMap(
            table ->
                table.columns().stream()
                    .map(Column::name)
                    .filter(column -> isSubject(table, column))
                    .limit(1)
                    .map(subject -> users(table, tenancy, subject)))
        .findFirst();
  }

  /** A ticket has a subject, too. */
  private static boolean isSubject(Table table, String column) {
    return OF_KEYCLOAK.matcher(column).matches()
        || (SUBJECT.matcher(column).matches() && PEOPLE.matcher(table.plainName()).matches());
  }

  private static UsersDraft users(Table table, TenancyGuess tenancy, String subject) {
    return new UsersDraft(
        table.name(), table.keys().get(0), tenancy.column(table).orElse(null), "sub", subject);
  }

  /** The column that points at the user who owns a record. */
  static Optional<String> owner(Table table, Optional<UsersDraft> users) {
    return users.flatMap(
        known ->
            table.foreignKeys().stream()
                .filter(key -> key.table().equals(known.table()) && key.key().equals(known.key()))
                .map(ForeignKey::column)
                .filter(column -> OWNER.matcher(column).matches())
                .findFirst());
  }
}
