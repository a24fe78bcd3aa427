package dev.mcpaccess.server.mcp;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * The circumstances of a tool call.
 *
 * @param meta the request's {@code _meta}; missing if it has none
 */
record CallContext(
    ProtocolRules rules, RequestHeaders headers, JsonNode meta, NotificationStream notifications) {

  Progress progress() {
    JsonNode token = meta.path("progressToken");
    return token.isTextual() || token.isIntegralNumber()
        ? (done, total, message) ->
            notifications.send(ProgressNotification.of(token, done, total, message))
        : (done, total, message) -> {};
  }
}
