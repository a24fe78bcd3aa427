package dev.mcpaccess.server.tools;

import com.fasterxml.jackson.annotation.JsonInclude;
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
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Returns a document's text, part by part if it is long. */
final class GetDocument extends DocumentTool {
  private static final int PART = 40_000;
  private static final int MAX_TEXT = 1_000;

  private final RecordStore store;

  GetDocument(CatalogAccess access, RecordStore store) {
    super("get_document", Action.VIEW, access);
    this.store = store;
  }

  @Override
  ToolResult run(Caller caller, JsonNode arguments) {
    Input input = Arguments.as(Input.class, arguments);
    Model model = document(caller, input.model());
    StoredRecord found =
        store
            .find(access().reach(caller), model, model.fields(), input.id())
            .orElseThrow(() -> new ToolInputException(RefusalText.notFound(model)));
    String text = Objects.toString(found.values().get(model.content()), "");
    int start = Words.whole(text, Math.min(input.offset(), text.length()));
    int end = Words.whole(text, Math.min(start + PART, text.length()));
    List<Field> others =
        model.fields().stream().filter(field -> !field.equals(content(model))).toList();
    return ToolResult.of(
        new Result(
            model.name(),
            new RecordView(others, MAX_TEXT, "", access().isChangeable(caller, model)).of(found),
            text.substring(start, end),
            text.length(),
            end < text.length() ? end : null),
        1);
  }

  record Input(String model, String id, int offset) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  private record Result(
      String model,
      Map<String, Object> record,
      String text,
      int totalCharacters,
      Integer nextOffset) {}
}
