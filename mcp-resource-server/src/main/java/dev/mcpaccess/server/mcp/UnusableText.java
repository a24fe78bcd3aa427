package dev.mcpaccess.server.mcp;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** Finds text that JSON can carry, but neither UTF-8 nor a database can. */
final class UnusableText {
  private UnusableText() {}

  /** Whether a string or a name anywhere in {@code node} has a NUL or half of a surrogate pair. */
  static boolean in(JsonNode node) {
    if (node.isTextual()) {
      return isUnusable(node.textValue());
    }
    return node.properties().stream().map(Map.Entry::getKey).anyMatch(UnusableText::isUnusable)
        || node.valueStream().anyMatch(UnusableText::in);
  }

  private static boolean isUnusable(String text) {
    return text.codePoints().anyMatch(UnusableText::isUnusable);
  }

  private static boolean isUnusable(int codePoint) {
    return codePoint == 0
        || (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE);
  }
}
