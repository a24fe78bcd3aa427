package dev.mcpaccess.keycloak.apikey;

import dev.mcpaccess.keycloak.storage.ApiKeyEntity;
import dev.mcpaccess.keycloak.storage.LogoEntity;
import jakarta.persistence.EntityManager;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.models.KeycloakSession;

/** The stored logos of API keys. */
public final class Logos {

  private static final int VERSION_LENGTH = 16;

  private final KeycloakSession session;
  private final EntityManager entities;

  public Logos(KeycloakSession session) {
    this.session = session;
    this.entities = session.getProvider(JpaConnectionProvider.class).getEntityManager();
  }

  /** Where a logo is: an address that no other logo will ever have, so that it may be cached. */
  public static String url(KeycloakSession session, ApiKey key, String version) {
    return session
        .getContext()
        .getUri()
        .getBaseUriBuilder()
        .path("realms/{realm}/api-access/logos/{key}/{version}")
        .build(session.getContext().getRealm().getName(), key.id(), version)
        .toString();
  }

  /** Gives a locked key another logo. */
  public ApiKey set(ApiKey key, LogoImage image) {
    String png = Base64.getEncoder().encodeToString(image.png());
    LogoEntity present = entities.find(LogoEntity.class, key.id());
    if (present == null) {
      entities.persist(new LogoEntity(key.id(), png));
    } else {
      present.setPng(png);
    }
    return changed(key, version(image.png()));
  }

  /** Takes a locked key's logo away; without one, nothing happens. */
  public ApiKey remove(ApiKey key) {
    LogoEntity present = entities.find(LogoEntity.class, key.id());
    if (present == null) {
      return key;
    }
    entities.remove(present);
    return changed(key, null);
  }

  private ApiKey changed(ApiKey key, String version) {
    entities.find(ApiKeyEntity.class, key.id()).setLogoVersion(version);
    ApiKey changed = new ApiKeys(session).changed(key, key.state());
    entities.flush();
    return changed;
  }

  /** The PNG of this version, if the key is this realm's. */
  public Optional<byte[]> find(String keyId, String version) {
    return new ApiKeys(session)
        .byId(keyId)
        .filter(key -> key.logo().filter(version::equals).isPresent())
        .filter(key -> session.getContext().getRealm().getClientById(key.clientUuid()) != null)
        .map(key -> entities.find(LogoEntity.class, key.id()))
        .map(logo -> Base64.getDecoder().decode(logo.getPng()));
  }

  private static String version(byte[] png) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(png);
      return HexFormat.of().formatHex(hash).substring(0, VERSION_LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
