package dev.mcpaccess.server.records.postgres;

import static java.util.stream.Collectors.joining;

import dev.mcpaccess.server.catalog.Catalog;
import dev.mcpaccess.server.catalog.CatalogProblem;
import dev.mcpaccess.server.catalog.Model;
import dev.mcpaccess.server.catalog.Relation;
import dev.mcpaccess.server.catalog.Tenancy;
import dev.mcpaccess.server.catalog.Users;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Checks the second lock: without it, one forgotten condition would show all companies' rows. */
final class RowSecurityCheck {
  private RowSecurityCheck() {}

  /** Those tables with companies' rows that no policy guards. */
  static Optional<CatalogProblem> problem(
      Catalog catalog, Function<String, Optional<DatabaseTable>> tables) {
    String open =
        tablesOfCompanies(catalog)
            .distinct()
            .map(tables)
            .flatMap(Optional::stream)
            .filter(table -> !table.hasRowSecurity())
            .map(DatabaseTable::name)
            .sorted()
            .collect(joining(", "));
    return open.isEmpty()
        ? Optional.empty()
        : Optional.of(
            CatalogProblem.warning(
                "/models",
                "row-level security does not bind this user at %s: nothing but the server's own conditions keeps companies apart"
                    .formatted(open)));
  }

  /** A table on the way to the company is that of a relation. */
  private static Stream<String> tablesOfCompanies(Catalog catalog) {
    return Stream.of(
            Stream.ofNullable(catalog.users()).map(Users::table),
            Stream.ofNullable(catalog.projects()).map(projects -> projects.members().table()),
            catalog.models().stream().filter(model -> !model.shared()).map(Model::table),
            catalog.models().stream()
                .flatMap(model -> model.relations().values().stream())
                .filter(relation -> !(relation.tenancy() instanceof Tenancy.Shared))
                .map(Relation::table))
        .flatMap(names -> names);
  }
}
