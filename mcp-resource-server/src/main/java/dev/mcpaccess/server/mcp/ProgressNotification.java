package dev.mcpaccess.server.mcp;

import com.fasterxml.jackson.databind.JsonNode;

/** How far a call is. */
record ProgressNotification(String jsonrpc, String method, Params params) {

  record Params(JsonNode progressToken, double progress, double total, String message) {}

  static ProgressNotification of(JsonNode token, double done, double total, String message) {
    return new ProgressNotification(
        "2.0", "notifications/progress", new Params(token, done, total, message));
  }
}
