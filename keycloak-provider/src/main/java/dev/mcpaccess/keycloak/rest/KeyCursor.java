package dev.mcpaccess.keycloak.rest;

import dev.mcpaccess.keycloak.apikey.KeyQuery;
import java.util.Optional;

/** Where the next page of a list of keys begins. */
final class KeyCursor {

  private KeyCursor() {}

  static String write(KeyQuery.Position position, String ownerId, KeyQuery query) {
    return new ListCursor(position.value(), position.id()).write(list(ownerId, query));
  }

  /** Empty if it was made for another list, or not by {@link #write}. */
  static Optional<KeyQuery.Position> read(String cursor, String ownerId, KeyQuery query) {
    return ListCursor.read(cursor, list(ownerId, query))
        .filter(read -> query.sort() == KeyQuery.Sort.NAME || read.hasNumber())
        .map(read -> new KeyQuery.Position(read.value(), read.id()));
  }

  private static String list(String ownerId, KeyQuery query) {
    return String.join(
        "\n",
        ownerId,
        query.type().toString(),
        query.state().toString(),
        query.sort().toString(),
        Boolean.toString(query.descending()),
        query.search().toString());
  }
}
