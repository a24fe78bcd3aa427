package dev.mcpaccess.keycloak.rest;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.keycloak.util.JsonSerialization;

/** What a change of a key changed, for its history. */
final class KeyDifference {

  /** No secret is among them. */
  private static final List<String> FIELDS =
      List.of(
          "name",
          "description",
          "redirectUris",
          "permissions",
          "dynamicPermissions",
          "expiresAt",
          "logoUrl",
          "state",
          "responsible",
          "secretVersion",
          "oldSecretExpiresAt");

  /**
   * A field that a change changed.
   *
   * @param from what it was; null if it was absent
   * @param to what it became, likewise
   */
  record Field(String field, JsonNode from, JsonNode to) {}

  private KeyDifference() {}

  static List<Field> of(ApiKeyRepresentation before, ApiKeyRepresentation after) {
    JsonNode was = JsonSerialization.mapper.valueToTree(before);
    JsonNode is = JsonSerialization.mapper.valueToTree(after);
    return FIELDS.stream()
        .filter(name -> !was.path(name).equals(is.path(name)))
        .map(name -> new Field(name, value(was, name), value(is, name)))
        .toList();
  }

  private static JsonNode value(JsonNode key, String name) {
    return Optional.ofNullable(key.get(name)).orElse(null);
  }

  static String write(List<Field> fields) {
    try {
      return JsonSerialization.writeValueAsString(fields);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Field> read(String fields) {
    try {
      return JsonSerialization.readValue(fields, new TypeReference<>() {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
