package dev.mcpaccess.server.auth;

/** Too many unknown static keys were presented lately, so that another is not even looked at. */
public final class TooManyAttemptsException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public TooManyAttemptsException() {
    super("Too many unknown keys");
  }
}
