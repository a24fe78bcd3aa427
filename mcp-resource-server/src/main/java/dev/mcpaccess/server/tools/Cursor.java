package dev.mcpaccess.server.tools;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.mcpaccess.server.mcp.Json;
import dev.mcpaccess.server.mcp.ToolInputException;
import dev.mcpaccess.server.records.Position;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/**
 * Where a page ended, and of which list. It goes to the client and comes back, so that no node has
 * to remember it; forging one only moves the place where a page begins.
 *
 * @param list a fingerprint of the list's company, model, filter and order
 */
record Cursor(String list, List<String> values, String id) {
  private static final int FINGERPRINT_BYTES = 12;

  static String after(Object list, Position position) {
    Cursor cursor = new Cursor(fingerprint(list), position.values(), position.id());
    return Base64.getUrlEncoder().withoutPadding().encodeToString(json(cursor));
  }

  /**
   * @throws ToolInputException unless {@code text} is a cursor of {@code list}
   */
  static Position decode(String text, Object list, int sortFields) {
    try {
      Cursor cursor = Json.MAPPER.readValue(Base64.getUrlDecoder().decode(text), Cursor.class);
      if (cursor != null
          && fingerprint(list).equals(cursor.list())
          && cursor.id() != null
          && cursor.values() != null
          && cursor.values().size() == sortFields) {
        return new Position(cursor.values(), cursor.id());
      }
    } catch (IOException | IllegalArgumentException e) {
      throw foreign();
    }
    throw foreign();
  }

  private static ToolInputException foreign() {
    return new ToolInputException(
        "The cursor does not belong to this list: leave it out to begin again, or repeat the"
            + " call that brought it with nothing else changed.");
  }

  private static String fingerprint(Object list) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(json(list));
      return Base64.getUrlEncoder()
          .withoutPadding()
          .encodeToString(Arrays.copyOf(hash, FINGERPRINT_BYTES));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  private static byte[] json(Object value) {
    try {
      return Json.MAPPER.writeValueAsString(value).getBytes(StandardCharsets.UTF_8);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("A cursor must be JSON", e);
    }
  }
}
