package dev.mcpaccess.keycloak.token;

import java.util.Optional;
import org.keycloak.representations.AccessToken;

/** The claims that this extension adds to tokens. */
final class TokenClaims {

  /** The id of the organization in which the key is used. */
  static final String COMPANY = "company_id";

  static final String CONNECTION = "connection_id";

  /** Which projects a machine key reaches; for a server that knows projects. */
  static final String PRESET = "preset";

  private TokenClaims() {}

  static Optional<String> connection(AccessToken token) {
    return Optional.ofNullable(token.getOtherClaims().get(CONNECTION))
        .filter(String.class::isInstance)
        .map(String.class::cast);
  }
}
