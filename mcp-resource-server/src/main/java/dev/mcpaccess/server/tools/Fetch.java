package dev.mcpaccess.server.tools;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.JsonNode;
import dev.mcpaccess.server.access.CatalogAccess;
import dev.mcpaccess.server.auth.Caller;
import dev.mcpaccess.server.catalog.Action;
import dev.mcpaccess.server.catalog.Field;
import dev.mcpaccess.server.catalog.Model;
import dev.mcpaccess.server.mcp.ToolInputException;
import dev.mcpaccess.server.mcp.ToolResult;
import dev.mcpaccess.server.records.RecordStore;
import dev.mcpaccess.server.records.StoredRecord;
import java.util.Map;
import java.util.Objects;

/** The same as {@code get_record} in the form that ChatGPT knows. */
final class Fetch extends RecordTool {
  private static final int MAX_TEXT = 20_000;

  private final RecordStore store;

  Fetch(CatalogAccess access, RecordStore store) {
    super("fetch", Action.VIEW, access);
    this.store = store;
  }

  @Override
  ToolResult run(Caller caller, JsonNode arguments) {
    RecordId id =
        RecordId.of(Arguments.as(Input.class, arguments).id())
            .orElseThrow(
                () -> new ToolInputException("An id is as search returns it, such as task/42."));
    Model model = model(caller, id.model());
    StoredRecord record =
        store
            .find(access().reach(caller), model, model.fields(), id.id())
            .orElseThrow(() -> new ToolInputException(RefusalText.notFound(model)));
    Map<String, Object> view = new RecordView(model.fields(), MAX_TEXT, "", false).of(record);
    return ToolResult.of(
        new Result(
            new RecordId(model.name(), record.id()).toString(),
            Objects.toString(view.get(model.title()), ""),
            text(model, view),
            new RecordId(model.name(), record.id()).url(model),
            new Metadata(model.name(), model.label())),
        1);
  }

  private static String text(Model model, Map<String, Object> view) {
    return model.fields().stream()
        .filter(field -> view.get(field.name()) != null)
        .map(field -> line(field, view.get(field.name())))
        .collect(joining("\n"));
  }

  private static String line(Field field, Object value) {
    return field.label() + ": " + value;
  }

  record Input(String id) {}

  private record Result(String id, String title, String text, String url, Metadata metadata) {}

  private record Metadata(String model, String kind) {}
}
