package dev.mcpaccess.keycloak.token;

import dev.mcpaccess.keycloak.access.AccessResolver;
import dev.mcpaccess.keycloak.access.KeyUse;
import dev.mcpaccess.keycloak.access.Obstacle;
import dev.mcpaccess.keycloak.access.ResourceServer;
import dev.mcpaccess.keycloak.apikey.ApiKey;
import dev.mcpaccess.keycloak.apikey.ApiKeys;
import dev.mcpaccess.keycloak.apikey.ApiType;
import dev.mcpaccess.keycloak.apikey.Preset;
import dev.mcpaccess.keycloak.apikey.UseFailure;
import dev.mcpaccess.keycloak.connection.Connection;
import dev.mcpaccess.keycloak.connection.Connections;
import dev.mcpaccess.keycloak.connection.WorkingConnection;
import dev.mcpaccess.keycloak.decision.Consent;
import dev.mcpaccess.keycloak.decision.Decision;
import dev.mcpaccess.keycloak.permission.PermissionCatalog;
import dev.mcpaccess.keycloak.permission.RequestedScope;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.keycloak.models.AuthenticatedClientSessionModel;
import org.keycloak.models.ClientModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.representations.AccessToken;

/**
 * What a token of an API key may carry at this moment.
 *
 * @param connectionId empty for a machine key, which acts for nobody who could connect
 * @param preset for a machine key only
 * @param scope the granted permissions, behind the scope tokens that are not permissions
 * @param withheld the claims that name what is not granted
 */
record GrantedAccess(
    ResourceServer resource,
    String companyId,
    Optional<String> connectionId,
    Optional<Preset> preset,
    String scope,
    Map<String, String> withheld) {

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
    // A published key has no company but those of its connections.
    String companyId =
        new Connections(session)
            .find(connectionId, key, user)
            .map(Connection::companyId)
            .or(() -> Optional.ofNullable(key.companyId()))
            .orElseThrow(() -> new NoAccessException(UseFailure.CONNECTION_GONE));
    KeyUse use = unhindered(session, new KeyUse(key, client, user, companyId));
    WorkingConnection connection =
        WorkingConnection.find(session, connectionId, key, client, user)
            .orElseThrow(() -> new NoAccessException(UseFailure.CONNECTION_GONE));
    return decide(session, use, Optional.of(connection), requested, tokenScope);
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
    KeyUse use = unhindered(session, new KeyUse(key, client, user, key.companyId()));
    return decide(session, use, Optional.empty(), requested, tokenScope);
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

  private static KeyUse unhindered(KeycloakSession session, KeyUse use) throws NoAccessException {
    Optional<Obstacle> obstacle =
        new AccessResolver(session, use.client().getRealm()).obstacle(use);
    if (obstacle.isPresent()) {
      throw new NoAccessException(obstacle.get().failure());
    }
    return use;
  }

  private static GrantedAccess decide(
      KeycloakSession session,
      KeyUse use,
      Optional<WorkingConnection> working,
      Function<PermissionCatalog, Set<String>> requested,
      String tokenScope)
      throws NoAccessException {
    RealmModel realm = use.client().getRealm();
    ResourceServer resource =
        ResourceServer.of(realm)
            .orElseThrow(() -> new NoAccessException(UseFailure.OTHER_RESOURCE));
    AccessResolver resolver = new AccessResolver(session, realm);
    PermissionCatalog catalog = resolver.catalog();
    Consent consent = working.map(resolver::consent).orElseGet(resolver::anyConsent);
    Decision decision = resolver.decide(use, consent, requested.apply(catalog));
    Stream<String> others = RequestedScope.parse(tokenScope).others(catalog).stream();
    return new GrantedAccess(
        resource,
        use.companyId(),
        working.map(WorkingConnection::connection).map(Connection::id),
        use.key().preset(),
        Stream.concat(others, decision.granted().stream()).collect(Collectors.joining(" ")),
        TokenClaims.withheld(decision));
  }

  /** Leaves the token no roles: it is for the MCP server alone, whatever the client's settings. */
  void writeTo(AccessToken token) {
    token.audience(resource.url());
    token.setScope(scope);
    token.setRealmAccess(null);
    token.getResourceAccess().clear();
    token.getOtherClaims().put(TokenClaims.COMPANY, companyId);
    token.getOtherClaims().putAll(withheld);
    connectionId.ifPresent(id -> token.getOtherClaims().put(TokenClaims.CONNECTION, id));
    preset.ifPresent(granted -> token.getOtherClaims().put(TokenClaims.PRESET, granted.label()));
  }
}
