package dev.mcpaccess.keycloak.connection;

import dev.mcpaccess.keycloak.apikey.ApiKey;
import dev.mcpaccess.keycloak.apikey.ApiKeyEditor;
import dev.mcpaccess.keycloak.apikey.IssuedApiKey;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.keycloak.models.AuthenticatedClientSessionModel;
import org.keycloak.models.ClientModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.UserSessionModel;
import org.keycloak.models.UserSessionProvider;
import org.keycloak.services.managers.UserConsentManager;

/**
 * Gives an API key another secret, and disconnects everybody who came in with the old one, unless
 * that is to work for a while.
 */
public final class KeyRotation {

  private final KeycloakSession session;
  private final RealmModel realm;

  public KeyRotation(KeycloakSession session, RealmModel realm) {
    this.session = session;
    this.realm = realm;
  }

  /**
   * Rotates a locked key whose type has a secret.
   *
   * @param oldExpiresAt until when the present secret goes on to work, or empty to stop it now
   */
  public IssuedApiKey rotate(ApiKey key, ClientModel client, Optional<Instant> oldExpiresAt) {
    IssuedApiKey rotated = new ApiKeyEditor(session, realm).renewSecret(key, client, oldExpiresAt);
    if (oldExpiresAt.isEmpty()) {
      disconnect(key, client);
    }
    return rotated;
  }

  private void disconnect(ApiKey key, ClientModel client) {
    Connections connections = new Connections(session);
    connections.usersOf(key).forEach(user -> forgetConsent(user, client));
    connections.deleteAll(key);
    sessionsAt(client).forEach(login -> detach(login, client));
    // Ends tokens that no connection stands behind.
    client.setNotBefore(Math.toIntExact(Instant.now().getEpochSecond()));
  }

  /** Takes the key off the list of applications in the person's account console. */
  private void forgetConsent(String userId, ClientModel client) {
    UserModel user = session.users().getUserById(realm, userId);
    if (user != null) {
      UserConsentManager.revokeConsentForClient(session, realm, user, client.getId());
    }
  }

  /** The logins, online and offline, in which the client takes part. */
  private Stream<UserSessionModel> sessionsAt(ClientModel client) {
    UserSessionProvider sessions = session.sessions();
    // The streams' own sessions cannot be changed, so that each is fetched again.
    Stream<UserSessionModel> online =
        sessions
            .readOnlyStreamUserSessions(realm, client, -1, -1)
            .map(UserSessionModel::getId)
            .toList()
            .stream()
            .map(id -> sessions.getUserSession(realm, id));
    Stream<UserSessionModel> offline =
        sessions
            .readOnlyStreamOfflineUserSessions(realm, client, -1, -1)
            .map(UserSessionModel::getId)
            .toList()
            .stream()
            .map(id -> sessions.getOfflineUserSession(realm, id));
    return Stream.concat(online, offline).filter(login -> login != null);
  }

  /** Takes the client out of a login, which other clients stay in. */
  private static void detach(UserSessionModel login, ClientModel client) {
    AuthenticatedClientSessionModel clientSession =
        login.getAuthenticatedClientSessionByClient(client.getId());
    if (clientSession != null) {
      clientSession.detachFromUserSession();
    }
  }
}
