package dev.mcpaccess.server.records.postgres;

import dev.mcpaccess.server.catalog.Catalog;
import dev.mcpaccess.server.catalog.CatalogProblem;
import dev.mcpaccess.server.catalog.Model;
import dev.mcpaccess.server.catalog.Relation;
import dev.mcpaccess.server.catalog.Users;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Checks how rows find their company, records their owner, and callers the application's user. */
final class BelongingCheck {
  private final Function<String, Optional<DatabaseTable>> tables;
  private final List<CatalogProblem> problems = new ArrayList<>();

  /**
   * @param tables the tables that the catalog names; those that are missing were told of already
   */
  BelongingCheck(Function<String, Optional<DatabaseTable>> tables) {
    this.tables = tables;
  }

  List<CatalogProblem> problems(Catalog catalog) {
    Optional<Users> users = Optional.ofNullable(catalog.users());
    users.ifPresent(this::checkUsers);
    for (int number = 0; number < catalog.models().size(); number++) {
      Model model = catalog.models().get(number);
      String place = "/models/" + number;
      checkTenant(place + "/tenant", model.table(), model.tenant());
      model
          .relations()
          .forEach((name, each) -> checkRelation(model, each, place + "/relations/" + name));
      if (model.owner() != null) {
        users.ifPresent(
            found ->
                checkComparable(
                    place + "/owner", model.table(), model.owner(), found.table(), found.key()));
      }
    }
    return problems;
  }

  private void checkUsers(Users users) {
    checkTenant("/users/tenant", users.table(), users.tenant());
    Optional<DatabaseTable> found = tables.apply(users.table()).filter(table -> !table.isView());
    if (found.isEmpty() || found.get().column(users.column()).isEmpty()) {
      return;
    }
    DatabaseTable table = found.get();
    if (!table.isUnique(Set.of(users.tenant(), users.column()))) {
      warn(
          "/users/column",
          "nothing makes column %s of table %s unique in a company: a caller could be taken for several users"
              .formatted(users.column(), table.name()));
    }
    boolean indexed =
        table.hasIndexOn(List.of(users.column()))
            || table.hasIndexOn(List.of(users.tenant(), users.column()));
    if (!indexed) {
      warn(
          "/users/column",
          "table %s has no index on %s: to find a caller's user, all are read"
              .formatted(table.name(), users.column()));
    }
  }

  private void checkRelation(Model model, Relation relation, String place) {
    checkTenant(place + "/tenant", relation.table(), relation.tenant());
    checkComparable(place, model.table(), relation.column(), relation.table(), relation.key());
  }

  private void checkTenant(String place, String table, String column) {
    type(table, column)
        .filter(type -> !type.canHoldOrganization())
        .ifPresent(
            type ->
                problems.add(
                    CatalogProblem.error(
                        place,
                        "column %s of table %s is %s, but an organization's id is a UUID, kept as uuid or text; where a table maps one to the other, say tenant_through"
                            .formatted(column, table, type.name()))));
  }

  private void checkComparable(
      String place, String table, String column, String otherTable, String key) {
    Optional<ColumnType> type = type(table, column);
    Optional<ColumnType> other = type(otherTable, key);
    if (type.isPresent() && other.isPresent() && !type.get().isComparableTo(other.get())) {
      problems.add(
          CatalogProblem.error(
              place,
              "column %s of table %s is %s, which does not compare with %s, the type of column %s of table %s"
                  .formatted(
                      column, table, type.get().name(), other.get().name(), key, otherTable)));
    }
  }

  private Optional<ColumnType> type(String table, String column) {
    return column == null
        ? Optional.empty()
        : Optional.ofNullable(tables.apply(table))
            .flatMap(found -> found)
            .flatMap(found -> found.column(column));
  }

  private void warn(String place, String text) {
    problems.add(CatalogProblem.warning(place, text));
  }
}
