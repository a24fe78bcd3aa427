package dev.mcpaccess.server.catalog;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Checks what a well-formed catalog's parts say together, and resolves what they leave open. */
final class CatalogCheck {
  /** Results carry the key under this name. */
  private static final String KEY_NAME = "id";

  private final Catalog catalog;
  private final List<String> problems = new ArrayList<>();
  private final List<Model> resolved = new ArrayList<>();

  CatalogCheck(Catalog catalog) {
    this.catalog = catalog;
    Set<String> names = new HashSet<>();
    for (Model model : catalog.models()) {
      if (!names.add(model.name())) {
        problems.add("model " + model.name() + " is declared twice");
      }
      checkFields(model);
      checkOwner(model);
      resolved.add(model.withRelations(resolveRelations(model)));
    }
  }

  List<String> problems() {
    return problems;
  }

  Catalog resolved() {
    return new Catalog(catalog.users(), resolved);
  }

  private void checkFields(Model model) {
    Set<String> names = new HashSet<>();
    for (Field field : model.fields()) {
      String place = "model " + model.name() + ", field " + field.name();
      if (!names.add(field.name())) {
        problems.add(place + " is declared twice");
      }
      if (field.name().equals(KEY_NAME)) {
        problems.add(place + ": the name is taken by the record's key");
      }
      if ((field.type() == FieldType.ENUM) == field.values().isEmpty()) {
        problems.add(place + ": values belong to the type enum, which needs them");
      }
      if (field.searchable() && !field.type().isWords()) {
        problems.add(place + ": only the types string and text are searchable");
      }
      field
          .relation()
          .filter(relation -> !model.relations().containsKey(relation))
          .ifPresent(relation -> problems.add(place + ": no relation " + relation));
    }
    if (!names.contains(model.title())) {
      problems.add("model " + model.name() + ": the title " + model.title() + " is no field");
    }
  }

  private void checkOwner(Model model) {
    if (model.owner() != null && catalog.users() == null) {
      problems.add("model " + model.name() + ": an owner needs the catalog's users");
    }
  }

  private Map<String, Relation> resolveRelations(Model model) {
    Map<String, Relation> relations = new LinkedHashMap<>();
    model
        .relations()
        .forEach((name, relation) -> relations.put(name, resolve(model, name, relation)));
    return relations;
  }

  /** A joined table without a tenant column would show other companies' rows. */
  private Relation resolve(Model model, String name, Relation relation) {
    if (relation.shared() || relation.tenant() != null) {
      return relation;
    }
    return tenantOf(relation.table())
        .map(relation::withTenant)
        .orElseGet(
            () -> {
              problems.add(
                  "model %s, relation %s: table %s is neither that of the users nor of a model: name its tenant column, or say shared: true if its rows belong to no company"
                      .formatted(model.name(), name, relation.table()));
              return relation;
            });
  }

  private Optional<String> tenantOf(String table) {
    Stream<Map.Entry<String, String>> models =
        catalog.models().stream().map(model -> Map.entry(model.table(), model.tenant()));
    Stream<Map.Entry<String, String>> users =
        Stream.ofNullable(catalog.users()).map(found -> Map.entry(found.table(), found.tenant()));
    return Stream.concat(users, models)
        .filter(entry -> Objects.equals(entry.getKey(), table))
        .map(Map.Entry::getValue)
        .findFirst();
  }
}
