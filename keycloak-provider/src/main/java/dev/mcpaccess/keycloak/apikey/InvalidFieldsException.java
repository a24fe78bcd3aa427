package dev.mcpaccess.keycloak.apikey;

import java.util.List;

/** A request that cannot be carried out as it stands, with all that is wrong with it. */
public final class InvalidFieldsException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient List<FieldError> errors;

  public InvalidFieldsException(List<FieldError> errors) {
    super(errors.toString());
    this.errors = List.copyOf(errors);
  }

  public List<FieldError> errors() {
    return errors;
  }
}
