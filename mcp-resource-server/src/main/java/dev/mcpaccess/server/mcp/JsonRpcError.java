package dev.mcpaccess.server.mcp;

/** What went wrong, as JSON-RPC says it. */
public record JsonRpcError(int code, String message) {
  private static final int PARSE_ERROR = -32700;
  private static final int INVALID_REQUEST = -32600;
  private static final int METHOD_NOT_FOUND = -32601;
  private static final int INVALID_PARAMS = -32602;
  private static final int INTERNAL_ERROR = -32603;
  private static final int SERVER_ERROR = -32000;

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

  /**
   * A fault of this server.
   *
   * @param reference under which the log has the cause
   */
  public static JsonRpcError internal(String reference) {
    return new JsonRpcError(INTERNAL_ERROR, "Internal error (reference %s)".formatted(reference));
  }

  /** A request that HTTP's rules already refuse. */
  public static JsonRpcError refused(String message) {
    return new JsonRpcError(SERVER_ERROR, message);
  }
}
