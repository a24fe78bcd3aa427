package dev.mcpaccess.keycloak.token;

import dev.mcpaccess.keycloak.apikey.ApiKeys;
import dev.mcpaccess.keycloak.apikey.ApiType;
import dev.mcpaccess.keycloak.apikey.LastUse;
import dev.mcpaccess.keycloak.apikey.UseFailure;
import dev.mcpaccess.keycloak.permission.RequestedScope;
import dev.mcpaccess.keycloak.usage.Uses;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.keycloak.events.Errors;
import org.keycloak.events.EventBuilder;
import org.keycloak.models.AuthenticatedClientSessionModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.protocol.oidc.AccessTokenIntrospectionProvider;
import org.keycloak.representations.AccessToken;

/**
 * Introspects access tokens; an API key's token tells what its connection, or its service user, may
 * do at this moment.
 */
final class ApiKeyIntrospectionProvider extends AccessTokenIntrospectionProvider<AccessToken> {

  ApiKeyIntrospectionProvider(KeycloakSession session) {
    super(session);
  }

  @Override
  public Response introspect(String tokenString, EventBuilder event) {
    return super.introspect(tokenString, new KeyUseEvent(event, session));
  }

  @Override
  protected boolean introspectionChecks(String tokenString) {
    if (!super.introspectionChecks(tokenString)) {
      return false;
    }
    if (!ApiKeys.marks(client)) {
      return true;
    }
    try {
      GrantedAccess access = access();
      access.writeTo(transformedToken);
      note(access);
      return true;
    } catch (NoAccessException e) {
      KeyUseEvent.explain(eventBuilder, e.failure());
      eventBuilder.error(Errors.INVALID_TOKEN);
      return false;
    }
  }

  private void note(GrantedAccess access) {
    Uses uses = session.getProvider(Uses.class);
    LastUse use = IntrospectedUse.of(session);
    uses.note(client, use);
    access.connectionId().ifPresent(id -> uses.noteConnection(id, use));
  }

  private GrantedAccess access() throws NoAccessException {
    AuthenticatedClientSessionModel clientSession =
        userSession.getAuthenticatedClientSessionByClient(client.getId());
    if (clientSession == null) {
      throw new NoAccessException(UseFailure.CONNECTION_GONE);
    }
    RequestedScope held = RequestedScope.parse(token.getScope());
    Optional<String> connectionId = TokenClaims.connection(token);
    return connectionId.isPresent()
        ? GrantedAccess.ofConnection(
            session, clientSession, connectionId.get(), held::named, transformedToken.getScope())
        : GrantedAccess.ofServiceUser(
            session,
            ApiType.OAUTH,
            client,
            userSession.getUser(),
            held::named,
            transformedToken.getScope());
  }
}
