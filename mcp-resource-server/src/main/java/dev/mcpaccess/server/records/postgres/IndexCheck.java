package dev.mcpaccess.server.records.postgres;

import static java.util.stream.Collectors.joining;

import dev.mcpaccess.server.catalog.CatalogProblem;
import dev.mcpaccess.server.catalog.Field;
import dev.mcpaccess.server.catalog.Model;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Checks for the indexes without which a table's records are mixed up or slow to find. */
final class IndexCheck {
  private IndexCheck() {}

  static void check(
      Model model, DatabaseTable table, String place, Consumer<CatalogProblem> problems) {
    if (!table.isUnique(model.key())) {
      problems.accept(
          CatalogProblem.warning(
              place + "/key",
              "nothing makes column %s of table %s unique: records may be mixed up"
                  .formatted(model.key(), table.name())));
    }
    List<String> tenant = tenantColumns(model);
    if (!tenant.isEmpty() && !table.hasIndexOn(tenant)) {
      problems.accept(
          CatalogProblem.warning(
              place + (model.tenant() == null ? "/tenant_through" : "/tenant"),
              "table %s has no index that begins with %s: every call reads all companies' rows"
                  .formatted(table.name(), tenant.get(0))));
      return;
    }
    String unindexed =
        model.fields().stream()
            .filter(field -> field.relation().isEmpty() && field.isSortable())
            .map(Field::columnName)
            .filter(column -> !table.hasIndexOn(followedBy(tenant, column)))
            .collect(joining(", "));
    if (!unindexed.isEmpty()) {
      problems.accept(
          CatalogProblem.warning(
              place + "/fields",
              "to sort table %s by %s, all rows%s are read: an index on %s helps where there are many"
                  .formatted(
                      table.name(),
                      unindexed,
                      tenant.isEmpty() ? "" : " of a company",
                      String.join(" and ", followedBy(tenant, "the column")))));
    }
  }

  /** The column that a company's rows are found by; none where they are everybody's. */
  private static List<String> tenantColumns(Model model) {
    if (model.shared()) {
      return List.of();
    }
    return List.of(
        model.tenant() == null
            ? model.relations().get(model.tenantThrough()).column()
            : model.tenant());
  }

  private static List<String> followedBy(List<String> columns, String last) {
    return Stream.concat(columns.stream(), Stream.of(last)).toList();
  }
}
