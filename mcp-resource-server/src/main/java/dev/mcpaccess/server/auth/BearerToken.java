package dev.mcpaccess.server.auth;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the access token in a request's {@code Authorization} header (RFC 6750 §2.1). */
public final class BearerToken {
  /** Beyond this, a token is not even parsed. */
  static final int MAX_LENGTH = 16 * 1024;

  private static final String SCHEME = "Bearer ";
  private static final Pattern B64_TOKEN = Pattern.compile("[A-Za-z0-9\\-._~+/]+=*");

  private BearerToken() {}

  /**
   * Finds the token, or nothing if the request carries none.
   *
   * @throws InvalidRequestException if there is more than one
   * @throws InvalidTokenException if it cannot be a token
   */
  public static Optional<String> in(List<String> authorizationHeaders) {
    if (authorizationHeaders.size() > 1) {
      throw new InvalidRequestException("The Authorization header is repeated");
    }
    return authorizationHeaders.stream()
        .filter(header -> header.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
        .map(header -> checked(header.substring(SCHEME.length()).strip()))
        .findFirst();
  }

  private static String checked(String token) {
    if (token.length() > MAX_LENGTH) {
      throw new InvalidTokenException("The access token is too long");
    }
    if (!B64_TOKEN.matcher(token).matches()) {
      throw new InvalidTokenException("The access token is malformed");
    }
    return token;
  }
}
