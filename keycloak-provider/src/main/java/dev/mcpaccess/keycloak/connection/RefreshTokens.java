package dev.mcpaccess.keycloak.connection;

import dev.mcpaccess.keycloak.storage.ConnectionEntity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityNotFoundException;
import jakarta.persistence.LockModeType;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.models.KeycloakSession;

/**
 * Rotates the refresh tokens of each connection by itself, and notices when one is used twice (RFC
 * 9700 section 4.14.2). Keycloak's own rotation knows one client session for all connections of a
 * login, and would end them together.
 *
 * <p>For a short time the token before the newest is accepted, since clients refresh in parallel or
 * lose an answer. Whoever sends it gets the newest token, not another one beside it: there is one
 * line of tokens, so that of a thief and the client the second to use the newest is noticed.
 */
public final class RefreshTokens {

  /** As long as Claude waits for the answer to a refresh. */
  static final Duration GRACE = Duration.ofSeconds(30);

  /** What a refresh token is to its connection. */
  public enum Standing {
    NEWEST,
    /** The one before the newest, and still within its time. */
    JUST_REPLACED,
    /** Used before: somebody else may have it. */
    USED
  }

  private final EntityManager entities;

  public RefreshTokens(KeycloakSession session) {
    this.entities = session.getProvider(JpaConnectionProvider.class).getEntityManager();
  }

  /**
   * Tells the standing of a token, and lets nobody else refresh this connection until the end of
   * the transaction; empty if there is no such connection.
   */
  public Optional<Standing> claim(String connectionId, String tokenId) {
    return lock(entities, connectionId).map(entity -> standing(entity, tokenId, Instant.now()));
  }

  static Standing standing(ConnectionEntity entity, String tokenId, Instant now) {
    if (tokenId.equals(entity.getRefreshId())) {
      return Standing.NEWEST;
    }
    boolean inTime =
        entity.getRefreshedAt() != null && now.isBefore(entity.getRefreshedAt().plus(GRACE));
    return inTime && tokenId.equals(entity.getPreviousRefreshId())
        ? Standing.JUST_REPLACED
        : Standing.USED;
  }

  /**
   * The id that the token in the answer must have.
   *
   * @param standing of the token that was sent and claimed
   * @param proposedId of a new token
   */
  public String successor(
      String connectionId, Standing standing, String proposedId, ConnectionUse use) {
    ConnectionEntity entity = entities.find(ConnectionEntity.class, connectionId);
    entity.use(use.software(), use.address(), use.at());
    if (standing == Standing.NEWEST) {
      entity.refresh(proposedId, use.at());
    }
    return entity.getRefreshId();
  }

  /** The row as it is now, kept from others' changes; empty if it is gone. */
  static Optional<ConnectionEntity> lock(EntityManager entities, String connectionId) {
    ConnectionEntity entity = entities.find(ConnectionEntity.class, connectionId);
    if (entity == null) {
      return Optional.empty();
    }
    try {
      entities.refresh(entity, LockModeType.PESSIMISTIC_WRITE);
      return Optional.of(entity);
    } catch (EntityNotFoundException e) {
      return Optional.empty();
    }
  }
}
