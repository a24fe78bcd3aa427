package dev.mcpaccess.server.tools;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.mcpaccess.server.access.CatalogAccess;
import dev.mcpaccess.server.auth.Caller;
import dev.mcpaccess.server.catalog.Action;
import dev.mcpaccess.server.catalog.Model;
import dev.mcpaccess.server.mcp.ToolInputException;
import dev.mcpaccess.server.mcp.ToolResult;
import dev.mcpaccess.server.records.Change;
import dev.mcpaccess.server.records.ChangeResult;
import dev.mcpaccess.server.records.ChangeSet;
import dev.mcpaccess.server.records.RecordStore;
import dev.mcpaccess.server.records.StoredRecord;
import java.util.List;

/** Creates a document of a title, a text and what else its model needs. */
final class CreateDocument extends DocumentTool {
  private final RecordStore store;

  CreateDocument(CatalogAccess access, RecordStore store) {
    super("create_document", Action.CREATE, access);
    this.store = store;
  }

  @Override
  boolean serves(Model model) {
    return super.serves(model) && content(model).writable() && model.titleField().writable();
  }

  @Override
  ToolResult run(Caller caller, JsonNode arguments) {
    Input input = Arguments.as(Input.class, arguments);
    Model model = document(caller, input.model());
    Change create = new Change.Create(ValuesInput.ofNew(model, input.valuesOf(model)));
    ChangeResult result =
        store
            .change(
                new ChangeSet(
                    access().reach(caller),
                    model,
                    List.of(create),
                    List.of(),
                    true,
                    input.dryRun()))
            .get(0);
    StoredRecord record =
        result
            .record()
            .orElseThrow(
                () ->
                    new ToolInputException(RefusalText.of(result.refusal().orElseThrow(), model)));
    return ToolResult.of(
        new Result(model.name(), record.id(), record.version(), input.dryRun()), 1);
  }

  record Input(String model, String title, String text, JsonNode values, boolean dryRun) {
    ObjectNode valuesOf(Model document) {
      ObjectNode all = JsonNodeFactory.instance.objectNode();
      if (values != null) {
        values.properties().forEach(entry -> all.set(entry.getKey(), entry.getValue()));
      }
      return all.put(document.title(), title).put(document.content(), text);
    }
  }

  @JsonInclude(JsonInclude.Include.NON_NULL)
  private record Result(String model, String id, String version, boolean dryRun) {}
}
