package dev.mcpaccess.keycloak.token;

import dev.mcpaccess.keycloak.apikey.UseFailure;

/** An API key gives no access at this moment; the reason is for the realm's events alone. */
final class NoAccessException extends Exception {

  private static final long serialVersionUID = 1L;

  private final UseFailure failure;

  NoAccessException(UseFailure failure) {
    super(failure.text(), null, false, false);
    this.failure = failure;
  }

  UseFailure failure() {
    return failure;
  }
}
