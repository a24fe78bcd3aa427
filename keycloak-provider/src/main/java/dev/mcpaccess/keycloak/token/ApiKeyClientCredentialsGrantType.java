package dev.mcpaccess.keycloak.token;

import dev.mcpaccess.keycloak.apikey.ApiKeys;
import dev.mcpaccess.keycloak.apikey.UseFailure;
import dev.mcpaccess.keycloak.permission.PermissionCatalog;
import dev.mcpaccess.keycloak.permission.RequestedScope;
import jakarta.ws.rs.core.Response;
import java.util.Collections;
import java.util.Set;
import java.util.stream.Collectors;
import org.keycloak.OAuth2Constants;
import org.keycloak.OAuthErrorException;
import org.keycloak.events.Details;
import org.keycloak.events.Errors;
import org.keycloak.models.ClientSessionContext;
import org.keycloak.protocol.oidc.TokenManager;
import org.keycloak.protocol.oidc.TokenManager.AccessTokenResponseBuilder;
import org.keycloak.protocol.oidc.grants.ClientCredentialsGrantType;
import org.keycloak.services.CorsErrorResponseException;

/** The client credentials grant, by which a machine key acts as its service user. */
final class ApiKeyClientCredentialsGrantType extends ClientCredentialsGrantType {

  @Override
  public Response process(Context context) {
    return ObservedGrant.process(context, super::process);
  }

  /**
   * Tells Keycloak of no permission: they are decided when the token is made, and Keycloak looks
   * through all client scopes for each one that it is told of. Where nothing would be left of the
   * permissions named, the request is refused (RFC 6749 section 5.2).
   */
  @Override
  protected String getRequestedScopes() {
    if (!ApiKeys.marks(client)) {
      return super.getRequestedScopes();
    }
    PermissionCatalog catalog = PermissionCatalog.of(session, realm);
    RequestedScope requested = RequestedScope.parse(formParams.getFirst(OAuth2Constants.SCOPE));
    Set<String> assigned = client.getClientScopes(false).keySet();
    if (!requested.asksForAll(catalog)
        && Collections.disjoint(requested.named(catalog), assigned)) {
      throw invalidScope("This API key has none of these permissions");
    }
    String others =
        requested.others(catalog).stream()
            // Nobody logs in, so that there is nobody an ID token could tell of.
            .filter(token -> !token.equals(OAuth2Constants.SCOPE_OPENID))
            .collect(Collectors.joining(" "));
    if (!others.isEmpty() && !TokenManager.isValidScope(session, others, client)) {
      throw invalidScope("This API key does not have all of these scopes");
    }
    return others.isEmpty() ? null : others;
  }

  private CorsErrorResponseException invalidScope(String reason) {
    KeyUseEvent.explain(event, UseFailure.NOT_GRANTED);
    event.detail(Details.REASON, reason);
    event.error(Errors.INVALID_REQUEST);
    return new CorsErrorResponseException(
        cors, OAuthErrorException.INVALID_SCOPE, reason, Response.Status.BAD_REQUEST);
  }

  /** A machine key asks anew with its secret, whatever the client's settings say. */
  @Override
  protected boolean useRefreshToken() {
    return !ApiKeys.marks(client) && super.useRefreshToken();
  }

  @Override
  protected Response createTokenResponse(
      AccessTokenResponseBuilder builder, ClientSessionContext clientSession, boolean code) {
    if (ApiKeys.marks(client)) {
      ResponseScope.align(builder, event, cors);
    }
    return super.createTokenResponse(builder, clientSession, code);
  }
}
