package dev.mcpaccess.server.tools;

import dev.mcpaccess.server.mcp.Failure;
import dev.mcpaccess.server.mcp.ToolResult;
import dev.mcpaccess.server.records.RecordStoreException;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells a model what it can do about a store that does not answer. */
final class StoreFailure {
  private static final Logger LOG = LoggerFactory.getLogger(StoreFailure.class);

  private StoreFailure() {}

  static ToolResult explained(Supplier<ToolResult> call) {
    try {
      return call.get();
    } catch (RecordStoreException e) {
      return e.reason() == RecordStoreException.Reason.VALUE_REFUSED
          ? ToolResult.error(explain(e))
          : ToolResult.failed(explain(e));
    }
  }

  private static String explain(RecordStoreException e) {
    return switch (e.reason()) {
      case VALUE_REFUSED ->
          "A value, or the cursor, does not fit its field: check it with describe_model, or leave"
              + " it out.";
      case TIMEOUT -> "The query took too long: narrow it with a filter, or sort by nothing.";
      case UNAVAILABLE ->
          "The records cannot be reached now (reference %s): try again later."
              .formatted(Failure.logged(LOG, e));
    };
  }
}
