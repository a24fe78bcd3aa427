package dev.mcpaccess.keycloak.apikey;

import dev.mcpaccess.keycloak.storage.ApiKeyEntity;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;

/**
 * A client as whoever wants to authenticate names it, with its key.
 *
 * <p>It is read past Keycloak's cache, which holds the clients that there are but asks the database
 * each time about one that there is not: so that both take one query and the same time.
 *
 * @param row empty if the client is no API key
 */
record NamedClient(
    String uuid,
    boolean enabled,
    boolean isPublic,
    String authenticator,
    Optional<ApiKeyEntity> row) {

  static Optional<NamedClient> find(KeycloakSession session, RealmModel realm, String clientId) {
    EntityManager entities = session.getProvider(JpaConnectionProvider.class).getEntityManager();
    return entities
        .createQuery(
            "select c.id, c.enabled, c.publicClient, c.clientAuthenticatorType, k"
                + " from ClientEntity c left join ApiKeyEntity k on k.clientUuid = c.id"
                + " where c.realmId = :realm and c.clientId = :clientId",
            Object[].class)
        .setParameter("realm", realm.getId())
        .setParameter("clientId", clientId)
        .getResultStream()
        .findFirst()
        .map(
            found ->
                new NamedClient(
                    (String) found[0],
                    (Boolean) found[1],
                    (Boolean) found[2],
                    (String) found[3],
                    Optional.ofNullable((ApiKeyEntity) found[4])));
  }

  Optional<ApiKey> key() {
    return row.map(ApiKeys::toApiKey);
  }
}
