package dev.mcpaccess.server.tools;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.mcpaccess.server.auth.Caller;
import dev.mcpaccess.server.mcp.Tool;
import dev.mcpaccess.server.mcp.ToolDefinition;
import dev.mcpaccess.server.mcp.ToolInputException;
import dev.mcpaccess.server.mcp.ToolResult;
import dev.mcpaccess.server.schema.JsonSchema;
import java.util.List;

/** A tool that a resource file describes, and whose arguments are held against it. */
abstract class DescribedTool implements Tool {
  private final String name;
  private final ToolSource source;
  private final JsonSchema inputSchema;

  DescribedTool(String name) {
    this.name = name;
    this.source = ToolSource.read(name);
    this.inputSchema = JsonSchema.compile(source.inputSchema().toString());
  }

  /**
   * @param arguments valid for the tool's input schema
   */
  abstract ToolResult answer(Caller caller, JsonNode arguments);

  @Override
  public final String name() {
    return name;
  }

  @Override
  public final ToolResult call(Caller caller, JsonNode arguments) {
    List<String> problems = inputSchema.problems(arguments);
    if (!problems.isEmpty()) {
      throw new ToolInputException(
          "The arguments of %s are not valid: %s".formatted(name, String.join("; ", problems)));
    }
    return answer(caller, arguments);
  }

  final ToolSource source() {
    return source;
  }

  final ToolDefinition definition(String description, ObjectNode schema) {
    return new ToolDefinition(
        name,
        source.title(),
        description,
        schema,
        source.outputSchema(),
        source.effect().annotations(source.title()));
  }
}
