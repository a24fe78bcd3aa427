package dev.mcpaccess.server.http;

/** A request comes without an access token. */
final class TokenMissingException extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
