package dev.mcpaccess.server.auth;

/** A request presents its token in a way that RFC 6750 forbids. */
public final class InvalidRequestException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public InvalidRequestException(String message) {
    super(message);
  }
}
