package dev.mcpaccess.server.tools;

import com.fasterxml.jackson.databind.JsonNode;
import dev.mcpaccess.server.catalog.Action;
import dev.mcpaccess.server.catalog.Model;
import dev.mcpaccess.server.records.Change;

/** A change of one record, as a caller writes it; which parts there are depends on the action. */
record ChangeInput(String id, String version, JsonNode values) {

  Change of(Model model, Action action) {
    return switch (action) {
      case CREATE -> new Change.Create(ValuesInput.ofNew(model, values));
      case UPDATE -> new Change.Update(id, version, ValuesInput.of(model, values));
      case DELETE -> new Change.Delete(id, version);
      case VIEW, EXPORT -> throw new IllegalArgumentException("Nothing is changed by " + action);
    };
  }
}
