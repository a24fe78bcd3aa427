package dev.mcpaccess.keycloak.apikey;

import dev.mcpaccess.keycloak.company.Company;
import dev.mcpaccess.keycloak.storage.KeyChangeEntity;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;

/**
 * Who changed a key, what and when: written with the change or not at all, kept for the newest
 * changes, and gone with the key.
 */
public final class KeyHistory {

  private static final int KEPT = 500;

  /**
   * A change of a key.
   *
   * @param version of the key that it led to
   * @param by the id of the user, or {@code vendor} for somebody who does not belong to the company
   * @param fields what was there before and after, as JSON
   */
  public record Change(int version, Instant at, String by, String action, String fields) {}

  private final EntityManager entities;

  public KeyHistory(KeycloakSession session) {
    this.entities = session.getProvider(JpaConnectionProvider.class).getEntityManager();
  }

  /**
   * Notes a change.
   *
   * @param changed the key as it is now, in a version that it had not before
   */
  public void add(ApiKey changed, KeyOwner owner, UserModel by, String action, String fields) {
    entities.persist(
        new KeyChangeEntity(
            changed.id(),
            changed.version(),
            Instant.now().truncatedTo(ChronoUnit.MILLIS),
            name(owner.company(), by),
            action,
            fields));
    entities
        .createNamedQuery("KeyChangeEntity.deleteOld")
        .setParameter("keyId", changed.id())
        .setParameter("last", changed.version() - KEPT)
        .executeUpdate();
  }

  private static String name(Optional<Company> company, UserModel by) {
    return company
        .filter(owner -> owner.hasMember(by))
        .map(owner -> by.getId())
        .orElse(ApiKey.VENDOR);
  }

  /** The changes that led to versions before this one, newest first. */
  public List<Change> before(ApiKey key, int version, int limit) {
    return entities
        .createNamedQuery("KeyChangeEntity.ofKey", KeyChangeEntity.class)
        .setParameter("keyId", key.id())
        .setParameter("before", version)
        .setMaxResults(limit)
        .getResultStream()
        .map(
            row ->
                new Change(
                    row.getVersion(),
                    row.getChangedAt(),
                    row.getChangedBy(),
                    row.getAction(),
                    row.getFields()))
        .toList();
  }
}
