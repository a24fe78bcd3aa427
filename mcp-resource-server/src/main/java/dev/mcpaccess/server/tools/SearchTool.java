package dev.mcpaccess.server.tools;

import dev.mcpaccess.server.access.CatalogAccess;
import dev.mcpaccess.server.catalog.Action;
import dev.mcpaccess.server.catalog.Model;

/** A tool that looks for words in all models that have some. */
abstract class SearchTool extends RecordTool {

  SearchTool(String name, CatalogAccess access) {
    super(name, Action.VIEW, access);
  }

  @Override
  final boolean serves(Model model) {
    return !model.searchableFields().isEmpty();
  }

  /** It looks through all models. */
  @Override
  public final int weight() {
    return 5;
  }
}
