package dev.mcpaccess.server.mcp;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What a message is answered over HTTP.
 *
 * @param body null if there is none
 */
public record Answer(int status, JsonRpcResponse body) {
  static final Answer ACCEPTED = new Answer(202, null);

  static Answer result(JsonNode id, Result result) {
    return new Answer(200, JsonRpcResponse.result(id, result));
  }

  static Answer error(int status, JsonNode id, JsonRpcError error) {
    return new Answer(status, JsonRpcResponse.error(id, error));
  }
}
