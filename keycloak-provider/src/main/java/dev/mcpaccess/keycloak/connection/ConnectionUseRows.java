package dev.mcpaccess.keycloak.connection;

import dev.mcpaccess.keycloak.apikey.LastUse;
import dev.mcpaccess.keycloak.storage.ConnectionEntity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.models.KeycloakSession;

/** Writes the last uses of connections into their rows, many at once. */
public final class ConnectionUseRows {

  private static final int AT_ONCE = 500;

  private static final String LOCK_TIMEOUT = "jakarta.persistence.lock.timeout";

  /** Hibernate's number for not waiting at all. */
  private static final int SKIP_LOCKED = -2;

  private final EntityManager entities;

  public ConnectionUseRows(KeycloakSession session) {
    this.entities = session.getProvider(JpaConnectionProvider.class).getEntityManager();
  }

  /**
   * Writes uses down, unless there is a later one. A row that somebody else is changing is passed
   * over: to wait for one while holding others could make both wait for ever, and it is most
   * probably a refresh, which is a use and writes itself down.
   *
   * @param keyId whose connections alone are meant; empty where each is known to be genuine
   */
  public void write(Map<String, LastUse> byConnection, Optional<String> keyId) {
    List<String> ids = List.copyOf(new TreeMap<>(byConnection).keySet());
    for (int from = 0; from < ids.size(); from += AT_ONCE) {
      entities
          .createNamedQuery("ConnectionEntity.byIds", ConnectionEntity.class)
          .setParameter("ids", ids.subList(from, Math.min(from + AT_ONCE, ids.size())))
          .setLockMode(LockModeType.PESSIMISTIC_WRITE)
          .setHint(LOCK_TIMEOUT, SKIP_LOCKED)
          .getResultStream()
          .filter(entity -> keyId.isEmpty() || keyId.get().equals(entity.getKeyId()))
          .forEach(entity -> note(entity, byConnection.get(entity.getId())));
    }
  }

  private static void note(ConnectionEntity entity, LastUse use) {
    ConnectionUse cleaned = ConnectionUse.of(use);
    entity.useLater(cleaned.software(), cleaned.address(), cleaned.at());
  }
}
