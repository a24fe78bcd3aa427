package dev.mcpaccess.server.mcp;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.mcpaccess.server.auth.Caller;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The tools of this server. One that a caller may not use is neither listed nor found. */
public final class Toolbox {
  private static final int MAX_ECHOED_NAME = 64;

  private final Map<String, Tool> tools = new LinkedHashMap<>();

  /**
   * A box of tools.
   *
   * @param tools in the order in which they are listed
   */
  public Toolbox(List<Tool> tools) {
    tools.forEach(tool -> this.tools.put(tool.name(), tool));
  }

  List<ToolDefinition> list(Caller caller) {
    return tools.values().stream()
        .filter(tool -> tool.isOpenTo(caller))
        .map(tool -> tool.definitionFor(caller))
        .toList();
  }

  ToolResult call(Caller caller, String name, JsonNode arguments, CallContext context) {
    Tool tool = tools.get(name);
    if (tool == null || !tool.isOpenTo(caller)) {
      return refusal(caller, tool, name, arguments);
    }
    context.rules().checkCall(tool, arguments, context);
    if (UnusableText.in(arguments)) {
      return ToolResult.error(
          "The arguments contain a NUL character or half of a surrogate pair: leave it out.");
    }
    try {
      return tool.call(
          caller,
          arguments.isMissingNode() ? JsonNodeFactory.instance.objectNode() : arguments,
          context.progress());
    } catch (ToolInputException e) {
      return ToolResult.error(e.getMessage());
    }
  }

  private static ToolResult refusal(Caller caller, Tool tool, String name, JsonNode arguments) {
    if (tool != null) {
      try {
        tool.explainRefusal(caller, arguments);
      } catch (ToolInputException e) {
        return ToolResult.error(e.getMessage());
      }
    }
    throw JsonRpcException.invalidParams("Unknown tool" + echo(name));
  }

  private static String echo(String name) {
    boolean harmless = name.matches("[A-Za-z0-9_./-]{1," + MAX_ECHOED_NAME + "}");
    return harmless ? ": " + name : "";
  }
}
