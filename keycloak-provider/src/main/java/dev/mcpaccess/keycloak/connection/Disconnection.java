package dev.mcpaccess.keycloak.connection;

import dev.mcpaccess.keycloak.apikey.ApiKeys;
import dev.mcpaccess.keycloak.permission.PermissionCatalog;
import dev.mcpaccess.keycloak.storage.ConnectionEntity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.models.AbstractKeycloakTransaction;
import org.keycloak.models.AuthenticatedClientSessionModel;
import org.keycloak.models.ClientModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserConsentModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.UserSessionModel;
import org.keycloak.models.utils.KeycloakModelUtils;
import org.keycloak.services.managers.UserConsentManager;
import org.keycloak.services.managers.UserSessionManager;

/**
 * Ends or narrows connections, and leaves of Keycloak's own consent and sessions what the person's
 * other connections at the key need: nothing after the last, so that the account console no longer
 * lists the key.
 */
public final class Disconnection {

  private final KeycloakSession session;
  private final RealmModel realm;
  private final EntityManager entities;

  public Disconnection(KeycloakSession session, RealmModel realm) {
    this.session = session;
    this.realm = realm;
    this.entities = session.getProvider(JpaConnectionProvider.class).getEntityManager();
  }

  /** Keeps others from changing or ending the person's connections at this key meanwhile. */
  public void lock(Connection connection) {
    lockAll(connection.keyId(), connection.userId());
  }

  /** Ends a connection; no token of it is refreshed or active again. */
  public void end(Connection connection) {
    List<ConnectionEntity> all = lockAll(connection.keyId(), connection.userId());
    all.stream().filter(entity -> entity.getId().equals(connection.id())).forEach(entities::remove);
    settle(
        connection,
        all.stream().filter(entity -> !entity.getId().equals(connection.id())).toList());
  }

  /** Ends a connection although the present request fails and undoes its own changes. */
  public static void endAfterwards(KeycloakSession session, String connectionId) {
    Runnable end = () -> endNow(session, connectionId);
    session
        .getTransactionManager()
        .enlistAfterCompletion(
            new AbstractKeycloakTransaction() {
              @Override
              protected void commitImpl() {
                end.run();
              }

              @Override
              protected void rollbackImpl() {
                end.run();
              }
            });
  }

  private static void endNow(KeycloakSession session, String connectionId) {
    KeycloakModelUtils.runJobInTransaction(
        session.getKeycloakSessionFactory(),
        session.getContext(),
        own ->
            new Connections(own)
                .byId(connectionId)
                .ifPresent(new Disconnection(own, own.getContext().getRealm())::end));
  }

  /** Leaves a connection only {@code permissions} of those that were granted. */
  public void narrow(Connection connection, Set<String> permissions) {
    List<ConnectionEntity> all = lockAll(connection.keyId(), connection.userId());
    all.stream()
        .filter(entity -> entity.getId().equals(connection.id()))
        .forEach(entity -> entity.narrow(Connections.join(permissions)));
    settle(connection, all);
  }

  /** Whoever else ends one of these waits, and then finds what is left. */
  private List<ConnectionEntity> lockAll(String keyId, String userId) {
    List<ConnectionEntity> all =
        entities
            .createNamedQuery("ConnectionEntity.byKeyAndUser", ConnectionEntity.class)
            .setParameter("keyId", keyId)
            .setParameter("userId", userId)
            .setLockMode(LockModeType.PESSIMISTIC_WRITE)
            .getResultList();
    all.forEach(entities::refresh);
    return all;
  }

  private void settle(Connection ended, List<ConnectionEntity> left) {
    entities.flush();
    UserModel user = session.users().getUserById(realm, ended.userId());
    ClientModel client =
        new ApiKeys(session)
            .byId(ended.keyId())
            .map(key -> realm.getClientById(key.clientUuid()))
            .orElse(null);
    if (user == null || client == null) {
      return; // Keycloak took its consent and sessions along.
    }
    if (left.isEmpty()) {
      UserConsentManager.revokeConsentForClient(session, realm, user, client.getId());
    } else {
      shrinkConsent(user, client, left);
    }
    boolean waiting = left.stream().anyMatch(entity -> entity.getSessionId() == null);
    if (!waiting) { // Who has yet to exchange a code needs the session that it came from.
      leaveSessions(
          user,
          client,
          left.stream().map(ConnectionEntity::getSessionId).collect(Collectors.toSet()));
    }
  }

  private void shrinkConsent(UserModel user, ClientModel client, List<ConnectionEntity> left) {
    UserConsentModel consent =
        UserConsentManager.getConsentByClient(session, realm, user, client.getId());
    if (consent == null) {
      return;
    }
    Set<String> permissions = PermissionCatalog.of(realm).names();
    Set<String> granted =
        left.stream()
            .flatMap(entity -> Connections.split(entity.getGranted()).stream())
            .collect(Collectors.toSet());
    UserConsentModel shrunk = new UserConsentModel(client);
    consent.getGrantedClientScopes().stream()
        .filter(
            scope -> !permissions.contains(scope.getName()) || granted.contains(scope.getName()))
        .forEach(shrunk::addGrantedClientScope);
    UserConsentManager.updateConsent(session, realm, user, shrunk);
  }

  /** Takes the client out of each login that no connection is left in; other clients stay. */
  private void leaveSessions(UserModel user, ClientModel client, Set<String> logins) {
    UserSessionManager offline = new UserSessionManager(session);
    session.sessions().getOfflineUserSessionsStream(realm, user).toList().stream()
        .filter(login -> !logins.contains(login.getId()))
        .forEach(login -> offline.removeClientFromOfflineUserSession(realm, login, client, user));
    session.sessions().getUserSessionsStream(realm, user).toList().stream()
        .filter(login -> !logins.contains(login.getId()))
        .forEach(login -> detach(login, client));
  }

  private static void detach(UserSessionModel login, ClientModel client) {
    AuthenticatedClientSessionModel clientSession =
        login.getAuthenticatedClientSessionByClient(client.getId());
    if (clientSession != null) {
      clientSession.detachFromUserSession();
    }
  }
}
