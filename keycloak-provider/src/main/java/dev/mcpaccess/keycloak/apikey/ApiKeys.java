package dev.mcpaccess.keycloak.apikey;

import dev.mcpaccess.keycloak.storage.ApiKeyEntity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityNotFoundException;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.models.ClientModel;
import org.keycloak.models.KeycloakSession;

/** The stored API keys. */
public final class ApiKeys {

  /**
   * The client attribute that marks an API key's client; the table, not it, says what the key is.
   */
  public static final String CLIENT_MARKER = "mcp-access.api-type";

  /** Stands before the key's id in the clientId of each client that is issued. */
  static final String CLIENT_ID_PREFIX = "mcpa-";

  private static final int SECRET_FORMAT = 1;

  private final EntityManager entities;
  private final SecretHasher hasher;

  public ApiKeys(KeycloakSession session) {
    this.entities = session.getProvider(JpaConnectionProvider.class).getEntityManager();
    this.hasher = session.getProvider(SecretHasher.class);
  }

  /** Whether {@code client} claims to be an API key; cheap enough to ask for every client. */
  public static boolean marks(ClientModel client) {
    return client.getAttribute(CLIENT_MARKER) != null;
  }

  public Optional<ApiKey> byClient(ClientModel client) {
    return entityOf(client).map(ApiKeys::toApiKey);
  }

  public Optional<ApiKey> byId(String id) {
    return Optional.ofNullable(entities.find(ApiKeyEntity.class, id)).map(ApiKeys::toApiKey);
  }

  /** The key of this id, if it is the company's. */
  public Optional<ApiKey> ofCompany(String companyId, String id) {
    return Optional.ofNullable(entities.find(ApiKeyEntity.class, id))
        .map(ApiKeys::toApiKey)
        .filter(key -> companyId.equals(key.companyId()));
  }

  /**
   * Reads the key anew, and keeps others from changing it until the end of the transaction; empty
   * if it is gone.
   */
  public Optional<ApiKey> lock(ApiKey key) {
    ApiKeyEntity entity = entities.find(ApiKeyEntity.class, key.id());
    try {
      entities.refresh(entity, LockModeType.PESSIMISTIC_WRITE);
      return Optional.of(toApiKey(entity));
    } catch (EntityNotFoundException e) {
      return Optional.empty();
    }
  }

  /** Counts a change of a locked key, and sets its state. */
  ApiKey changed(ApiKey key, KeyState state) {
    ApiKeyEntity entity = entities.find(ApiKeyEntity.class, key.id());
    entity.setState(state.name());
    entity.countChange();
    return toApiKey(entity);
  }

  void setExpiry(ApiKey key, Instant expiresAt) {
    entities.find(ApiKeyEntity.class, key.id()).setExpiresAt(expiresAt);
  }

  /** Puts another secret in the place of a locked key's; the old one is refused from now on. */
  ApiKey replaceSecret(ApiKey key, ApiKeySecret secret) {
    ApiKeyEntity entity = entities.find(ApiKeyEntity.class, key.id());
    SecretHash hash = hasher.hash(secret);
    entity.setSecret(hash.value(), hash.pepperId());
    entity.setSecretFormat(SECRET_FORMAT);
    entity.countSecret();
    entity.countChange();
    entities.flush();
    return toApiKey(entity);
  }

  /** Stores a new key; of the secret, only its hash. */
  void add(ApiKey key, Optional<ApiKeySecret> secret) {
    ApiKeyEntity entity =
        new ApiKeyEntity(
            key.id(),
            key.clientUuid(),
            key.companyId(),
            key.type().name(),
            key.state().name(),
            SECRET_FORMAT,
            key.createdAt(),
            key.createdBy());
    entity.setExpiresAt(key.expiresAt());
    key.preset().map(Preset::name).ifPresent(entity::setPreset);
    secret.map(hasher::hash).ifPresent(hash -> entity.setSecret(hash.value(), hash.pepperId()));
    entities.persist(entity);
    entities.flush();
  }

  /** Whether {@code secret} is the one that the key of {@code client} was issued with. */
  public boolean accepts(ClientModel client, ApiKeySecret secret) {
    return entityOf(client)
        .filter(entity -> entity.getSecretFormat() == SECRET_FORMAT)
        .filter(entity -> entity.getId().equals(secret.keyId()))
        .filter(entity -> entity.getSecretHash() != null)
        .map(entity -> new SecretHash(entity.getPepperId(), entity.getSecretHash()))
        .map(hash -> hasher.matches(secret, hash))
        .orElse(false);
  }

  /**
   * Reads by the id in the clientId, which a request that asks several times finds in what it has
   * read already; a client that was given another clientId is looked for.
   */
  private Optional<ApiKeyEntity> entityOf(ClientModel client) {
    return keyId(client)
        .map(id -> entities.find(ApiKeyEntity.class, id))
        .filter(entity -> entity.getClientUuid().equals(client.getId()))
        .or(() -> searchFor(client));
  }

  private static Optional<String> keyId(ClientModel client) {
    return Optional.of(client.getClientId())
        .filter(clientId -> clientId.startsWith(CLIENT_ID_PREFIX))
        .map(clientId -> clientId.substring(CLIENT_ID_PREFIX.length()));
  }

  private Optional<ApiKeyEntity> searchFor(ClientModel client) {
    return entities
        .createNamedQuery("ApiKeyEntity.byClient", ApiKeyEntity.class)
        .setParameter("clientUuid", client.getId())
        .getResultStream()
        .findFirst();
  }

  static ApiKey toApiKey(ApiKeyEntity entity) {
    return new ApiKey(
        entity.getId(),
        entity.getClientUuid(),
        entity.getCompanyId(),
        ApiType.valueOf(entity.getApiType()),
        KeyState.valueOf(entity.getState()),
        entity.getCreatedAt(),
        entity.getCreatedBy(),
        entity.getVersion(),
        entity.getSecretVersion(),
        entity.getExpiresAt(),
        Optional.ofNullable(entity.getPreset()).map(Preset::valueOf));
  }
}
