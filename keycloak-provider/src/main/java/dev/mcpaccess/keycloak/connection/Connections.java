package dev.mcpaccess.keycloak.connection;

import dev.mcpaccess.keycloak.apikey.ApiKey;
import dev.mcpaccess.keycloak.storage.ConnectionEntity;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;

/** The stored connections. */
public final class Connections {

  private final EntityManager entities;

  public Connections(KeycloakSession session) {
    this.entities = session.getProvider(JpaConnectionProvider.class).getEntityManager();
  }

  /**
   * Stores that {@code user} granted {@code permissions} to the key.
   *
   * @param redirectUri where the person is sent back to
   */
  public Connection add(ApiKey key, UserModel user, Set<String> permissions, String redirectUri) {
    Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    Connection connection =
        new Connection(
            UUID.randomUUID().toString(),
            key.id(),
            user.getId(),
            key.companyId(),
            Set.copyOf(permissions),
            now,
            Optional.of(redirectUri));
    ConnectionEntity entity =
        new ConnectionEntity(
            connection.id(),
            connection.keyId(),
            connection.userId(),
            connection.companyId(),
            String.join(" ", new TreeSet<>(permissions)),
            now);
    entity.setRedirectUri(redirectUri);
    entities.persist(entity);
    entities.flush();
    return connection;
  }

  /** The connection of this id, if it is this person's at this key. */
  public Optional<Connection> find(String id, ApiKey key, UserModel user) {
    return Optional.ofNullable(entities.find(ConnectionEntity.class, id))
        .map(Connections::toConnection)
        .filter(connection -> connection.keyId().equals(key.id()))
        .filter(connection -> connection.userId().equals(user.getId()));
  }

  /** What this person has authorized this key to do in this company, and did not disconnect. */
  public List<Connection> of(ApiKey key, UserModel user, String companyId) {
    return entities
        .createNamedQuery("ConnectionEntity.ofPersonAtKey", ConnectionEntity.class)
        .setParameter("keyId", key.id())
        .setParameter("userId", user.getId())
        .setParameter("companyId", companyId)
        .getResultStream()
        .map(Connections::toConnection)
        .toList();
  }

  /** Forgets all connections of the key: no token of theirs is refreshed or active again. */
  void deleteAll(ApiKey key) {
    entities
        .createNamedQuery("ConnectionEntity.deleteByKey")
        .setParameter("keyId", key.id())
        .executeUpdate();
  }

  private static Connection toConnection(ConnectionEntity entity) {
    return new Connection(
        entity.getId(),
        entity.getKeyId(),
        entity.getUserId(),
        entity.getCompanyId(),
        Arrays.stream(entity.getGranted().split(" "))
            .filter(permission -> !permission.isEmpty())
            .collect(Collectors.toUnmodifiableSet()),
        entity.getCreatedAt(),
        Optional.ofNullable(entity.getRedirectUri()));
  }
}
