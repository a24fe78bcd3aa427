package dev.mcpaccess.server.catalog;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.Optional;

/**
 * Finds out how the rows of each table come to their company, over as many tables as it takes, and
 * to their project.
 */
final class TenancyResolver {
  private final Catalog catalog;
  private final Deque<String> underWay = new ArrayDeque<>();

  TenancyResolver(Catalog catalog) {
    this.catalog = catalog;
  }

  /** Empty if nothing says to whom the relation's table belongs. */
  Optional<Tenancy> of(Relation relation) {
    if (relation.shared()) {
      return Optional.of(new Tenancy.Shared());
    }
    return relation.tenant() == null
        ? ofTable(relation.table())
        : Optional.of(new Tenancy.Column(relation.tenant()));
  }

  /** Empty if what it says leads nowhere, or in a circle. */
  Optional<Tenancy> of(Model model) {
    if (model.shared()) {
      return Optional.of(new Tenancy.Shared());
    }
    if (model.tenant() != null) {
      return Optional.of(new Tenancy.Column(model.tenant()));
    }
    return Optional.ofNullable(model.tenantThrough()).flatMap(name -> through(model, name));
  }

  /** Empty if nothing says of which company each is. */
  Optional<Tenancy> of(Users users) {
    return users.tenant() == null
        ? ofTable(users.table()).filter(TenancyResolver::leadsToCompany)
        : Optional.of(new Tenancy.Column(users.tenant()));
  }

  /** The project column of a relation's table; null if its rows belong to no project. */
  String projectOf(Relation relation) {
    return Optional.ofNullable(relation.project())
        .or(
            () ->
                catalog.models().stream()
                    .filter(model -> model.table().equals(relation.table()))
                    .map(Model::project)
                    .filter(Objects::nonNull)
                    .findFirst())
        .orElse(null);
  }

  private static boolean leadsToCompany(Tenancy tenancy) {
    return !(tenancy instanceof Tenancy.Shared);
  }

  private Optional<Tenancy> through(Model model, String relationName) {
    Relation relation = model.relations().get(relationName);
    if (relation == null || underWay.contains(model.name())) {
      return Optional.empty();
    }
    underWay.push(model.name());
    try {
      return of(relation)
          .filter(TenancyResolver::leadsToCompany)
          .map(tenancy -> relation.through(tenancy, projectOf(relation)));
    } finally {
      underWay.pop();
    }
  }

  private Optional<Tenancy> ofTable(String table) {
    Users users = catalog.users();
    if (users != null && users.tenant() != null && users.table().equals(table)) {
      return Optional.of(new Tenancy.Column(users.tenant()));
    }
    return catalog.models().stream()
        .filter(model -> model.table().equals(table))
        .findFirst()
        .flatMap(this::of);
  }
}
