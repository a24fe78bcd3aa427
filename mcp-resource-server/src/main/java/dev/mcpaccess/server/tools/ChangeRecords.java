package dev.mcpaccess.server.tools;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import dev.mcpaccess.server.access.CatalogAccess;
import dev.mcpaccess.server.auth.Caller;
import dev.mcpaccess.server.catalog.Action;
import dev.mcpaccess.server.catalog.Model;
import dev.mcpaccess.server.mcp.ToolInputException;
import dev.mcpaccess.server.mcp.ToolResult;
import dev.mcpaccess.server.records.Change;
import dev.mcpaccess.server.records.ChangeResult;
import dev.mcpaccess.server.records.RecordStore;
import dev.mcpaccess.server.records.StoredRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Creates, updates or deletes many records of one model. */
final class ChangeRecords extends ChangeTool {
  ChangeRecords(Action action, CatalogAccess access, RecordStore store) {
    super(action.id() + "_records", action, access, store);
  }

  /** It does the work of many calls. */
  @Override
  public int weight() {
    return 5;
  }

  @Override
  ToolResult run(Caller caller, JsonNode arguments) {
    Input input = Arguments.as(Input.class, arguments);
    Model model = model(caller, input.model());
    List<ChangeResult> results =
        make(caller, model, changes(input, model), input.allOrNothing(), input.dryRun());
    int done = (int) results.stream().filter(ChangeResult::isDone).count();
    return ToolResult.of(
        new Result(
            model.name(),
            input.dryRun(),
            done,
            results.size() - done,
            IntStream.range(0, results.size())
                .mapToObj(index -> Item.of(index, results.get(index), model))
                .toList()),
        done);
  }

  /** Nothing is done while any of them cannot even be read. */
  private List<Change> changes(Input input, Model model) {
    List<Change> changes = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    for (int index = 0; index < input.records().size(); index++) {
      try {
        changes.add(input.records().get(index).of(model, action()));
      } catch (ToolInputException e) {
        problems.add("records/%d: %s".formatted(index, e.getMessage()));
      }
    }
    if (!problems.isEmpty()) {
      throw new ToolInputException("Nothing was done. " + String.join(" ", problems));
    }
    return changes;
  }

  record Input(String model, List<ChangeInput> records, boolean allOrNothing, boolean dryRun) {}

  private record Result(String model, boolean dryRun, int done, int failed, List<Item> results) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  private record Item(int index, String id, String version, String error) {
    static Item of(int index, ChangeResult result, Model model) {
      return new Item(
          index,
          result.record().map(StoredRecord::id).orElse(null),
          result.record().map(StoredRecord::version).orElse(null),
          result.refusal().map(refusal -> RefusalText.of(refusal, model)).orElse(null));
    }
  }
}
