package dev.mcpaccess.keycloak.rest;

import dev.mcpaccess.keycloak.apikey.ApiType;
import dev.mcpaccess.keycloak.apikey.Flaw;
import dev.mcpaccess.keycloak.apikey.InvalidFieldsException;
import dev.mcpaccess.keycloak.apikey.KeyQuery;
import dev.mcpaccess.keycloak.apikey.KeyState;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the query parameters of a list of keys, and names those that are wrong. */
final class KeyQueryParameters {

  static final String CURSOR = QueryParameters.CURSOR;

  static final Set<String> NAMES =
      Set.of("search", "type", "state", "sort", "order", "limit", CURSOR);
  private static final int MAXIMUM_SEARCH = 100;

  private KeyQueryParameters() {}

  static KeyQuery read(MultivaluedMap<String, String> parameters) throws InvalidFieldsException {
    QueryParameters reader = new QueryParameters(parameters, NAMES);
    KeyQuery query =
        new KeyQuery(
            search(reader),
            reader.oneOf("type", List.of(ApiType.values()), ApiType::label),
            reader.oneOf("state", List.of(KeyState.values()), KeyState::name),
            reader
                .oneOf("sort", List.of(KeyQuery.Sort.values()), KeyQuery.Sort::label)
                .orElse(KeyQuery.Sort.CREATED_AT),
            reader.descending(),
            reader.limit());
    reader.check();
    return query;
  }

  private static Optional<String> search(QueryParameters reader) {
    Optional<String> search =
        reader.value("search").map(String::strip).filter(text -> !text.isEmpty());
    if (search.isPresent() && search.get().length() > MAXIMUM_SEARCH) {
      reader.refuse("search", Flaw.TOO_LONG.with("maximum", MAXIMUM_SEARCH));
    } else if (search.isPresent() && search.get().chars().anyMatch(Character::isISOControl)) {
      reader.refuse("search", Flaw.CONTROL_CHARACTERS.plain());
    }
    return search;
  }
}
