package dev.mcpaccess.server.tools;

import dev.mcpaccess.server.access.CatalogAccess;
import dev.mcpaccess.server.auth.Caller;
import dev.mcpaccess.server.catalog.Action;
import dev.mcpaccess.server.catalog.Field;
import dev.mcpaccess.server.catalog.Model;
import dev.mcpaccess.server.mcp.ToolInputException;
import java.util.List;

/** A tool over those models whose records are documents. */
abstract class DocumentTool extends RecordTool {
  DocumentTool(String name, Action action, CatalogAccess access) {
    super(name, action, access);
  }

  @Override
  boolean serves(Model model) {
    return model.content() != null;
  }

  /** The model that is named, or the only one. */
  final Model document(Caller caller, String name) {
    if (name != null) {
      return model(caller, name);
    }
    List<Model> models = models(caller);
    if (models.size() > 1) {
      throw new ToolInputException(
          "There are several kinds of documents: say in model which one you mean.");
    }
    return models.get(0);
  }

  static Field content(Model model) {
    return model.field(model.content()).orElseThrow();
  }
}
