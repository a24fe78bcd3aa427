package dev.mcpaccess.keycloak.rest;

import dev.mcpaccess.keycloak.apikey.ApiType;
import dev.mcpaccess.keycloak.apikey.FieldError;
import dev.mcpaccess.keycloak.apikey.InvalidFieldsException;
import dev.mcpaccess.keycloak.apikey.KeyQuery;
import dev.mcpaccess.keycloak.apikey.KeyState;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads the query parameters of a list of keys, and names those that are wrong. */
final class KeyQueryParameters {

  static final String CURSOR = "cursor";

  static final Set<String> NAMES =
      Set.of("search", "type", "state", "sort", "order", "limit", CURSOR);
  private static final int MAXIMUM_SEARCH = 100;
  private static final int MAXIMUM_LIMIT = 100;
  private static final int DEFAULT_LIMIT = 50;

  private final MultivaluedMap<String, String> parameters;
  private final List<FieldError> errors = new ArrayList<>();

  private KeyQueryParameters(MultivaluedMap<String, String> parameters) {
    this.parameters = parameters;
  }

  static KeyQuery read(MultivaluedMap<String, String> parameters) throws InvalidFieldsException {
    KeyQueryParameters reader = new KeyQueryParameters(parameters);
    reader.checkNames();
    KeyQuery query =
        new KeyQuery(
            reader.search(),
            reader.oneOf("type", List.of(ApiType.values()), ApiType::label),
            reader.oneOf("state", List.of(KeyState.values()), KeyState::name),
            reader
                .oneOf("sort", List.of(KeyQuery.Sort.values()), KeyQuery.Sort::label)
                .orElse(KeyQuery.Sort.CREATED_AT),
            reader
                .oneOf("order", List.of("asc", "desc"), order -> order)
                .filter("desc"::equals)
                .isPresent(),
            reader.limit());
    if (!reader.errors.isEmpty()) {
      throw new InvalidFieldsException(reader.errors);
    }
    return query;
  }

  private void checkNames() {
    parameters.forEach(
        (name, values) -> {
          if (!NAMES.contains(name)) {
            refuse(name, "is not a parameter of this list");
          } else if (values.size() > 1) {
            refuse(name, "must be given once");
          }
        });
  }

  private Optional<String> search() {
    Optional<String> search = value("search").map(String::strip).filter(text -> !text.isEmpty());
    if (search.isPresent() && search.get().length() > MAXIMUM_SEARCH) {
      refuse("search", "must not be longer than " + MAXIMUM_SEARCH + " characters");
    } else if (search.isPresent() && search.get().chars().anyMatch(Character::isISOControl)) {
      refuse("search", "must not have control characters");
    }
    return search;
  }

  private <T> Optional<T> oneOf(String name, List<T> values, Function<T, String> label) {
    Optional<String> given = value(name);
    Optional<T> found =
        values.stream().filter(value -> given.equals(Optional.of(label.apply(value)))).findFirst();
    if (given.isPresent() && found.isEmpty()) {
      refuse(
          name, "must be one of " + values.stream().map(label).collect(Collectors.joining(", ")));
    }
    return found;
  }

  private int limit() {
    Optional<String> limit = value("limit");
    if (limit.isEmpty()) {
      return DEFAULT_LIMIT;
    }
    int number = limit.get().matches("[0-9]{1,3}") ? Integer.parseInt(limit.get()) : 0;
    if (number < 1 || number > MAXIMUM_LIMIT) {
      refuse("limit", "must be a number from 1 to " + MAXIMUM_LIMIT);
    }
    return number;
  }

  private Optional<String> value(String name) {
    return Optional.ofNullable(parameters.getFirst(name));
  }

  private void refuse(String parameter, String reason) {
    errors.add(new FieldError(parameter, reason));
  }
}
