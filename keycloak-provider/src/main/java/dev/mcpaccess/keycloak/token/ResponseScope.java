package dev.mcpaccess.keycloak.token;

import org.keycloak.events.Details;
import org.keycloak.events.EventBuilder;
import org.keycloak.protocol.oidc.TokenManager.AccessTokenResponseBuilder;

/** Makes a token response name the scope that its access token holds (RFC 6749 section 5.1). */
final class ResponseScope {

  private ResponseScope() {}

  /**
   * Builds the response now and corrects it: Keycloak's builder keeps what it built, and would
   * otherwise name the scope from before the decision.
   */
  static void align(AccessTokenResponseBuilder builder, EventBuilder event) {
    builder.build().setScope(builder.getAccessToken().getScope());
    event.detail(Details.SCOPE, builder.getAccessToken().getScope());
  }
}
