package dev.mcpaccess.keycloak.token;

import dev.mcpaccess.keycloak.apikey.ApiKeys;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import org.keycloak.authentication.AuthenticationProcessor;
import org.keycloak.models.ClientSessionContext;
import org.keycloak.models.UserModel;
import org.keycloak.models.UserSessionModel;
import org.keycloak.protocol.oidc.TokenManager.AccessTokenResponseBuilder;
import org.keycloak.protocol.oidc.grants.AuthorizationCodeGrantType;
import org.keycloak.services.clientpolicy.ClientPolicyContext;

/** The code grant, whose response names the scope that was decided for an API key. */
final class ApiKeyAuthorizationCodeGrantType extends AuthorizationCodeGrantType {

  @Override
  public Response process(Context context) {
    return ObservedGrant.process(context, super::process);
  }

  /**
   * Keeps the login alive: Keycloak ends it where the first token of a login is an offline token,
   * and a connection must not log the person out of anything else.
   */
  @Override
  protected AccessTokenResponseBuilder createTokenResponseBuilder(
      UserModel user,
      UserSessionModel userSession,
      ClientSessionContext clientSession,
      String scope,
      Function<AccessTokenResponseBuilder, ClientPolicyContext> policyContext) {
    if (ApiKeys.marks(client)) {
      clientSession.getClientSession().removeNote(AuthenticationProcessor.FIRST_OFFLINE_ACCESS);
    }
    return super.createTokenResponseBuilder(user, userSession, clientSession, scope, policyContext);
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
