package dev.mcpaccess.keycloak.rest;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.keycloak.util.JsonSerialization;

/**
 * Where the next page of a list begins, written so that a caller hands it back untouched.
 *
 * <p>It is good for the company, filters and order that it was made for. It needs no signature: all
 * it can do is to begin the caller's own list elsewhere.
 *
 * @param value what the list is ordered by
 * @param id of the last entry of the page before
 */
record ListCursor(String value, String id) {

  private static final int MAXIMUM_LENGTH = 2000;

  /**
   * Writes the cursor.
   *
   * @param list stands for the list: two lists have the same only if their entries and order are
   */
  String write(String list) {
    try {
      return Base64.getUrlEncoder()
          .withoutPadding()
          .encodeToString(JsonSerialization.writeValueAsBytes(List.of(hash(list), value, id)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Empty if it was made for another list, or not by {@link #write}. */
  static Optional<ListCursor> read(String cursor, String list) {
    if (cursor.length() > MAXIMUM_LENGTH) {
      return Optional.empty();
    }
    try {
      List<String> parts =
          JsonSerialization.readValue(
              Base64.getUrlDecoder().decode(cursor), new TypeReference<List<String>>() {});
      return parts != null
              && parts.size() == 3
              && hash(list).equals(parts.get(0))
              && parts.get(1) != null
              && parts.get(2) != null
          ? Optional.of(new ListCursor(parts.get(1), parts.get(2)))
          : Optional.empty();
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  boolean hasNumber() {
    return value.matches("[0-9]{1,18}");
  }

  private static String hash(String list) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(list.getBytes(StandardCharsets.UTF_8));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(hash).substring(0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
