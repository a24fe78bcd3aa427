package dev.mcpaccess.keycloak.rest;

import dev.mcpaccess.keycloak.apikey.FieldError;
import dev.mcpaccess.keycloak.apikey.Flaw;
import dev.mcpaccess.keycloak.apikey.InvalidFieldsException;
import dev.mcpaccess.keycloak.apikey.Reason;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The query parameters of a list, and all that is wrong with them. */
final class QueryParameters {

  static final String CURSOR = "cursor";

  private static final int MAXIMUM_LIMIT = 100;
  private static final int DEFAULT_LIMIT = 50;

  private final MultivaluedMap<String, String> parameters;
  private final List<FieldError> errors = new ArrayList<>();

  /** Refuses what is given twice, or is not one of {@code names}. */
  QueryParameters(MultivaluedMap<String, String> parameters, Set<String> names) {
    this.parameters = parameters;
    parameters.forEach(
        (name, values) -> {
          if (!names.contains(name)) {
            refuse(name, Flaw.UNKNOWN_PARAMETER.plain());
          } else if (values.size() > 1) {
            refuse(name, Flaw.REPEATED.plain());
          }
        });
  }

  Optional<String> value(String name) {
    return Optional.ofNullable(parameters.getFirst(name));
  }

  <T> Optional<T> oneOf(String name, List<T> values, Function<T, String> label) {
    Optional<String> given = value(name);
    Optional<T> found =
        values.stream().filter(value -> given.equals(Optional.of(label.apply(value)))).findFirst();
    if (given.isPresent() && found.isEmpty()) {
      refuse(
          name,
          Flaw.NOT_ONE_OF.with(
              "values", values.stream().map(label).collect(Collectors.joining(", "))));
    }
    return found;
  }

  boolean descending() {
    return oneOf("order", List.of("asc", "desc"), order -> order)
        .filter("desc"::equals)
        .isPresent();
  }

  int limit() {
    return number("limit", DEFAULT_LIMIT, MAXIMUM_LIMIT);
  }

  /** A number from 1 to {@code maximum}, which has three digits at most. */
  int number(String name, int otherwise, int maximum) {
    Optional<String> given = value(name);
    if (given.isEmpty()) {
      return otherwise;
    }
    int number = given.get().matches("[0-9]{1,3}") ? Integer.parseInt(given.get()) : 0;
    if (number < 1 || number > maximum) {
      refuse(name, Flaw.NOT_A_NUMBER.with("maximum", maximum));
    }
    return number;
  }

  void refuse(String parameter, Reason reason) {
    errors.add(new FieldError(parameter, reason));
  }

  /** To be called when everything was read. */
  void check() throws InvalidFieldsException {
    if (!errors.isEmpty()) {
      throw new InvalidFieldsException(errors);
    }
  }
}
