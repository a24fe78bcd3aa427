package dev.mcpaccess.keycloak.apikey;

import dev.mcpaccess.keycloak.storage.ApiKeyEntity;
import dev.mcpaccess.keycloak.storage.StoredSecret;
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

  /** The key of this id, if it is this owner's. */
  public Optional<ApiKey> of(KeyOwner owner, String id) {
    return byId(id).filter(owner::owns);
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

  void setDynamicPermissions(ApiKey key, boolean dynamic) {
    entities.find(ApiKeyEntity.class, key.id()).setDynamicPermissions(dynamic);
  }

  void setExpiry(ApiKey key, Instant expiresAt) {
    entities.find(ApiKeyEntity.class, key.id()).setExpiresAt(expiresAt);
  }

  /** Makes a user, or the vendor, answer for a locked key. */
  void setResponsible(ApiKey key, String responsible) {
    entities.find(ApiKeyEntity.class, key.id()).setResponsible(responsible);
  }

  /**
   * Puts another secret in the place of a locked key's. The one that was there is refused from now
   * on, or from {@code oldExpiresAt} on; any before it is refused in either case.
   */
  ApiKey replaceSecret(ApiKey key, ApiKeySecret secret, Optional<Instant> oldExpiresAt) {
    ApiKeyEntity entity = entities.find(ApiKeyEntity.class, key.id());
    oldExpiresAt.ifPresentOrElse(entity::keepOldSecret, entity::dropOldSecret);
    entity.setSecret(stored(secret));
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
            secret.map(this::stored).orElse(new StoredSecret(SECRET_FORMAT, null, null, null)),
            key.createdAt(),
            key.createdBy());
    entity.setResponsible(key.responsible());
    entity.setExpiresAt(key.expiresAt());
    entity.setDynamicPermissions(key.dynamicPermissions());
    key.preset().map(Preset::name).ifPresent(entity::setPreset);
    entities.persist(entity);
    entities.flush();
  }

  /** Whether {@code secret} is the key's present one, or its former one in an overlap. */
  public boolean accepts(ClientModel client, ApiKeySecret secret) {
    return accepts(entityOf(client), secret);
  }

  /**
   * The key that the clientId names, if the secret is its own. One row is read, and it takes as
   * long where there is none.
   */
  Optional<ApiKey> byCredentials(String clientId, ApiKeySecret secret) {
    Optional<ApiKeyEntity> row = keyId(clientId).map(id -> entities.find(ApiKeyEntity.class, id));
    return accepts(row, secret) ? row.map(ApiKeys::toApiKey) : Optional.empty();
  }

  /** Takes as long where there is no key. */
  boolean accepts(Optional<ApiKeyEntity> row, ApiKeySecret secret) {
    Optional<ApiKeyEntity> own = row.filter(entity -> entity.getId().equals(secret.keyId()));
    boolean present = matches(secret, own.flatMap(ApiKeys::present));
    Optional<SecretHash> former = own.flatMap(ApiKeys::former);
    return former.isPresent() ? matches(secret, former) || present : present;
  }

  private boolean matches(ApiKeySecret secret, Optional<SecretHash> hash) {
    boolean matches = hasher.matches(secret, hash.orElseGet(hasher::decoy));
    return hash.isPresent() && matches;
  }

  private static Optional<SecretHash> present(ApiKeyEntity entity) {
    return hash(entity.getSecret());
  }

  private static Optional<SecretHash> former(ApiKeyEntity entity) {
    return toApiKey(entity).overlapEnd().flatMap(end -> hash(entity.getOldSecret()));
  }

  /** Empty for a secret of another format, and where there is none. */
  private static Optional<SecretHash> hash(StoredSecret stored) {
    return stored != null && stored.getHash() != null && stored.getFormat() == SECRET_FORMAT
        ? Optional.of(new SecretHash(stored.getPepperId(), stored.getHash()))
        : Optional.empty();
  }

  private StoredSecret stored(ApiKeySecret secret) {
    SecretHash hash = hasher.hash(secret);
    return new StoredSecret(SECRET_FORMAT, hash.value(), hash.pepperId(), secret.end());
  }

  /**
   * Reads by the id in the clientId, which a request that asks several times finds in what it has
   * read already; a client that was given another clientId is looked for.
   */
  private Optional<ApiKeyEntity> entityOf(ClientModel client) {
    return keyId(client.getClientId())
        .map(id -> entities.find(ApiKeyEntity.class, id))
        .filter(entity -> entity.getClientUuid().equals(client.getId()))
        .or(() -> searchFor(client));
  }

  private static Optional<String> keyId(String clientId) {
    return clientId.startsWith(CLIENT_ID_PREFIX)
        ? Optional.of(clientId.substring(CLIENT_ID_PREFIX.length()))
        : Optional.empty();
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
        Optional.ofNullable(entity.getSecret().getEnd()),
        entity.getExpiresAt(),
        Optional.ofNullable(entity.getPreset()).map(Preset::valueOf),
        entity.getResponsible(),
        entity.getOldSecretExpiresAt(),
        Optional.ofNullable(entity.getOldSecret()).map(StoredSecret::getEnd),
        entity.hasDynamicPermissions(),
        Optional.ofNullable(entity.getLogoVersion()));
  }
}
