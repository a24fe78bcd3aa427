package dev.mcpaccess.server.tools;

import com.fasterxml.jackson.databind.JsonNode;
import dev.mcpaccess.server.access.CatalogAccess;
import dev.mcpaccess.server.auth.Caller;
import dev.mcpaccess.server.catalog.Action;
import dev.mcpaccess.server.catalog.Field;
import dev.mcpaccess.server.catalog.Model;
import dev.mcpaccess.server.mcp.ToolInputException;
import dev.mcpaccess.server.mcp.ToolResult;
import dev.mcpaccess.server.records.RecordStore;
import java.util.List;
import java.util.Map;

/** Returns one record. */
final class GetRecord extends RecordTool {
  private static final int MAX_TEXT = 20_000;

  private final RecordStore store;

  GetRecord(CatalogAccess access, RecordStore store) {
    super("get_record", Action.VIEW, access);
    this.store = store;
  }

  @Override
  ToolResult run(Caller caller, JsonNode arguments) {
    Input input = Arguments.as(Input.class, arguments);
    Model model = model(caller, input.model());
    List<Field> selected = ModelFields.selected(model, input.select());
    RecordView view = new RecordView(selected, MAX_TEXT, "", access().isChangeable(caller, model));
    return store
        .find(access().reach(caller), model, selected, input.id())
        .map(found -> ToolResult.of(new Result(model.name(), view.of(found)), 1))
        .orElseThrow(() -> new ToolInputException(RefusalText.notFound(model)));
  }

  record Input(String model, String id, List<String> select) {}

  private record Result(String model, Map<String, Object> record) {}
}
