package dev.mcpaccess.server.catalog;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Finds out how the rows of each table come to their company, over as many tables as it takes. */
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

  private Optional<Tenancy> through(Model model, String relationName) {
    Relation relation = model.relations().get(relationName);
    if (relation == null || underWay.contains(model.name())) {
      return Optional.empty();
    }
    underWay.push(model.name());
    try {
      return of(relation)
          .filter(tenancy -> !(tenancy instanceof Tenancy.Shared))
          .map(
              tenancy ->
                  new Tenancy.Through(
                      relation.column(), relation.table(), relation.key(), tenancy));
    } finally {
      underWay.pop();
    }
  }

  private Optional<Tenancy> ofTable(String table) {
    Users users = catalog.users();
    if (users != null && users.table().equals(table)) {
      return Optional.of(new Tenancy.Column(users.tenant()));
    }
    return catalog.models().stream()
        .filter(model -> model.table().equals(table))
        .findFirst()
        .flatMap(this::of);
  }
}
