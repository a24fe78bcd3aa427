package dev.mcpaccess.keycloak.apikey;

import dev.mcpaccess.keycloak.storage.ApiKeyEntity;
import jakarta.persistence.EntityManager;
import java.util.List;
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

  /** The keys of a company, oldest first. */
  public List<ApiKey> ofCompany(String companyId) {
    return entities
        .createNamedQuery("ApiKeyEntity.byCompany", ApiKeyEntity.class)
        .setParameter("companyId", companyId)
        .getResultStream()
        .map(ApiKeys::toApiKey)
        .toList();
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

  private Optional<ApiKeyEntity> entityOf(ClientModel client) {
    return entities
        .createNamedQuery("ApiKeyEntity.byClient", ApiKeyEntity.class)
        .setParameter("clientUuid", client.getId())
        .getResultStream()
        .findFirst();
  }

  private static ApiKey toApiKey(ApiKeyEntity entity) {
    return new ApiKey(
        entity.getId(),
        entity.getClientUuid(),
        entity.getCompanyId(),
        ApiType.valueOf(entity.getApiType()),
        KeyState.valueOf(entity.getState()),
        entity.getCreatedAt(),
        entity.getCreatedBy(),
        Optional.ofNullable(entity.getPreset()).map(Preset::valueOf));
  }
}
