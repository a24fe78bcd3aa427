package dev.mcpaccess.server.records.postgres;

import dev.mcpaccess.server.catalog.Catalog;
import dev.mcpaccess.server.catalog.CatalogProblem;
import dev.mcpaccess.server.catalog.Field;
import dev.mcpaccess.server.catalog.Model;
import dev.mcpaccess.server.catalog.Projects.Members;
import dev.mcpaccess.server.catalog.Relation;
import dev.mcpaccess.server.catalog.Users;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;

/** Holds a catalog against the database's tables. */
final class SchemaCheck {
  private final DSLContext context;
  private final Map<String, Optional<DatabaseTable>> tables = new HashMap<>();
  private final List<CatalogProblem> problems = new ArrayList<>();

  SchemaCheck(DSLContext context) {
    this.context = context;
  }

  List<CatalogProblem> problems(Catalog catalog) {
    if (catalog.users() != null) {
      checkUsers(catalog.users());
    }
    for (int number = 0; number < catalog.models().size(); number++) {
      checkModel(catalog.models().get(number), "/models/" + number);
    }
    if (catalog.projects() != null) {
      checkMembers(catalog.projects().members());
    }
    problems.addAll(new BelongingCheck(tables::get).problems(catalog));
    RowSecurityCheck.problem(catalog, tables::get).ifPresent(problems::add);
    return problems;
  }

  private void checkUsers(Users users) {
    table("/users/table", users.table())
        .ifPresent(
            table -> {
              column("/users/key", table, users.key());
              column("/users/tenant", table, users.tenant());
              column("/users/column", table, users.column());
              column("/users/name", table, users.name());
              column("/users/email", table, users.email());
            });
  }

  private void checkMembers(Members members) {
    table("/projects/members/table", members.table())
        .ifPresent(
            table -> {
              column("/projects/members/tenant", table, members.tenant());
              column("/projects/members/project", table, members.project());
              column("/projects/members/user", table, members.user());
            });
  }

  private void checkModel(Model model, String place) {
    model
        .relations()
        .forEach((name, relation) -> checkRelation(model, relation, place + "/relations/" + name));
    Optional<DatabaseTable> table = table(place + "/table", model.table());
    for (int number = 0; number < model.fields().size(); number++) {
      Field field = model.fields().get(number);
      Optional<DatabaseTable> fieldTable =
          field.relation().isEmpty()
              ? table
              : tables.get(model.relations().get(field.relation().get()).table());
      String fieldPlace = place + "/fields/" + number;
      fieldTable.ifPresent(found -> checkField(field, found, fieldPlace));
    }
    if (table.isPresent()) {
      column(place + "/key", table.get(), model.key());
      column(place + "/tenant", table.get(), model.tenant());
      column(place + "/owner", table.get(), model.owner());
      column(place + "/project", table.get(), model.project());
      column(place + "/version", table.get(), model.version());
      checkVersion(model, table.get(), place);
      new TextSearchCheck(context, problems::add).check(model, table.get(), place + "/search");
      if (!table.get().isView()) {
        IndexCheck.check(model, table.get(), place, problems::add);
      }
    }
  }

  private void checkVersion(Model model, DatabaseTable table, String place) {
    if (model.isVersioned() && model.version() == null && table.isView()) {
      problems.add(
          CatalogProblem.error(
              place + "/version",
              "%s is a view: to update or delete its records, name a column that changes with each change"
                  .formatted(table.name())));
    }
  }

  private void checkRelation(Model model, Relation relation, String place) {
    table(place + "/table", relation.table())
        .ifPresent(
            table -> {
              column(place + "/key", table, relation.key());
              column(place + "/tenant", table, relation.tenant());
              column(place + "/project", table, relation.project());
            });
    table(place, model.table()).ifPresent(table -> column(place, table, relation.column()));
  }

  private void checkField(Field field, DatabaseTable table, String place) {
    column(place + "/column", table, field.columnName())
        .filter(type -> !type.canShow(field.type()))
        .ifPresent(
            type ->
                problems.add(
                    CatalogProblem.error(
                        place + "/type",
                        "column %s of table %s is %s, which cannot be shown as %s"
                            .formatted(
                                field.columnName(),
                                table.name(),
                                type.name(),
                                field.type().id()))));
  }

  /** The table, which is told to be missing at the first place that names it. */
  private Optional<DatabaseTable> table(String place, String name) {
    return tables.computeIfAbsent(
        name,
        absent -> {
          Optional<DatabaseTable> found = DatabaseTable.find(context, absent);
          if (found.isEmpty()) {
            problems.add(
                CatalogProblem.error(
                    place, "there is no table %s that this user may see".formatted(absent)));
          }
          return found;
        });
  }

  private Optional<ColumnType> column(String place, DatabaseTable table, String column) {
    if (column == null) {
      return Optional.empty();
    }
    Optional<ColumnType> type = table.column(column);
    if (type.isEmpty()) {
      problems.add(
          CatalogProblem.error(place, "table %s has no column %s".formatted(table.name(), column)));
    }
    return type;
  }
}
