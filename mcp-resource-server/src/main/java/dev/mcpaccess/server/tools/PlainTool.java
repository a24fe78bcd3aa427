package dev.mcpaccess.server.tools;

import com.fasterxml.jackson.databind.JsonNode;
import dev.mcpaccess.server.auth.Caller;
import dev.mcpaccess.server.mcp.ToolDefinition;
import dev.mcpaccess.server.mcp.ToolResult;

/** A tool over records that looks the same to all who may use it. */
abstract class PlainTool extends DescribedTool {
  PlainTool(String name) {
    super(name);
  }

  /**
   * @param arguments valid for the tool's input schema
   */
  abstract ToolResult run(Caller caller, JsonNode arguments);

  @Override
  public final ToolDefinition definitionFor(Caller caller) {
    return definition(source().description(), source().inputSchema());
  }

  @Override
  final ToolResult answer(Caller caller, JsonNode arguments) {
    return StoreFailure.explained(() -> run(caller, arguments));
  }
}
