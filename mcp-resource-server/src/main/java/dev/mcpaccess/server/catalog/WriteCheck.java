package dev.mcpaccess.server.catalog;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/** Checks which fields of a model may be set. */
final class WriteCheck {
  private final Model model;
  private final String modelPlace;
  private final Consumer<CatalogProblem> problems;

  private WriteCheck(Model model, String modelPlace, Consumer<CatalogProblem> problems) {
    this.model = model;
    this.modelPlace = modelPlace;
    this.problems = problems;
  }

  static void check(Model model, String modelPlace, Consumer<CatalogProblem> problems) {
    new WriteCheck(model, modelPlace, problems).check();
  }

  private void check() {
    Set<String> columns = new HashSet<>();
    for (int number = 0; number < model.fields().size(); number++) {
      Field field = model.fields().get(number);
      String place = "/fields/" + number;
      if (field.required() && !field.writable()) {
        problem(place + "/required", field, "only a writable field can be required");
      }
      if (field.writable() && field.relation().map(model.relations()::containsKey).orElse(true)) {
        checkColumn(field, model.setColumn(field), place + "/writable", columns);
      }
    }
    if (model.content() != null && model.field(model.content()).isEmpty()) {
      problems.accept(
          CatalogProblem.error(
              modelPlace + "/content",
              "model %s: the content %s is no field".formatted(model.name(), model.content())));
    }
  }

  /** Whoever could set these would move a record to another company, project or person unseen. */
  private void checkColumn(Field field, String column, String place, Set<String> columns) {
    if (column.equals(model.tenant()) || column.equals(model.key())) {
      problem(place, field, "the tenant and the key are never writable");
    }
    boolean refers = column.equals(model.owner()) || column.equals(model.project());
    if (refers && model.reference(field).isEmpty()) {
      problem(
          place, field, "an owner or a project is writable only with a relation over its column");
    }
    if (!columns.add(column)) {
      problem(place, field, "another writable field sets column %s, too".formatted(column));
    }
  }

  private void problem(String place, Field field, String text) {
    problems.accept(
        CatalogProblem.error(
            modelPlace + place,
            "model %s, field %s: %s".formatted(model.name(), field.name(), text)));
  }
}
