package dev.mcpaccess.server.mcp;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What went wrong, as JSON-RPC says it.
 *
 * @param data what a client needs to do better, or null
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record JsonRpcError(int code, String message, Object data) {
  private static final int PARSE_ERROR = -32700;
  private static final int INVALID_REQUEST = -32600;
  static final int METHOD_NOT_FOUND = -32601;
  static final int INVALID_PARAMS = -32602;
  private static final int INTERNAL_ERROR = -32603;
  static final int RESOURCE_NOT_FOUND = -32002;
  static final int HEADER_MISMATCH = -32020;
  static final int MISSING_CAPABILITY = -32021;
  private static final int UNSUPPORTED_VERSION = -32022;

  /** Of this server's own; MCP wants such codes outside the range that JSON-RPC reserves. */
  private static final int REFUSED = -31000;

  private JsonRpcError(int code, String message) {
    this(code, message, null);
  }

  static JsonRpcError parseError() {
    return new JsonRpcError(PARSE_ERROR, "The body is not valid JSON");
  }

  static JsonRpcError invalidRequest(String message) {
    return new JsonRpcError(INVALID_REQUEST, message);
  }

  static JsonRpcError methodNotFound() {
    return new JsonRpcError(METHOD_NOT_FOUND, "Method not found");
  }

  static JsonRpcError invalidParams(String message) {
    return new JsonRpcError(INVALID_PARAMS, message);
  }

  static JsonRpcError resourceNotFound(int code, String uri) {
    return new JsonRpcError(code, "Resource not found", Map.of("uri", uri));
  }

  static JsonRpcError headerMismatch(String message) {
    return new JsonRpcError(HEADER_MISMATCH, "Header mismatch: " + message);
  }

  static JsonRpcError missingCapabilities(List<String> names) {
    Map<String, Object> capabilities = new TreeMap<>();
    names.forEach(name -> capabilities.put(name, Map.of()));
    return new JsonRpcError(
        MISSING_CAPABILITY,
        "The client has not declared: " + String.join(", ", names),
        Map.of("requiredCapabilities", capabilities));
  }

  static JsonRpcError unsupportedVersion(List<String> supported, String requested) {
    return new JsonRpcError(
        UNSUPPORTED_VERSION,
        "Unsupported protocol version. Use one of: " + String.join(", ", supported),
        Map.of("supported", supported, "requested", requested));
  }

  /**
   * A fault of this server.
   *
   * @param reference under which the log has the cause
   */
  public static JsonRpcError internal(String reference) {
    return new JsonRpcError(INTERNAL_ERROR, "Internal error (reference %s)".formatted(reference));
  }

  /**
   * A fault of this server that was told already.
   *
   * @param message what the client can do
   */
  static JsonRpcError failed(String message) {
    return new JsonRpcError(INTERNAL_ERROR, message);
  }

  /** A request that HTTP's rules already refuse. */
  public static JsonRpcError refused(String message) {
    return new JsonRpcError(REFUSED, message);
  }
}
