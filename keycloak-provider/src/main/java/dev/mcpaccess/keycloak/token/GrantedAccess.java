package dev.mcpaccess.keycloak.token;

import dev.mcpaccess.keycloak.access.AccessResolver;
import dev.mcpaccess.keycloak.access.Obstacle;
import dev.mcpaccess.keycloak.access.ResourceServer;
import dev.mcpaccess.keycloak.apikey.ApiKey;
import dev.mcpaccess.keycloak.apikey.ApiKeys;
import dev.mcpaccess.keycloak.apikey.ApiType;
import dev.mcpaccess.keycloak.apikey.Preset;
import dev.mcpaccess.keycloak.apikey.UseFailure;
import dev.mcpaccess.keycloak.connection.Connection;
import dev.mcpaccess.keycloak.connection.Connections;
import dev.mcpaccess.keycloak.permission.PermissionCatalog;
import dev.mcpaccess.keycloak.permission.RequestedScope;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
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
   * @throws NoAccessException if the key, the connection, the membership or the module is gone
   */
  static GrantedAccess ofConnection(
      KeycloakSession session,
      AuthenticatedClientSessionModel clientSession,
      String connectionId,
      Function<PermissionCatalog, Set<String>> requested,
      String tokenScope)
      throws NoAccessException {
    ClientModel client = clientSession.getClient();
    UserModel user = clientSession.getUserSession().getUser();
    ApiKey key = key(session, client, ApiType::personal);
    requireNoObstacle(session, key, client, user);
    Connection connection =
        new Connections(session)
            .find(connectionId, key, user)
            .orElseThrow(() -> new NoAccessException(UseFailure.CONNECTION_GONE));
    return decide(session, key, client, user, Optional.of(connection), requested, tokenScope);
  }

  /**
   * Decides anew for a machine key, for which nobody is asked for consent.
   *
   * @param type the only API type to which the way that was taken is open
   * @throws NoAccessException if the key, the service user or the module is gone
   */
  static GrantedAccess ofServiceUser(
      KeycloakSession session,
      ApiType type,
      ClientModel client,
      UserModel user,
      Function<PermissionCatalog, Set<String>> requested,
      String tokenScope)
      throws NoAccessException {
    ApiKey key = key(session, client, found -> found == type && found.machine());
    requireNoObstacle(session, key, client, user);
    return decide(session, key, client, user, Optional.empty(), requested, tokenScope);
  }

  private static ApiKey key(
      KeycloakSession session, ClientModel client, Predicate<ApiType> suitable)
      throws NoAccessException {
    ApiKey key =
        new ApiKeys(session)
            .byClient(client)
            .orElseThrow(() -> new NoAccessException(UseFailure.NO_SUCH_KEY));
    if (!suitable.test(key.type())) {
      throw new NoAccessException(UseFailure.WRONG_TYPE);
    }
    return key;
  }

  private static void requireNoObstacle(
      KeycloakSession session, ApiKey key, ClientModel client, UserModel user)
      throws NoAccessException {
    Optional<Obstacle> obstacle =
        new AccessResolver(session, client.getRealm()).obstacle(key, client, user);
    if (obstacle.isPresent()) {
      throw new NoAccessException(obstacle.get().failure());
    }
  }

  private static GrantedAccess decide(
      KeycloakSession session,
      ApiKey key,
      ClientModel client,
      UserModel user,
      Optional<Connection> connection,
      Function<PermissionCatalog, Set<String>> requested,
      String tokenScope)
      throws NoAccessException {
    ResourceServer resource =
        ResourceServer.of(client.getRealm())
            .orElseThrow(() -> new NoAccessException(UseFailure.OTHER_RESOURCE));
    AccessResolver resolver = new AccessResolver(session, client.getRealm());
    PermissionCatalog catalog = resolver.catalog();
    Set<String> consent = connection.map(Connection::granted).orElseGet(catalog::names);
    Set<String> granted =
        resolver.decide(key, client, user, consent, requested.apply(catalog)).granted();
    Stream<String> others = RequestedScope.parse(tokenScope).others(catalog).stream();
    return new GrantedAccess(
        resource,
        connection.map(Connection::companyId).orElse(key.companyId()),
        connection.map(Connection::id),
        key.preset(),
        Stream.concat(others, granted.stream()).collect(Collectors.joining(" ")));
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
