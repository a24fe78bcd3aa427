package dev.mcpaccess.keycloak.token;

import dev.mcpaccess.keycloak.apikey.ApiKeys;
import dev.mcpaccess.keycloak.permission.RequestedScope;
import java.util.Optional;
import org.keycloak.events.Details;
import org.keycloak.events.Errors;
import org.keycloak.models.AuthenticatedClientSessionModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.protocol.oidc.AccessTokenIntrospectionProvider;
import org.keycloak.representations.AccessToken;

/**
 * Introspects access tokens; an API key's token tells what its connection may do at this moment.
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
      eventBuilder.detail(Details.REASON, "No working connection stands behind this token");
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
    return TokenClaims.connection(token)
        .flatMap(
            id ->
                GrantedAccess.of(
                    session, clientSession, id, held::named, transformedToken.getScope()));
  }
}
