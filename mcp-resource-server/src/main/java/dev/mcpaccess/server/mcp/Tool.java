package dev.mcpaccess.server.mcp;

import com.fasterxml.jackson.databind.JsonNode;
import dev.mcpaccess.server.auth.Caller;

/** Something that an AI client can call. */
public interface Tool {
  String name();

  /** Whether {@code caller} may use the tool at all; if not, it is neither listed nor called. */
  boolean isOpenTo(Caller caller);

  /** The tool as a caller to whom it is open sees it. */
  ToolDefinition definitionFor(Caller caller);

  /** What a call costs, in the unit in which rate limits count. */
  default int weight() {
    return 1;
  }

  /**
   * Does what the tool is for.
   *
   * @param arguments an object, not yet held against the tool's schema
   * @throws ToolInputException if the arguments cannot be used
   */
  ToolResult call(Caller caller, JsonNode arguments);
}
