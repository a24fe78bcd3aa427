package dev.mcpaccess.keycloak.token;

import dev.mcpaccess.keycloak.apikey.UseFailure;
import org.keycloak.protocol.oidc.token.TokenInterceptorException;

/** No token is made; Keycloak answers with error and description, and records nothing. */
final class RefusedTokenException extends TokenInterceptorException {

  private static final long serialVersionUID = 1L;

  private final UseFailure failure;

  RefusedTokenException(String error, String description, UseFailure failure) {
    super(error, description);
    this.failure = failure;
  }

  /** The reason, for the realm's events alone. */
  UseFailure failure() {
    return failure;
  }
}
