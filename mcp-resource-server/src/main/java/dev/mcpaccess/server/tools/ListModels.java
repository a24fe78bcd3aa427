package dev.mcpaccess.server.tools;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import dev.mcpaccess.server.access.CatalogAccess;
import dev.mcpaccess.server.auth.Caller;
import dev.mcpaccess.server.catalog.Action;
import dev.mcpaccess.server.catalog.Model;
import dev.mcpaccess.server.mcp.ToolResult;
import java.util.List;

/** Lists the models that the caller may view. */
final class ListModels extends RecordTool {
  ListModels(CatalogAccess access) {
    super("list_models", Action.VIEW, access);
  }

  @Override
  ToolResult run(Caller caller, JsonNode arguments) {
    return ToolResult.of(
        new Result(models(caller).stream().map(model -> summary(caller, model)).toList()));
  }

  private Summary summary(Caller caller, Model model) {
    return new Summary(
        model.name(),
        model.label(),
        model.plural(),
        model.module(),
        model.description(),
        access().actions(caller, model));
  }

  private record Result(List<Summary> models) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  private record Summary(
      String name,
      String label,
      String plural,
      String module,
      String description,
      List<Action> actions) {}
}
