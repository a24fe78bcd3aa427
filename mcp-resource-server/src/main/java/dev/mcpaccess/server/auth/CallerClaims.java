package dev.mcpaccess.server.auth;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads what the issuer says of a caller, in a token or about one; what cannot be read is refused.
 */
public final class CallerClaims {
  private static final Pattern PERMISSION =
      Pattern.compile("[a-z][a-z0-9_]*:(view|create|update|delete|export)");

  private CallerClaims() {}

  /**
   * The company of that id.
   *
   * @throws InvalidTokenException if it is not a UUID in its usual form
   */
  public static UUID company(String id) {
    try {
      UUID company = UUID.fromString(id);
      if (company.toString().equals(id)) {
        return company;
      }
    } catch (IllegalArgumentException e) {
      throw new InvalidTokenException("The access token's company_id is malformed", e);
    }
    throw new InvalidTokenException("The access token's company_id is malformed");
  }

  /**
   * The permissions of a scope. An empty one permits nothing, which a key whose rights were all
   * taken away still may.
   *
   * @throws InvalidTokenException if there is no scope
   */
  public static Set<String> permissions(String scope) {
    if (scope == null) {
      throw new InvalidTokenException("The access token has no scope");
    }
    return Stream.of(scope.split(" "))
        .filter(token -> PERMISSION.matcher(token).matches())
        .collect(toUnmodifiableSet());
  }
}
