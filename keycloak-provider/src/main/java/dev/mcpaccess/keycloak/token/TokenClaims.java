package dev.mcpaccess.keycloak.token;

import dev.mcpaccess.keycloak.connection.Connection;
import java.util.Optional;
import org.keycloak.representations.AccessToken;

/** The claims that this extension adds to tokens. */
final class TokenClaims {

  /** The id of the organization in which the key is used. */
  static final String COMPANY = "company_id";

  static final String CONNECTION = Connection.CLAIM;

  /** Which projects a machine key reaches; for a server that knows projects. */
  static final String PRESET = "preset";

  private TokenClaims() {}

  static Optional<String> connection(AccessToken token) {
    return Connection.idIn(token.getOtherClaims());
  }
}
