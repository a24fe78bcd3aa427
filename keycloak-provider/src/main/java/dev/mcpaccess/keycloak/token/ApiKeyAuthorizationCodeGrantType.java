package dev.mcpaccess.keycloak.token;

import dev.mcpaccess.keycloak.apikey.ApiKey;
import dev.mcpaccess.keycloak.apikey.ApiKeys;
import dev.mcpaccess.keycloak.apikey.UseFailure;
import dev.mcpaccess.keycloak.connection.Connection;
import dev.mcpaccess.keycloak.connection.Connections;
import dev.mcpaccess.keycloak.connection.Disconnection;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.function.Function;
import org.keycloak.OAuth2Constants;
import org.keycloak.OAuthErrorException;
import org.keycloak.authentication.AuthenticationProcessor;
import org.keycloak.events.Details;
import org.keycloak.events.Errors;
import org.keycloak.models.ClientSessionContext;
import org.keycloak.models.UserModel;
import org.keycloak.models.UserSessionModel;
import org.keycloak.protocol.oidc.TokenManager.AccessTokenResponseBuilder;
import org.keycloak.protocol.oidc.grants.AuthorizationCodeGrantType;
import org.keycloak.services.CorsErrorResponseException;
import org.keycloak.services.clientpolicy.ClientPolicyContext;

/** The code grant, whose response names the scope that was decided for an API key. */
final class ApiKeyAuthorizationCodeGrantType extends AuthorizationCodeGrantType {

  @Override
  public Response process(Context context) {
    return ObservedGrant.process(context, this::processOnce);
  }

  /** Ends the connection whose client exchanges its code a second time (RFC 6749 section 4.1.2). */
  private Response processOnce(Context context) {
    setContext(context);
    if (ApiKeys.marks(client)) {
      refuseReplay();
    }
    return super.process(context);
  }

  /** Keycloak itself would end the login's online session of this client, and no offline token. */
  private void refuseReplay() {
    String code = formParams.getFirst(OAuth2Constants.CODE);
    Optional<Connection> replayed =
        Optional.ofNullable(code)
            .map(sent -> sent.split("\\.", 2)[0])
            .flatMap(new Connections(session)::byCode);
    Optional<ApiKey> key = new ApiKeys(session).byClient(client);
    if (replayed.isEmpty()
        || key.filter(own -> own.id().equals(replayed.get().keyId())).isEmpty()) {
      return;
    }
    Disconnection.endAfterwards(session, replayed.get().id());
    event.detail(TokenClaims.CONNECTION, replayed.get().id());
    KeyUseEvent.explain(event, UseFailure.USED_BEFORE);
    event.detail(Details.REASON, "The code was used before: its connection is ended");
    event.error(Errors.INVALID_CODE);
    throw new CorsErrorResponseException(
        cors, OAuthErrorException.INVALID_GRANT, "Code not valid", Response.Status.BAD_REQUEST);
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
