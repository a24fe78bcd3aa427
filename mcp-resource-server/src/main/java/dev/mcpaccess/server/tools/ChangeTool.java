package dev.mcpaccess.server.tools;

import dev.mcpaccess.server.access.CatalogAccess;
import dev.mcpaccess.server.auth.Caller;
import dev.mcpaccess.server.catalog.Action;
import dev.mcpaccess.server.catalog.Field;
import dev.mcpaccess.server.catalog.Model;
import dev.mcpaccess.server.records.Change;
import dev.mcpaccess.server.records.ChangeResult;
import dev.mcpaccess.server.records.ChangeSet;
import dev.mcpaccess.server.records.RecordStore;
import dev.mcpaccess.server.records.StoredRecord;
import java.util.List;
import java.util.Map;

/** A tool that changes records. */
abstract class ChangeTool extends RecordTool {
  private static final int MAX_TEXT = 1_000;

  private final Action action;
  private final RecordStore store;

  ChangeTool(String name, Action action, CatalogAccess access, RecordStore store) {
    super(name, action, access);
    this.action = action;
    this.store = store;
  }

  /** Records without a writable field can be deleted at most. */
  @Override
  final boolean serves(Model model) {
    return action == Action.DELETE || !model.writableFields().isEmpty();
  }

  final Action action() {
    return action;
  }

  final List<ChangeResult> make(
      Caller caller, Model model, List<Change> changes, boolean allOrNothing, boolean dryRun) {
    return store.change(
        new ChangeSet(
            access().reach(caller), model, changes, shown(caller, model), allOrNothing, dryRun));
  }

  /** The record as it is now, for callers who may see it. */
  final Map<String, Object> view(Caller caller, Model model, StoredRecord record) {
    List<Field> fields = shown(caller, model);
    return fields.isEmpty() || action == Action.DELETE
        ? null
        : new RecordView(fields, MAX_TEXT, "; get_record returns all", false).of(record);
  }

  private List<Field> shown(Caller caller, Model model) {
    return access().model(caller, Action.VIEW, model.name()).map(Model::fields).orElse(List.of());
  }
}
