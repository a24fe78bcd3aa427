package dev.mcpaccess.keycloak.connection;

import dev.mcpaccess.keycloak.apikey.ApiKey;
import dev.mcpaccess.keycloak.storage.ConnectionEntity;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.models.ClientModel;
import org.keycloak.models.ClientScopeModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserConsentModel;
import org.keycloak.models.UserModel;
import org.keycloak.services.managers.UserConsentManager;

/**
 * A connection that nothing has ended, with what of its grant stands now.
 *
 * <p>Keycloak's own consent is looked at each time, so that revoking it in the account console or
 * the admin console needs nobody to tell: a connection without it is dead, and stays so when the
 * person consents again.
 */
public record WorkingConnection(Connection connection, Set<String> granted) {

  /** Empty if the connection is gone, another's, unused for too long, or its consent revoked. */
  public static Optional<WorkingConnection> find(
      KeycloakSession session, String id, ApiKey key, ClientModel client, UserModel user) {
    EntityManager entities = session.getProvider(JpaConnectionProvider.class).getEntityManager();
    RealmModel realm = client.getRealm();
    Optional<Connection> connection =
        new Connections(session)
            .find(id, key, user)
            .filter(found -> inUse(entities.find(ConnectionEntity.class, id), realm));
    if (connection.isEmpty()) {
      return Optional.empty();
    }
    UserConsentModel consent =
        UserConsentManager.getConsentByClient(session, realm, user, client.getId());
    if (consent == null || !covers(consent, entities.find(ConnectionEntity.class, id))) {
      return Optional.empty();
    }
    return Optional.of(
        new WorkingConnection(
            connection.get(), consented(connection.get().granted(), consent, client)));
  }

  /**
   * The person's at this key in this company, but for those whose code nobody has exchanged: of
   * these Keycloak's consent does not tell whether it was revoked since.
   */
  public static List<WorkingConnection> of(
      KeycloakSession session, ApiKey key, String companyId, ClientModel client, UserModel user) {
    EntityManager entities = session.getProvider(JpaConnectionProvider.class).getEntityManager();
    return entities
        .createNamedQuery("ConnectionEntity.byKeyAndUser", ConnectionEntity.class)
        .setParameter("keyId", key.id())
        .setParameter("userId", user.getId())
        .getResultStream()
        .filter(entity -> entity.getCompanyId().equals(companyId))
        .filter(entity -> entity.getRedeemedAt() != null)
        .flatMap(entity -> find(session, entity.getId(), key, client, user).stream())
        .toList();
  }

  private static boolean inUse(ConnectionEntity entity, RealmModel realm) {
    return Instant.now()
        .isBefore(entity.getLastUsedAt().plusSeconds(realm.getOfflineSessionIdleTimeout()));
  }

  /** A consent given after the code was exchanged is another one. */
  private static boolean covers(UserConsentModel consent, ConnectionEntity entity) {
    return entity.getRedeemedAt() == null
        || (consent.getCreatedDate() != null
            && consent.getCreatedDate() <= entity.getRedeemedAt().toEpochMilli());
  }

  /** A person may narrow Keycloak's consent as well, over the account API. */
  private static Set<String> consented(
      Set<String> granted, UserConsentModel consent, ClientModel client) {
    Map<String, ClientScopeModel> scopes = client.getClientScopes(false);
    Set<String> consented =
        consent.getGrantedClientScopes().stream()
            .map(ClientScopeModel::getId)
            .collect(Collectors.toSet());
    return granted.stream()
        .filter(
            permission -> {
              ClientScopeModel scope = scopes.get(permission);
              return scope == null
                  || !scope.isDisplayOnConsentScreen()
                  || consented.contains(scope.getId());
            })
        .collect(Collectors.toUnmodifiableSet());
  }
}
