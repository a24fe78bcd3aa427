package dev.mcpaccess.keycloak.rest;

import dev.mcpaccess.keycloak.apikey.FieldError;
import dev.mcpaccess.keycloak.apikey.Flaw;
import dev.mcpaccess.keycloak.apikey.InvalidFieldsException;
import dev.mcpaccess.keycloak.apikey.KeyOwner;
import dev.mcpaccess.keycloak.apikey.KeyPage;
import dev.mcpaccess.keycloak.apikey.KeyPages;
import dev.mcpaccess.keycloak.apikey.KeyQuery;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;

/**
 * A request for a page of an owner's keys.
 *
 * @param start the last key of the page before, or empty for the first page
 */
record KeyPageRequest(KeyOwner owner, KeyQuery query, Optional<KeyQuery.Position> start) {

  /** Reads the query parameters of the present request. */
  static KeyPageRequest read(KeycloakSession session, KeyOwner owner)
      throws InvalidFieldsException {
    MultivaluedMap<String, String> parameters = session.getContext().getUri().getQueryParameters();
    KeyQuery query = KeyQueryParameters.read(parameters);
    String cursor = parameters.getFirst(KeyQueryParameters.CURSOR);
    Optional<KeyQuery.Position> start =
        Optional.ofNullable(cursor).flatMap(text -> KeyCursor.read(text, owner.id(), query));
    if (cursor != null && start.isEmpty()) {
      throw new InvalidFieldsException(
          List.of(new FieldError(KeyQueryParameters.CURSOR, Flaw.OTHER_FILTERS)));
    }
    return new KeyPageRequest(owner, query, start);
  }

  KeyPage page(KeycloakSession session) {
    return new KeyPages(session).page(owner, query, start);
  }

  /** The cursor of the page that follows, or null after the last. */
  String next(KeyPage page) {
    return page.next().map(last -> KeyCursor.write(last, owner.id(), query)).orElse(null);
  }
}
