package dev.mcpaccess.keycloak.token;

import dev.mcpaccess.keycloak.apikey.ApiKeys;
import dev.mcpaccess.keycloak.apikey.LastUse;
import dev.mcpaccess.keycloak.apikey.UseFailure;
import dev.mcpaccess.keycloak.usage.Uses;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import org.keycloak.OAuth2Constants;
import org.keycloak.OAuthErrorException;
import org.keycloak.events.Details;
import org.keycloak.events.Errors;
import org.keycloak.models.KeycloakSession;
import org.keycloak.protocol.oidc.grants.OAuth2GrantType.Context;
import org.keycloak.services.CorsErrorResponseException;

/** Sees to it that each use of an API key at the token endpoint is noted, failed or not. */
final class ObservedGrant {

  private ObservedGrant() {}

  static Response process(Context context, Function<Context, Response> grant) {
    if (!ApiKeys.marks(context.getClient())) {
      return grant.apply(context);
    }
    KeycloakSession session = context.getSession();
    Context observed = KeyUseEvent.in(context);
    refuseOverlongScope(observed);
    Response response = grant.apply(observed);
    session.getProvider(Uses.class).note(context.getClient(), LastUse.of(session.getContext()));
    return response;
  }

  /** Keycloak leaves out a scope that is too long for it; to ask for none would mean all. */
  private static void refuseOverlongScope(Context context) {
    String sent =
        context
            .getSession()
            .getContext()
            .getHttpRequest()
            .getDecodedFormParameters()
            .getFirst(OAuth2Constants.SCOPE);
    if (sent == null
        || sent.isBlank()
        || context.getFormParams().containsKey(OAuth2Constants.SCOPE)) {
      return;
    }
    String reason = "The scope is too long";
    KeyUseEvent.explain(context.getEvent(), UseFailure.NOT_GRANTED);
    context.getEvent().detail(Details.REASON, reason).error(Errors.INVALID_REQUEST);
    throw new CorsErrorResponseException(
        context.getCors(), OAuthErrorException.INVALID_SCOPE, reason, Response.Status.BAD_REQUEST);
  }
}
