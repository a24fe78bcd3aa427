package dev.mcpaccess.keycloak.apikey;

import dev.mcpaccess.keycloak.storage.IdempotencyEntity;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.models.KeycloakSession;

/**
 * Remembers for a day which request made a key or a secret.
 *
 * <p>Whoever asks holds the lock of what would be changed, so that a repeat that comes at the same
 * time waits for the first to be carried out.
 */
public final class CarriedOutRequests {

  private static final Duration MEMORY = Duration.ofHours(24);

  private final EntityManager entities;

  public CarriedOutRequests(KeycloakSession session) {
    this.entities = session.getProvider(JpaConnectionProvider.class).getEntityManager();
  }

  /** The id of the key that an earlier request of this kind made or changed. */
  public Optional<String> keyOf(IdempotentRequest request) throws RepeatedWithOtherBodyException {
    forgetOld();
    IdempotencyEntity earlier = entities.find(IdempotencyEntity.class, request.id());
    if (earlier != null && !earlier.getBodyHash().equals(request.bodyHash())) {
      throw new RepeatedWithOtherBodyException();
    }
    return Optional.ofNullable(earlier).map(IdempotencyEntity::getKeyId);
  }

  public void add(IdempotentRequest request, ApiKey key) {
    entities.persist(
        new IdempotencyEntity(request.id(), request.bodyHash(), key.id(), Instant.now()));
  }

  private void forgetOld() {
    entities
        .createNamedQuery("IdempotencyEntity.deleteBefore")
        .setParameter("limit", Instant.now().minus(MEMORY).toEpochMilli())
        .executeUpdate();
  }
}
