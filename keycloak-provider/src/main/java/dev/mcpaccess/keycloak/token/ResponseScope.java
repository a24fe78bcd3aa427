package dev.mcpaccess.keycloak.token;

import jakarta.ws.rs.core.Response;
import org.keycloak.events.Details;
import org.keycloak.events.Errors;
import org.keycloak.events.EventBuilder;
import org.keycloak.protocol.oidc.TokenManager.AccessTokenResponseBuilder;
import org.keycloak.protocol.oidc.token.TokenInterceptorException;
import org.keycloak.services.CorsErrorResponseException;
import org.keycloak.services.cors.Cors;

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

  /** Does the same at the token endpoint; where no token may be made, it logs and says why. */
  static void align(AccessTokenResponseBuilder builder, EventBuilder event, Cors cors) {
    try {
      align(builder, event);
    } catch (TokenInterceptorException e) {
      explain(e, event);
      event.detail(Details.REASON, e.getDescription());
      event.error(Errors.NOT_ALLOWED);
      throw new CorsErrorResponseException(
          cors, e.getError(), e.getDescription(), Response.Status.BAD_REQUEST);
    }
  }

  /** Keeps the reason that the answer leaves out. */
  static void explain(TokenInterceptorException refusal, EventBuilder event) {
    if (refusal instanceof RefusedTokenException refused) {
      KeyUseEvent.explain(event, refused.failure());
    }
  }
}
