package dev.mcpaccess.keycloak.apikey;

/** An Idempotency-Key came back with another body: one of the two requests is a mistake. */
public final class RepeatedWithOtherBodyException extends Exception {

  private static final long serialVersionUID = 1L;

  RepeatedWithOtherBodyException() {
    super("The Idempotency-Key was used with another body");
  }
}
