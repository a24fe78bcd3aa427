package dev.mcpaccess.keycloak.connection;

import dev.mcpaccess.keycloak.apikey.ApiKey;
import dev.mcpaccess.keycloak.apikey.ApiKeys;
import dev.mcpaccess.keycloak.storage.ConnectionEntity;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.keycloak.Config;
import org.keycloak.cluster.ClusterProvider;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.models.ClientModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.UserSessionModel;
import org.keycloak.models.utils.KeycloakModelUtils;
import org.keycloak.models.utils.PostMigrationEvent;
import org.keycloak.timer.TimerProvider;

/**
 * Removes from time to time, on one node at once, what is left of connections that ended by
 * themselves: unused for too long, never begun, or without Keycloak's consent or session.
 */
public final class ConnectionCleanUp {

  private static final Logger LOG = Logger.getLogger(ConnectionCleanUp.class);
  private static final String TASK = "mcp-access-connection-clean-up";
  private static final String OPTION = "connection-clean-up-interval";
  private static final String DEFAULT_SECONDS = "3600";
  private static final int AT_ONCE = 500;

  /** Longer than a code lives, and than a new session may take to its table. */
  private static final Duration YOUTH = Duration.ofMinutes(5);

  private static final String CANDIDATES =
      "select c from ConnectionEntity c join ApiKeyEntity k on k.id = c.keyId"
          + " join ClientEntity cl on cl.id = k.clientUuid where cl.realmId = :realm"
          + " and c.createdAt < :grownUp and coalesce(c.redeemedAt, 0) < :grownUp and not ("
          + LiveConnections.LIVE
          + ") order by c.id";

  private final KeycloakSessionFactory sessions;
  private final int interval;

  private ConnectionCleanUp(KeycloakSessionFactory sessions, int interval) {
    this.sessions = sessions;
    this.interval = interval;
  }

  /** Begins as soon as Keycloak's tables are there. */
  public static void schedule(KeycloakSessionFactory sessions) {
    ConnectionCleanUp cleanUp = new ConnectionCleanUp(sessions, interval());
    sessions.register(
        event -> {
          if (event instanceof PostMigrationEvent) {
            KeycloakModelUtils.runJobInTransaction(
                sessions,
                session ->
                    session
                        .getProvider(TimerProvider.class)
                        .schedule(cleanUp::run, cleanUp.interval * 1000L, TASK));
          }
        });
  }

  private static int interval() {
    String seconds = Config.scope("mcp-access", "default").get(OPTION, DEFAULT_SECONDS);
    if (!seconds.matches("[1-9][0-9]{0,5}")) {
      throw new IllegalArgumentException(
          "The option --spi-mcp-access--default--" + OPTION + " must be 1 to 999999 seconds");
    }
    return Integer.parseInt(seconds);
  }

  /** An exception would end the timer. */
  private void run() {
    try {
      KeycloakModelUtils.runJobInTransaction(
          sessions,
          session ->
              session
                  .getProvider(ClusterProvider.class)
                  .executeIfNotExecuted(
                      TASK,
                      interval,
                      () -> {
                        session.realms().getRealmsStream().toList().forEach(this::clean);
                        return null;
                      }));
    } catch (RuntimeException e) {
      LOG.warn("Ended connections are not cleaned up yet", e);
    }
  }

  /**
   * Each realm in a transaction of its own, so that what one finds wrong does not hold up others.
   */
  private void clean(RealmModel realm) {
    KeycloakModelUtils.runJobInTransaction(
        sessions,
        session -> {
          RealmModel own = session.realms().getRealm(realm.getId());
          session.getContext().setRealm(own);
          clean(session, own);
        });
  }

  private static void clean(KeycloakSession session, RealmModel realm) {
    EntityManager entities = session.getProvider(JpaConnectionProvider.class).getEntityManager();
    List<ConnectionEntity> candidates =
        entities
            .createQuery(CANDIDATES, ConnectionEntity.class)
            .setParameter("realm", realm.getId())
            .setParameter("idleSince", LiveConnections.idleSince(realm))
            .setParameter("grownUp", Instant.now().minus(YOUTH).toEpochMilli())
            .setMaxResults(AT_ONCE)
            .getResultList();
    Disconnection disconnection = new Disconnection(session, realm);
    candidates.stream()
        .filter(entity -> ended(session, realm, entity))
        .map(Connections::toConnection)
        .toList()
        .forEach(disconnection::end);
  }

  /** Asks Keycloak itself: it may keep its sessions elsewhere than in the tables. */
  private static boolean ended(KeycloakSession session, RealmModel realm, ConnectionEntity entity) {
    Optional<ApiKey> key = new ApiKeys(session).byId(entity.getKeyId());
    ClientModel client = key.map(found -> realm.getClientById(found.clientUuid())).orElse(null);
    UserModel person = session.users().getUserById(realm, entity.getUserId());
    if (client == null || person == null || entity.getRedeemedAt() == null) {
      return true;
    }
    UserSessionModel login = session.sessions().getOfflineUserSession(realm, entity.getSessionId());
    Instant newest = Optional.ofNullable(entity.getRefreshedAt()).orElseGet(entity::getRedeemedAt);
    return login == null
        || login.getAuthenticatedClientSessionByClient(client.getId()) == null
        || newest.getEpochSecond() < session.users().getNotBeforeOfUser(realm, person)
        || WorkingConnection.find(session, entity.getId(), key.get(), client, person).isEmpty();
  }
}
