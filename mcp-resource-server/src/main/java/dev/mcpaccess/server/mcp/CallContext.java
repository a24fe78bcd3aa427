package dev.mcpaccess.server.mcp;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * The circumstances of a tool call.
 *
 * @param params the request's; missing if it has none
 */
record CallContext(
    ProtocolRules rules,
    RequestHeaders headers,
    JsonNode params,
    NotificationStream notifications) {

  /** The request's {@code _meta}; missing if it has none. */
  JsonNode meta() {
    return params.path("_meta");
  }

  ClientInput input() {
    return ClientInput.in(params);
  }

  Progress progress() {
    JsonNode token = meta().path("progressToken");
    return token.isTextual() || token.isIntegralNumber()
        ? (done, total, message) ->
            notifications.send(ProgressNotification.of(token, done, total, message))
        : (done, total, message) -> {};
  }
}
