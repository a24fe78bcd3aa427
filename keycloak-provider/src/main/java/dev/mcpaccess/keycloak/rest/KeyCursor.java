package dev.mcpaccess.keycloak.rest;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.mcpaccess.keycloak.apikey.KeyQuery;
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
 * <p>It is good for the owner, filters and order that it was made for. It needs no signature: all
 * it can do is to begin the caller's own list elsewhere.
 */
final class KeyCursor {

  private static final int MAXIMUM_LENGTH = 2000;

  private KeyCursor() {}

  static String write(KeyQuery.Position position, String ownerId, KeyQuery query) {
    try {
      return Base64.getUrlEncoder()
          .withoutPadding()
          .encodeToString(
              JsonSerialization.writeValueAsBytes(
                  List.of(list(ownerId, query), position.value(), position.id())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Empty if it was made for another list, or not by {@link #write}. */
  static Optional<KeyQuery.Position> read(String cursor, String ownerId, KeyQuery query) {
    if (cursor.length() > MAXIMUM_LENGTH) {
      return Optional.empty();
    }
    try {
      List<String> parts =
          JsonSerialization.readValue(
              Base64.getUrlDecoder().decode(cursor), new TypeReference<List<String>>() {});
      return parts != null
              && parts.size() == 3
              && list(ownerId, query).equals(parts.get(0))
              && fits(query.sort(), parts.get(1))
              && parts.get(2) != null
          ? Optional.of(new KeyQuery.Position(parts.get(1), parts.get(2)))
          : Optional.empty();
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static boolean fits(KeyQuery.Sort sort, String value) {
    return value != null && (sort == KeyQuery.Sort.NAME || value.matches("[0-9]{1,18}"));
  }

  /** Stands for a list: two lists have the same only if their keys and order are the same. */
  private static String list(String ownerId, KeyQuery query) {
    String list =
        String.join(
            "\n",
            ownerId,
            query.type().toString(),
            query.state().toString(),
            query.sort().toString(),
            Boolean.toString(query.descending()),
            query.search().toString());
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(list.getBytes(StandardCharsets.UTF_8));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(hash).substring(0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
