package dev.mcpaccess.server.catalog;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Checks what a catalog says of projects. A project column that nobody heeds would be a hole. */
final class ProjectCheck {
  private ProjectCheck() {}

  static void check(Catalog catalog, Consumer<CatalogProblem> problems) {
    Projects projects = catalog.projects();
    if (projects == null) {
      checkThatNoneIsNeeded(catalog, problems);
      return;
    }
    if (catalog.users() == null) {
      problems.accept(CatalogProblem.error("/projects", "projects need the catalog's users"));
    }
    Optional<Model> model = catalog.model(projects.model());
    if (model.isEmpty()) {
      problems.accept(
          CatalogProblem.error("/projects/model", "there is no model " + projects.model()));
    } else if (!model.get().key().equals(model.get().project())) {
      problems.accept(
          CatalogProblem.error(
              "/projects/model",
              "model %s holds the projects: its project must be its key, %s"
                  .formatted(projects.model(), model.get().key())));
    }
  }

  private static void checkThatNoneIsNeeded(Catalog catalog, Consumer<CatalogProblem> problems) {
    for (int number = 0; number < catalog.models().size(); number++) {
      Model model = catalog.models().get(number);
      if (model.project() != null) {
        problems.accept(
            CatalogProblem.error(
                "/models/" + number + "/project",
                "model " + model.name() + ": a project needs the catalog's projects"));
      }
      for (Map.Entry<String, Relation> relation : model.relations().entrySet()) {
        if (relation.getValue().project() != null) {
          problems.accept(
              CatalogProblem.error(
                  "/models/%d/relations/%s/project".formatted(number, relation.getKey()),
                  "model %s, relation %s: a project needs the catalog's projects"
                      .formatted(model.name(), relation.getKey())));
        }
      }
    }
  }
}
