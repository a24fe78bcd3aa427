package dev.mcpaccess.server.mcp;

import com.fasterxml.jackson.databind.JsonNode;
import dev.mcpaccess.server.auth.Caller;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers MCP's requests. It keeps nothing between two of them, so any node can answer any. */
public final class Dispatcher {
  private static final Logger LOG = LoggerFactory.getLogger(Dispatcher.class);

  private final Toolbox toolbox;

  public Dispatcher(Toolbox toolbox) {
    this.toolbox = toolbox;
  }

  public JsonRpcResponse answer(Caller caller, JsonRpcMessage.Request request) {
    try {
      return JsonRpcResponse.result(request.id(), result(caller, request));
    } catch (JsonRpcException e) {
      return JsonRpcResponse.error(request.id(), e.error());
    } catch (RuntimeException e) {
      return JsonRpcResponse.error(request.id(), JsonRpcError.internal(Failure.logged(LOG, e)));
    }
  }

  /** What a message costs, in the unit in which rate limits count. */
  public int weight(JsonRpcMessage message) {
    return message instanceof JsonRpcMessage.Request request
            && request.method().equals("tools/call")
            && request.params().path("name").isTextual()
        ? toolbox.weight(request.params().get("name").textValue())
        : 1;
  }

  private Object result(Caller caller, JsonRpcMessage.Request request) {
    JsonNode params = request.params();
    return switch (request.method()) {
      case "initialize" -> InitializeResult.of(negotiated(params));
      case "ping" -> Map.of();
      case "tools/list" -> new ToolList(list(caller, params));
      case "tools/call" -> call(caller, params);
      default -> throw JsonRpcException.methodNotFound();
    };
  }

  private static String negotiated(JsonNode params) {
    return ProtocolVersion.negotiate(text(params, "protocolVersion"));
  }

  private List<ToolDefinition> list(Caller caller, JsonNode params) {
    if (params.has("cursor")) {
      throw JsonRpcException.invalidParams("The list has one page: leave out cursor");
    }
    return toolbox.list(caller);
  }

  private ToolResult call(Caller caller, JsonNode params) {
    JsonNode arguments = params.path("arguments");
    if (!arguments.isMissingNode() && !arguments.isObject()) {
      throw JsonRpcException.invalidParams("arguments must be an object");
    }
    return toolbox.call(caller, text(params, "name"), arguments);
  }

  private static String text(JsonNode params, String name) {
    if (!params.path(name).isTextual()) {
      throw JsonRpcException.invalidParams(name + " must be a string");
    }
    return params.get(name).textValue();
  }

  private record ToolList(List<ToolDefinition> tools) {}
}
