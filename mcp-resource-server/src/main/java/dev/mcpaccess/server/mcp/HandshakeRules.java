package dev.mcpaccess.server.mcp;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;

/** The versions that begin with {@code initialize}, 2025-11-25 and earlier. */
final class HandshakeRules implements ProtocolRules {
  @Override
  public Set<String> methods() {
    return Set.of(
        "initialize",
        "ping",
        "tools/list",
        "tools/call",
        "resources/list",
        "resources/templates/list",
        "resources/read");
  }

  @Override
  public void check(RequestHeaders headers, JsonRpcMessage message) {}

  /** What a client can do is said in the handshake only, which no node remembers. */
  @Override
  public void checkCall(Tool tool, JsonNode arguments, CallContext context) {
    if (!tool.requiredCapabilities().isEmpty()) {
      throw JsonRpcException.invalidParams(
          "This tool needs a client that declares its capabilities with each request");
    }
  }

  @Override
  public int status(JsonRpcError error) {
    return 200;
  }

  @Override
  public int resourceNotFound() {
    return JsonRpcError.RESOURCE_NOT_FOUND;
  }

  @Override
  public Result ask(InputRequiredException e) {
    throw JsonRpcException.invalidParams(
        "This needs a client that can be asked back, which begins with MCP 2026-07-28");
  }

  @Override
  public Result complete(Result result) {
    return result;
  }
}
