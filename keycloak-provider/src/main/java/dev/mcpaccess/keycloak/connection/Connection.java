package dev.mcpaccess.keycloak.connection;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One authorization of one API key by one person. */
public record Connection(
    String id, String keyId, String userId, String companyId, Grant grant, Instant createdAt) {

  /** The claim of a token that names its connection. */
  public static final String CLAIM = "connection_id";

  private static final String MARKER = "urn:mcp-access:connection:";

  /** The permissions that the person granted; no token of the connection has more. */
  public Set<String> granted() {
    return grant.permissions();
  }

  /**
   * A scope token that names this connection. Keycloak carries it with the authorization code, and
   * ignores it otherwise; notes of the client session would be shared by all connections of a
   * login.
   */
  public String marker() {
    return MARKER + id;
  }

  /** The id of the connection that a scope parameter names. */
  public static Optional<String> idIn(String scope) {
    for (String token : scope == null ? new String[0] : scope.split(" ", -1)) {
      if (token.startsWith(MARKER)) {
        return Optional.of(token.substring(MARKER.length()));
      }
    }
    return Optional.empty();
  }

  /** The id of the connection that a token's own claims name. */
  public static Optional<String> idIn(Map<String, Object> claims) {
    return Optional.ofNullable(claims.get(CLAIM))
        .filter(String.class::isInstance)
        .map(String.class::cast);
  }
}
