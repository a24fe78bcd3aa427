package dev.mcpaccess.server.mcp;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;

/** The versions in which each request says all there is to know of it, 2026-07-28 and later. */
final class StatelessRules implements ProtocolRules {
  private static final String PREFIX = "io.modelcontextprotocol/";
  static final String PROTOCOL_VERSION = PREFIX + "protocolVersion";
  static final String CLIENT_CAPABILITIES = PREFIX + "clientCapabilities";

  /** What the header {@code Mcp-Name} repeats of a method's parameters. */
  private static final Map<String, String> NAMES =
      Map.of("tools/call", "name", "prompts/get", "name", "resources/read", "uri");

  private static final Map<String, Object> META =
      Map.of(PREFIX + "serverInfo", ServerInfo.of(StatelessRules.class));

  @Override
  public Set<String> methods() {
    return Set.of(
        "server/discover",
        "tools/list",
        "tools/call",
        "resources/list",
        "resources/templates/list",
        "resources/read");
  }

  @Override
  public void check(RequestHeaders headers, JsonRpcMessage message) {
    if (message instanceof JsonRpcMessage.Response) {
      throw JsonRpcException.invalidRequest("This version has no responses from clients");
    }
    if (message instanceof JsonRpcMessage.Request request) {
      checkRequest(headers, request);
    }
  }

  private static void checkRequest(RequestHeaders headers, JsonRpcMessage.Request request) {
    MirroredValue.require(headers, "Mcp-Method", request.method());
    String named = NAMES.get(request.method());
    if (named != null) {
      MirroredValue.requireEncoded(headers, "Mcp-Name", request.params().path(named));
    }
    JsonNode meta = request.params().path("_meta");
    if (!meta.path(PROTOCOL_VERSION).isTextual() || !meta.path(CLIENT_CAPABILITIES).isObject()) {
      throw JsonRpcException.invalidParams(
          "params._meta needs %s and %s".formatted(PROTOCOL_VERSION, CLIENT_CAPABILITIES));
    }
  }

  @Override
  public void checkCall(Tool tool, JsonNode arguments, CallContext context) {
    for (MirroredParameter parameter : tool.mirroredParameters()) {
      parameter.check(context.headers(), arguments);
    }
    JsonNode declared = context.meta().path(CLIENT_CAPABILITIES);
    Set<String> required = tool.requiredCapabilities();
    if (!required.stream().allMatch(declared::has)) {
      throw JsonRpcException.missingCapabilities(
          required.stream().filter(capability -> !declared.has(capability)).toList());
    }
  }

  @Override
  public int status(JsonRpcError error) {
    return switch (error.code()) {
      case JsonRpcError.METHOD_NOT_FOUND -> 404;
      case JsonRpcError.HEADER_MISMATCH, JsonRpcError.MISSING_CAPABILITY -> 400;
      default -> 200;
    };
  }

  @Override
  public int resourceNotFound() {
    return JsonRpcError.INVALID_PARAMS;
  }

  @Override
  public Result ask(InputRequiredException e) {
    return new Result(e.required(), null, "input_required", null, null, META);
  }

  @Override
  public Result complete(Result result) {
    CacheHint hint = result.cacheHint();
    return new Result(
        result.content(),
        hint,
        "complete",
        hint == null ? null : hint.age().toMillis(),
        hint == null ? null : hint.scope(),
        result.meta() == null ? META : result.with(META).meta());
  }
}
