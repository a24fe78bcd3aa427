package dev.mcpaccess.keycloak.connection;

import dev.mcpaccess.keycloak.apikey.ApiKey;
import dev.mcpaccess.keycloak.company.Company;
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

  /** Stores that {@code user} made this grant in a company to the key. */
  public Connection add(ApiKey key, Company company, UserModel user, Grant grant) {
    Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    Connection connection =
        new Connection(
            UUID.randomUUID().toString(), key.id(), user.getId(), company.id(), grant, now);
    ConnectionEntity entity =
        new ConnectionEntity(
            connection.id(),
            connection.keyId(),
            connection.userId(),
            connection.companyId(),
            join(grant.permissions()),
            now);
    entity.setRequested(grant.requested().map(Connections::join).orElse(null));
    entity.setPersonal(join(grant.personal()));
    entity.setRedirectUri(grant.redirectUri().orElse(null));
    entities.persist(entity);
    entities.flush();
    return connection;
  }

  /** The connection of this id, if it is this person's at this key. */
  public Optional<Connection> find(String id, ApiKey key, UserModel user) {
    return byId(id)
        .filter(connection -> connection.keyId().equals(key.id()))
        .filter(connection -> connection.userId().equals(user.getId()));
  }

  Optional<Connection> byId(String id) {
    return Optional.ofNullable(entities.find(ConnectionEntity.class, id))
        .map(Connections::toConnection);
  }

  /** The connection whose client has exchanged this code. */
  public Optional<Connection> byCode(String codeId) {
    return entities
        .createNamedQuery("ConnectionEntity.byCode", ConnectionEntity.class)
        .setParameter("codeId", codeId)
        .getResultStream()
        .findFirst()
        .map(Connections::toConnection);
  }

  /**
   * Notes that the client has exchanged its code.
   *
   * @param sessionId the login that the tokens belong to
   * @param refreshTokenId of the refresh token that it gets, or null if it gets none
   */
  public void redeem(
      String id, String codeId, String sessionId, String refreshTokenId, ConnectionUse use) {
    RefreshTokens.lock(entities, id)
        .ifPresent(
            entity -> {
              entity.redeem(codeId, sessionId, refreshTokenId, use.at());
              entity.use(use.software(), use.address(), use.at());
            });
  }

  List<String> usersOf(ApiKey key) {
    return entities
        .createNamedQuery("ConnectionEntity.usersOfKey", String.class)
        .setParameter("keyId", key.id())
        .getResultList();
  }

  /** Forgets all connections of the key: no token of theirs is refreshed or active again. */
  void deleteAll(ApiKey key) {
    entities
        .createNamedQuery("ConnectionEntity.deleteByKey")
        .setParameter("keyId", key.id())
        .executeUpdate();
  }

  static Connection toConnection(ConnectionEntity entity) {
    return new Connection(
        entity.getId(),
        entity.getKeyId(),
        entity.getUserId(),
        entity.getCompanyId(),
        new Grant(
            split(entity.getGranted()),
            Optional.ofNullable(entity.getRequested()).map(Connections::split),
            Optional.ofNullable(entity.getPersonal()).map(Connections::split).orElse(Set.of()),
            Optional.ofNullable(entity.getRedirectUri())),
        entity.getCreatedAt());
  }

  static String join(Set<String> permissions) {
    return String.join(" ", new TreeSet<>(permissions));
  }

  static Set<String> split(String permissions) {
    return Arrays.stream(permissions.split(" "))
        .filter(permission -> !permission.isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }
}
