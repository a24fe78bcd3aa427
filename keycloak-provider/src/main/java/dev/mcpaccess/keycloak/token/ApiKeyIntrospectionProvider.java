package dev.mcpaccess.keycloak.token;

import dev.mcpaccess.keycloak.apikey.ApiKeys;
import dev.mcpaccess.keycloak.apikey.ApiType;
import dev.mcpaccess.keycloak.permission.RequestedScope;
import java.util.Optional;
import org.keycloak.events.Details;
import org.keycloak.events.Errors;
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
  protected boolean introspectionChecks(String tokenString) {
    if (!super.introspectionChecks(tokenString)) {
      return false;
    }
    if (!ApiKeys.marks(client)) {
      return true;
    }
    Optional<GrantedAccess> access = access();
    access.ifPresent(granted -> granted.writeTo(transformedToken));
    if (access.isEmpty()) {
      eventBuilder.detail(
          Details.REASON, "No working connection or API key stands behind this token");
      eventBuilder.error(Errors.INVALID_TOKEN);
    }
    return access.isPresent();
  }

  private Optional<GrantedAccess> access() {
    AuthenticatedClientSessionModel clientSession =
        userSession.getAuthenticatedClientSessionByClient(client.getId());
    if (clientSession == null) {
      return Optional.empty();
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
