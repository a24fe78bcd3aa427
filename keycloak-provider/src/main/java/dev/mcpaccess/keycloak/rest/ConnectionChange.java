package dev.mcpaccess.keycloak.rest;

import dev.mcpaccess.keycloak.apikey.FieldError;
import dev.mcpaccess.keycloak.apikey.Flaw;
import dev.mcpaccess.keycloak.apikey.InvalidFieldsException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A JSON merge patch of a connection.
 *
 * @param permissions those that shall be left; null leaves all
 */
record ConnectionChange(List<String> permissions) {

  private static final String FIELD = "permissions";

  static ConnectionChange read(InputStream body) throws InvalidFieldsException {
    return JsonBody.parse(JsonBody.bytes(body), ConnectionChange.class);
  }

  /**
   * What is left of {@code granted}.
   *
   * @throws InvalidFieldsException if nothing would be left, or something added
   */
  Set<String> permissionsOf(Set<String> granted) throws InvalidFieldsException {
    if (permissions == null) {
      return granted;
    }
    List<FieldError> errors = new ArrayList<>();
    if (permissions.isEmpty()) {
      errors.add(new FieldError(FIELD, Flaw.NO_PERMISSION_LEFT));
    }
    for (int i = 0; i < permissions.size(); i++) {
      if (!granted.stream().toList().contains(permissions.get(i))) {
        errors.add(new FieldError(FIELD + "[" + i + "]", Flaw.NOT_GRANTED));
      }
    }
    if (!errors.isEmpty()) {
      throw new InvalidFieldsException(errors);
    }
    return permissions.stream().filter(Objects::nonNull).collect(Collectors.toUnmodifiableSet());
  }
}
