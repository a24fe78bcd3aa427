package dev.mcpaccess.server.tools;

import com.fasterxml.jackson.databind.JsonNode;
import dev.mcpaccess.server.auth.Caller;
import dev.mcpaccess.server.mcp.ToolDefinition;
import dev.mcpaccess.server.mcp.ToolResult;

/** Shows that a caller's way to this server is open. */
final class Ping extends DescribedTool {
  Ping() {
    super("ping");
  }

  @Override
  public boolean isOpenTo(Caller caller) {
    return true;
  }

  @Override
  public ToolDefinition definitionFor(Caller caller) {
    return definition(source().description(), source().inputSchema());
  }

  @Override
  ToolResult answer(Caller caller, JsonNode arguments) {
    return ToolResult.of(new Pong("ok"));
  }

  private record Pong(String status) {}
}
