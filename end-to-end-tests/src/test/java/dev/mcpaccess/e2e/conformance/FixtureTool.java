package dev.mcpaccess.e2e.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.mcpaccess.server.auth.Caller;
import dev.mcpaccess.server.mcp.MirroredParameter;
import dev.mcpaccess.server.mcp.Progress;
import dev.mcpaccess.server.mcp.Tool;
import dev.mcpaccess.server.mcp.ToolDefinition;
import dev.mcpaccess.server.mcp.ToolDefinition.Annotations;
import dev.mcpaccess.server.mcp.ToolResult;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * A tool that the conformance suite expects.
 *
 * @param requiredCapabilities what a client must be able to do for it
 */
record FixtureTool(
    String name,
    ObjectNode inputSchema,
    Set<String> requiredCapabilities,
    Function<Progress, ToolResult> action)
    implements Tool {

  @Override
  public boolean isOpenTo(Caller caller) {
    return true;
  }

  @Override
  public ToolDefinition definitionFor(Caller caller) {
    return new ToolDefinition(name, name, "Fixture", inputSchema, null, Annotations.readOnly(name));
  }

  @Override
  public List<MirroredParameter> mirroredParameters() {
    return MirroredParameter.in(inputSchema);
  }

  @Override
  public ToolResult call(Caller caller, JsonNode arguments) {
    return call(caller, arguments, (done, total, message) -> {});
  }

  @Override
  public ToolResult call(Caller caller, JsonNode arguments, Progress progress) {
    return action.apply(progress);
  }
}
