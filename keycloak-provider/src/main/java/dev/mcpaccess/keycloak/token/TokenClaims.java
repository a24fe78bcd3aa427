package dev.mcpaccess.keycloak.token;

import dev.mcpaccess.keycloak.access.Explanation;
import dev.mcpaccess.keycloak.connection.Connection;
import dev.mcpaccess.keycloak.decision.Decision;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.keycloak.representations.AccessToken;

/** The claims that this extension adds to tokens. */
final class TokenClaims {

  /** The id of the organization in which the key is used. */
  static final String COMPANY = "company_id";

  static final String CONNECTION = Connection.CLAIM;

  /** Which projects a machine key reaches; for a server that knows projects. */
  static final String PRESET = "preset";

  /** Followed by the factor that withholds the permissions that the claim lists. */
  private static final String WITHHELD = "withheld_by_";

  private TokenClaims() {}

  /**
   * A claim for each factor that withholds permissions, so that the MCP server can tell an AI
   * client what to do about a missing one. Names of permissions are public.
   */
  static Map<String, String> withheld(Decision decision) {
    return decision.blocked().entrySet().stream()
        .collect(
            Collectors.groupingBy(
                blocked -> WITHHELD + Explanation.label(blocked.getValue()),
                Collectors.mapping(Map.Entry::getKey, Collectors.joining(" "))));
  }

  static Optional<String> connection(AccessToken token) {
    return Connection.idIn(token.getOtherClaims());
  }
}
