package dev.mcpaccess.server.auth;

/** The authorization server's keys cannot be had, so that no token can be judged. */
public final class KeysUnavailableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public KeysUnavailableException(Throwable cause) {
    super("The authorization server's keys cannot be reached", cause);
  }
}
