package dev.mcpaccess.server.tools;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import dev.mcpaccess.server.access.CatalogAccess;
import dev.mcpaccess.server.auth.Caller;
import dev.mcpaccess.server.catalog.Action;
import dev.mcpaccess.server.catalog.Model;
import dev.mcpaccess.server.mcp.ToolInputException;
import dev.mcpaccess.server.mcp.ToolResult;
import dev.mcpaccess.server.records.ChangeResult;
import dev.mcpaccess.server.records.RecordStore;
import dev.mcpaccess.server.records.StoredRecord;
import java.util.List;
import java.util.Map;

/** Creates, updates or deletes one record. */
final class ChangeRecord extends ChangeTool {
  ChangeRecord(Action action, CatalogAccess access, RecordStore store) {
    super(action.id() + "_record", action, access, store);
  }

  @Override
  ToolResult run(Caller caller, JsonNode arguments) {
    Input input = Arguments.as(Input.class, arguments);
    Model model = model(caller, input.model());
    ChangeInput change = new ChangeInput(input.id(), input.version(), input.values());
    ChangeResult result =
        make(caller, model, List.of(change.of(model, action())), true, input.dryRun()).get(0);
    StoredRecord record =
        result
            .record()
            .orElseThrow(
                () ->
                    new ToolInputException(RefusalText.of(result.refusal().orElseThrow(), model)));
    return ToolResult.of(
        new Result(
            model.name(),
            record.id(),
            record.version(),
            input.dryRun(),
            view(caller, model, record)),
        1);
  }

  record Input(String model, String id, String version, JsonNode values, boolean dryRun) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  private record Result(
      String model, String id, String version, boolean dryRun, Map<String, Object> record) {}
}
