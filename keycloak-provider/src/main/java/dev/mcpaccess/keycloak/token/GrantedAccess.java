package dev.mcpaccess.keycloak.token;

import dev.mcpaccess.keycloak.access.AccessResolver;
import dev.mcpaccess.keycloak.access.ResourceServer;
import dev.mcpaccess.keycloak.apikey.ApiKey;
import dev.mcpaccess.keycloak.apikey.ApiKeys;
import dev.mcpaccess.keycloak.connection.Connection;
import dev.mcpaccess.keycloak.connection.Connections;
import dev.mcpaccess.keycloak.decision.Decision;
import dev.mcpaccess.keycloak.permission.PermissionCatalog;
import dev.mcpaccess.keycloak.permission.RequestedScope;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.keycloak.models.AuthenticatedClientSessionModel;
import org.keycloak.models.ClientModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;
import org.keycloak.representations.AccessToken;

/**
 * What a token of a connection may carry at this moment.
 *
 * @param scope the granted permissions, behind the scope tokens that are not permissions
 */
record GrantedAccess(ResourceServer resource, String companyId, String connectionId, String scope) {

  /**
   * Decides anew for a connection.
   *
   * @param requested the permissions asked for
   * @param tokenScope the scope that Keycloak would give the token
   * @return empty if the key, the connection, the membership or the module is gone
   */
  static Optional<GrantedAccess> of(
      KeycloakSession session,
      AuthenticatedClientSessionModel clientSession,
      String connectionId,
      Function<PermissionCatalog, Set<String>> requested,
      String tokenScope) {
    ClientModel client = clientSession.getClient();
    UserModel user = clientSession.getUserSession().getUser();
    Optional<ResourceServer> resource = ResourceServer.of(client.getRealm());
    Optional<ApiKey> key = new ApiKeys(session).byClient(client);
    Optional<Connection> connection =
        key.flatMap(found -> new Connections(session).find(connectionId, found, user));
    if (resource.isEmpty() || connection.isEmpty()) {
      return Optional.empty();
    }
    AccessResolver resolver = new AccessResolver(session, client.getRealm());
    if (resolver.obstacle(key.get(), client, user).isPresent()) {
      return Optional.empty();
    }
    PermissionCatalog catalog = resolver.catalog();
    Decision decision =
        resolver.decide(
            key.get(), client, user, connection.get().granted(), requested.apply(catalog));
    Stream<String> others = RequestedScope.parse(tokenScope).others(catalog).stream();
    return Optional.of(
        new GrantedAccess(
            resource.get(),
            connection.get().companyId(),
            connectionId,
            Stream.concat(others, decision.granted().stream()).collect(Collectors.joining(" "))));
  }

  /** Leaves the token no roles: it is for the MCP server alone, whatever the client's settings. */
  void writeTo(AccessToken token) {
    token.audience(resource.url());
    token.setScope(scope);
    token.setRealmAccess(null);
    token.getResourceAccess().clear();
    token.getOtherClaims().put(TokenClaims.COMPANY, companyId);
    token.getOtherClaims().put(TokenClaims.CONNECTION, connectionId);
  }
}
