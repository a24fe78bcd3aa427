package dev.mcpaccess.server.mcp;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/**
 * What a client answers when it was asked back, and what it can be asked.
 *
 * @param responses to each question, by its key
 * @param capabilities as MCP names them; missing from a client that did not say
 * @param state what the server gave it to bring back; a client can write there what it likes
 */
public record ClientInput(JsonNode responses, JsonNode capabilities, Optional<String> state) {
  /**
   * Reads it.
   *
   * @throws JsonRpcException if it is not of its form
   */
  public static ClientInput in(JsonNode params) {
    JsonNode responses = params.path("inputResponses");
    boolean wellFormed =
        responses.isMissingNode()
            || (responses.isObject() && responses.valueStream().allMatch(JsonNode::isObject));
    if (!wellFormed) {
      throw JsonRpcException.invalidParams("inputResponses must be an object of objects");
    }
    return new ClientInput(
        responses,
        params.path("_meta").path(StatelessRules.CLIENT_CAPABILITIES),
        Optional.ofNullable(params.path("requestState").textValue()));
  }

  /** The response to the question of that key, if it was asked and is answered. */
  public Optional<JsonNode> response(String key) {
    return Optional.ofNullable(responses.get(key));
  }

  public boolean canBeAskedFor(String capability) {
    return capabilities.has(capability);
  }
}
