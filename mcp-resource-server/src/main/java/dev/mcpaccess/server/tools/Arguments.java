package dev.mcpaccess.server.tools;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.mcpaccess.server.mcp.Json;

/** Reads a tool's arguments, once they are valid for its schema, into a record. */
final class Arguments {
  static final int DEFAULT_LIMIT = 25;

  private Arguments() {}

  static <T> T as(Class<T> type, JsonNode arguments) {
    try {
      return Json.MAPPER.treeToValue(arguments, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A tool's schema and its record disagree", e);
    }
  }
}
