package dev.mcpaccess.server.mcp;

import java.util.List;

/** A message is answered with a JSON-RPC error; its text may be shown to the client. */
public final class JsonRpcException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient JsonRpcError error;

  private JsonRpcException(JsonRpcError error, Throwable cause) {
    super(error.message(), cause);
    this.error = error;
  }

  static JsonRpcException parseError(Throwable cause) {
    return new JsonRpcException(JsonRpcError.parseError(), cause);
  }

  public static JsonRpcException invalidRequest(String message) {
    return new JsonRpcException(JsonRpcError.invalidRequest(message), null);
  }

  static JsonRpcException methodNotFound() {
    return new JsonRpcException(JsonRpcError.methodNotFound(), null);
  }

  public static JsonRpcException invalidParams(String message) {
    return new JsonRpcException(JsonRpcError.invalidParams(message), null);
  }

  static JsonRpcException failed(String message) {
    return new JsonRpcException(JsonRpcError.failed(message), null);
  }

  static JsonRpcException resourceNotFound(int code, String uri) {
    return new JsonRpcException(JsonRpcError.resourceNotFound(code, uri), null);
  }

  static JsonRpcException headerMismatch(String message) {
    return new JsonRpcException(JsonRpcError.headerMismatch(message), null);
  }

  static JsonRpcException missingCapabilities(List<String> names) {
    return new JsonRpcException(JsonRpcError.missingCapabilities(names), null);
  }

  static JsonRpcException unsupportedVersion(List<String> supported, String requested) {
    return new JsonRpcException(JsonRpcError.unsupportedVersion(supported, requested), null);
  }

  public JsonRpcError error() {
    return error;
  }
}
