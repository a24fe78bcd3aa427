package dev.mcpaccess.server.mcp;

import com.fasterxml.jackson.databind.JsonNode;
import dev.mcpaccess.server.auth.Caller;
import java.util.Optional;

/** Something that an AI client can call. */
public interface Tool {
  String name();

  /**
   * The tool as {@code caller} sees it, or empty if the caller may not use it at all. A tool that
   * is empty here is never called.
   */
  Optional<ToolDefinition> definitionFor(Caller caller);

  /**
   * Does what the tool is for.
   *
   * @param arguments an object that is valid for the schema of this tool's definition, apart from
   *     what that schema tells of the caller's own permissions
   * @throws ToolInputException if the arguments cannot be used
   */
  ToolResult call(Caller caller, JsonNode arguments);
}
