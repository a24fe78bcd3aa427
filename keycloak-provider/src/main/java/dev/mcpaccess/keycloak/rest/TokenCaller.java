package dev.mcpaccess.keycloak.rest;

import dev.mcpaccess.keycloak.access.AccessResolver;
import dev.mcpaccess.keycloak.access.Explanation;
import dev.mcpaccess.keycloak.access.KeyUse;
import dev.mcpaccess.keycloak.access.ResourceServer;
import dev.mcpaccess.keycloak.apikey.ApiKey;
import dev.mcpaccess.keycloak.apikey.ApiKeySecret;
import dev.mcpaccess.keycloak.apikey.ApiKeys;
import dev.mcpaccess.keycloak.apikey.ApiType;
import dev.mcpaccess.keycloak.connection.Connection;
import dev.mcpaccess.keycloak.connection.WorkingConnection;
import dev.mcpaccess.keycloak.permission.RequestedScope;
import java.util.Optional;
import java.util.Set;
import org.keycloak.models.ClientModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.services.managers.AppAuthManager;
import org.keycloak.services.managers.AuthenticationManager;

/** Whoever calls the MCP server, known by the bearer token that it sends there. */
final class TokenCaller {

  /**
   * What a caller may do.
   *
   * @param caller stands for the connection, or the machine key
   */
  record Explained(String caller, Explanation explanation) {}

  private final KeycloakSession session;
  private final RealmModel realm;
  private final AccessResolver resolver;

  TokenCaller(KeycloakSession session) {
    this.session = session;
    this.realm = session.getContext().getRealm();
    this.resolver = new AccessResolver(session, realm);
  }

  /** Empty if there is no token, or none that is valid. */
  Optional<Explained> explain() {
    return Optional.ofNullable(
            AppAuthManager.extractAuthorizationHeaderTokenOrReturnNull(
                session.getContext().getHttpRequest().getHttpHeaders()))
        .map(AppAuthManager.AuthHeader::getToken)
        .flatMap(
            token ->
                ApiKeySecret.parse(token)
                    .map(this::ofStaticKey)
                    .orElseGet(() -> ofAccessToken(token)));
  }

  private Optional<Explained> ofStaticKey(ApiKeySecret secret) {
    ApiKeys keys = new ApiKeys(session);
    Optional<ApiKey> key =
        keys.byId(secret.keyId()).filter(found -> found.type() == ApiType.STATIC_API);
    // Of this realm only: the table holds the keys of all.
    return key.map(found -> realm.getClientById(found.clientUuid()))
        .filter(client -> keys.accepts(client, secret))
        .flatMap(client -> ofServiceUser(key.get(), client, resolver.catalog().names()));
  }

  private Optional<Explained> ofAccessToken(String token) {
    Optional<ResourceServer> server = ResourceServer.of(realm);
    if (server.isEmpty()) {
      return Optional.empty();
    }
    AuthenticationManager.AuthResult caller =
        new AppAuthManager.BearerTokenAuthenticator(session)
            .setTokenString(token)
            .setAudience(server.get().url())
            .authenticate();
    if (caller == null || !ApiKeys.marks(caller.client())) {
      return Optional.empty();
    }
    Set<String> held = RequestedScope.parse(caller.token().getScope()).named(resolver.catalog());
    Optional<String> connectionId = Connection.idIn(caller.token().getOtherClaims());
    return new ApiKeys(session)
        .byClient(caller.client())
        .flatMap(
            key ->
                connectionId.isPresent()
                    ? ofConnection(key, caller, connectionId.get(), held)
                    : ofServiceUser(key, caller.client(), held));
  }

  private Optional<Explained> ofConnection(
      ApiKey key, AuthenticationManager.AuthResult caller, String id, Set<String> held) {
    return WorkingConnection.find(session, id, key, caller.client(), caller.user())
        .map(
            working ->
                new Explained(
                    id,
                    resolver.explain(
                        new KeyUse(
                            key, caller.client(), caller.user(), working.connection().companyId()),
                        resolver.consent(working),
                        held)));
  }

  private Optional<Explained> ofServiceUser(ApiKey key, ClientModel client, Set<String> held) {
    UserModel user = session.users().getServiceAccount(client);
    return user == null || !key.type().machine()
        ? Optional.empty()
        : Optional.of(
            new Explained(
                key.id(),
                resolver.explain(
                    new KeyUse(key, client, user, key.companyId()), resolver.anyConsent(), held)));
  }
}
