package dev.mcpaccess.server.realm;

/** A running Keycloak does not answer as it should. */
public final class RealmException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  RealmException(String message) {
    super(message);
  }

  RealmException(String message, Throwable cause) {
    super(message, cause);
  }
}
