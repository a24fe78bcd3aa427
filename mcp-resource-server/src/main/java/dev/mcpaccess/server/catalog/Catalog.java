package dev.mcpaccess.server.catalog;

import java.util.List;
import java.util.Optional;

/**
 * The application's models, as {@code catalog.yaml} declares them.
 *
 * @param users how a caller finds the application's own user, or null if no model has owners
 * @param projects which records are projects, or null if no model belongs to projects
 */
public record Catalog(Users users, Projects projects, List<Model> models) {
  public Catalog {
    models = List.copyOf(models);
  }

  public Optional<Model> model(String name) {
    return models.stream().filter(model -> model.name().equals(name)).findFirst();
  }
}
