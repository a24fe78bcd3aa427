package dev.mcpaccess.server.mcp;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;

/**
 * What a client is answered.
 *
 * @param id the request's, or null if it is not known, in which case MCP leaves it out
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record JsonRpcResponse(String jsonrpc, JsonNode id, Object result, JsonRpcError error) {

  static JsonRpcResponse result(JsonNode id, Object result) {
    return new JsonRpcResponse("2.0", id, result, null);
  }

  static JsonRpcResponse error(JsonNode id, JsonRpcError error) {
    return new JsonRpcResponse("2.0", id, null, error);
  }

  /** An error in answer to a message, which has an id only if it is a request. */
  public static JsonRpcResponse error(JsonRpcMessage message, JsonRpcError error) {
    return error(message instanceof JsonRpcMessage.Request request ? request.id() : null, error);
  }

  public static JsonRpcResponse error(JsonRpcError error) {
    return error((JsonNode) null, error);
  }
}
