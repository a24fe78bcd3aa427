package dev.mcpaccess.server.access;

import dev.mcpaccess.server.catalog.Action;
import dev.mcpaccess.server.catalog.Model;

/** One action on one model. */
public record Permission(Model model, Action action) {

  /** As tokens name it: {@code model:action}. */
  public String name() {
    return model.name() + ":" + action.id();
  }
}
