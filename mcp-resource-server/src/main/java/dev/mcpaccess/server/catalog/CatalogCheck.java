package dev.mcpaccess.server.catalog;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Checks what a well-formed catalog's parts say together, and resolves what they leave open. */
final class CatalogCheck {
  /** Results carry the key and the version under these names. */
  private static final Set<String> TAKEN_NAMES = Set.of("id", "version");

  private final Catalog catalog;
  private final boolean whole;
  private final TenancyResolver tenancies;
  private final List<CatalogProblem> problems = new ArrayList<>();
  private final List<Model> resolved = new ArrayList<>();

  /**
   * @param whole whether it is all of the catalog; if not, nothing is told that a missing part
   *     might explain
   */
  CatalogCheck(Catalog catalog, boolean whole) {
    this.catalog = catalog;
    this.whole = whole;
    this.tenancies = new TenancyResolver(catalog);
    checkUsers();
    Set<String> names = new HashSet<>();
    for (int number = 0; number < catalog.models().size(); number++) {
      Model model = catalog.models().get(number);
      String place = "/models/" + number;
      if (!names.add(model.name())) {
        problem(place + "/name", "model " + model.name() + " is declared twice");
      }
      checkFields(model, place);
      checkOwner(model, place);
      checkSearch(model, place);
      checkTenancy(model, place);
      WriteCheck.check(model, place, problems::add);
      resolved.add(model.withRelations(resolveRelations(model, place)));
    }
    if (whole) {
      ProjectCheck.check(catalog, problems::add);
    }
  }

  List<CatalogProblem> problems() {
    return problems;
  }

  Catalog resolved() {
    return new Catalog(
        Optional.ofNullable(catalog.users())
            .map(users -> tenancies.of(users).map(users::withTenancy).orElse(users))
            .orElse(null),
        catalog.projects(),
        resolved);
  }

  private void problem(String place, String text) {
    problems.add(CatalogProblem.error(place, text));
  }

  private void checkFields(Model model, String modelPlace) {
    Set<String> names = new HashSet<>();
    for (int number = 0; number < model.fields().size(); number++) {
      Field field = model.fields().get(number);
      String place = modelPlace + "/fields/" + number;
      String what = "model " + model.name() + ", field " + field.name();
      if (!names.add(field.name())) {
        problem(place + "/name", what + " is declared twice");
      }
      if (TAKEN_NAMES.contains(field.name())) {
        problem(place + "/name", what + ": the name is taken by the record's key or version");
      }
      if ((field.type() == FieldType.ENUM) == field.values().isEmpty()) {
        problem(place, what + ": values belong to the type enum, which needs them");
      }
      if (field.searchable() && !field.type().isWords()) {
        problem(place + "/searchable", what + ": only the types string and text are searchable");
      }
      field
          .relation()
          .filter(relation -> !model.relations().containsKey(relation))
          .ifPresent(relation -> problem(place + "/column", what + ": no relation " + relation));
    }
    if (!names.contains(model.title())) {
      problem(
          modelPlace + "/title",
          "model " + model.name() + ": the title " + model.title() + " is no field");
    }
  }

  private void checkOwner(Model model, String place) {
    if (whole && model.owner() != null && catalog.users() == null) {
      problem(place + "/owner", "model " + model.name() + ": an owner needs the catalog's users");
    }
  }

  private void checkSearch(Model model, String place) {
    if (model.search() == null) {
      return;
    }
    String what = "model " + model.name() + ", search: ";
    if (model.searchableFields().isEmpty()) {
      problem(place + "/search", what + "no field is searchable");
    }
    model.searchableFields().stream()
        .filter(field -> field.relation().isPresent())
        .forEach(
            field ->
                problem(
                    place + "/search",
                    what
                        + "the column is of the model's own table, and has nothing of the field "
                        + field.name()
                        + ", which is searchable"));
  }

  private Map<String, Relation> resolveRelations(Model model, String place) {
    Map<String, Relation> relations = new LinkedHashMap<>();
    model
        .relations()
        .forEach(
            (name, relation) ->
                relations.put(name, resolve(model, name, relation, place + "/relations/" + name)));
    return relations;
  }

  private void checkUsers() {
    if (whole && catalog.users() != null && tenancies.of(catalog.users()).isEmpty()) {
      problem(
          "/users",
          "the users need a tenant column, since no model that leads to a company has their table");
    }
  }

  private void checkTenancy(Model model, String place) {
    String what = "model " + model.name();
    long ways =
        Stream.of(model.tenant() != null, model.tenantThrough() != null, model.shared())
            .filter(said -> said)
            .count();
    if (ways != 1) {
      problem(
          place,
          what
              + " needs one of these: tenant, the column with the organization's id;"
              + " tenant_through, a relation to the record whose company is this one's too;"
              + " shared: true if all companies may see all of its records");
    } else if (tenancies.of(model).isEmpty()
        && (whole || !model.relations().containsKey(model.tenantThrough()))) {
      problem(
          place + "/tenant_through",
          what + ": " + model.tenantThrough() + " is no relation that leads to a company");
    }
  }

  /** A joined table without a tenancy would show other companies' rows. */
  private Relation resolve(Model model, String name, Relation relation, String place) {
    return tenancies
        .of(relation)
        .map(tenancy -> relation.within(tenancy, tenancies.projectOf(relation)))
        .orElseGet(
            () -> {
              if (!whole) {
                return relation;
              }
              problem(
                  place,
                  "model %s, relation %s: table %s is neither that of the users nor of a model: name its tenant column, or say shared: true if its rows belong to no company"
                      .formatted(model.name(), name, relation.table()));
              return relation;
            });
  }
}
