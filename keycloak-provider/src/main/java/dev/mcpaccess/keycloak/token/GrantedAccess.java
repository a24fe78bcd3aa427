package dev.mcpaccess.keycloak.token;

import dev.mcpaccess.keycloak.access.AccessResolver;
import dev.mcpaccess.keycloak.access.KeyUse;
import dev.mcpaccess.keycloak.access.ResourceServer;
import dev.mcpaccess.keycloak.apikey.ApiKey;
import dev.mcpaccess.keycloak.apikey.ApiKeys;
import dev.mcpaccess.keycloak.apikey.ApiType;
import dev.mcpaccess.keycloak.apikey.Preset;
import dev.mcpaccess.keycloak.connection.Connection;
import dev.mcpaccess.keycloak.connection.WorkingConnection;
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
 * What a token of an API key may carry at this moment.
 *
 * @param connectionId empty for a machine key, which acts for nobody who could connect
 * @param preset for a machine key only
 * @param scope the granted permissions, behind the scope tokens that are not permissions
 */
record GrantedAccess(
    ResourceServer resource,
    String companyId,
    Optional<String> connectionId,
    Optional<Preset> preset,
    String scope) {

  /**
   * Decides anew for a connection.
   *
   * @param requested the permissions asked for
   * @param tokenScope the scope that Keycloak would give the token
   * @return empty if the key, the connection, the membership or the module is gone
   */
  static Optional<GrantedAccess> ofConnection(
      KeycloakSession session,
      AuthenticatedClientSessionModel clientSession,
      String connectionId,
      Function<PermissionCatalog, Set<String>> requested,
      String tokenScope) {
    ClientModel client = clientSession.getClient();
    UserModel user = clientSession.getUserSession().getUser();
    Optional<ApiKey> key =
        new ApiKeys(session).byClient(client).filter(found -> found.type().personal());
    return key.flatMap(found -> WorkingConnection.find(session, connectionId, found, client, user))
        .flatMap(
            connection ->
                decide(
                    session,
                    key.get(),
                    client,
                    user,
                    Optional.of(connection),
                    requested,
                    tokenScope));
  }

  /**
   * Decides anew for a machine key, for which nobody is asked for consent.
   *
   * @param type the only API type to which the way that was taken is open
   * @return empty if the key, the service user or the module is gone
   */
  static Optional<GrantedAccess> ofServiceUser(
      KeycloakSession session,
      ApiType type,
      ClientModel client,
      UserModel user,
      Function<PermissionCatalog, Set<String>> requested,
      String tokenScope) {
    return new ApiKeys(session)
        .byClient(client)
        .filter(key -> key.type() == type && type.machine())
        .flatMap(
            key -> decide(session, key, client, user, Optional.empty(), requested, tokenScope));
  }

  private static Optional<GrantedAccess> decide(
      KeycloakSession session,
      ApiKey key,
      ClientModel client,
      UserModel user,
      Optional<WorkingConnection> working,
      Function<PermissionCatalog, Set<String>> requested,
      String tokenScope) {
    Optional<ResourceServer> resource = ResourceServer.of(client.getRealm());
    AccessResolver resolver = new AccessResolver(session, client.getRealm());
    Optional<Connection> connection = working.map(WorkingConnection::connection);
    KeyUse use =
        new KeyUse(
            key, client, user, connection.map(Connection::companyId).orElse(key.companyId()));
    if (resource.isEmpty() || resolver.obstacle(use).isPresent()) {
      return Optional.empty();
    }
    PermissionCatalog catalog = resolver.catalog();
    Set<String> consent = working.map(WorkingConnection::granted).orElseGet(catalog::names);
    Set<String> granted = resolver.decide(use, consent, requested.apply(catalog)).granted();
    Stream<String> others = RequestedScope.parse(tokenScope).others(catalog).stream();
    return Optional.of(
        new GrantedAccess(
            resource.get(),
            use.companyId(),
            connection.map(Connection::id),
            key.preset(),
            Stream.concat(others, granted.stream()).collect(Collectors.joining(" "))));
  }

  /** Leaves the token no roles: it is for the MCP server alone, whatever the client's settings. */
  void writeTo(AccessToken token) {
    token.audience(resource.url());
    token.setScope(scope);
    token.setRealmAccess(null);
    token.getResourceAccess().clear();
    token.getOtherClaims().put(TokenClaims.COMPANY, companyId);
    connectionId.ifPresent(id -> token.getOtherClaims().put(TokenClaims.CONNECTION, id));
    preset.ifPresent(granted -> token.getOtherClaims().put(TokenClaims.PRESET, granted.label()));
  }
}
