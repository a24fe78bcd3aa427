package dev.mcpaccess.keycloak.apikey;

import dev.mcpaccess.keycloak.storage.KeyUseEntity;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.models.KeycloakSession;

/** The written last uses of keys. */
public final class KeyUseRows {

  private static final int AT_ONCE = 500;

  private final EntityManager entities;

  public KeyUseRows(KeycloakSession session) {
    this.entities = session.getProvider(JpaConnectionProvider.class).getEntityManager();
  }

  /** Of those of these keys that were ever used, by key id; up to a minute old. */
  public Map<String, LastUse> of(Collection<String> keyIds) {
    return entities
        .createNamedQuery("KeyUseEntity.ofKeys", KeyUseEntity.class)
        .setParameter("keyIds", keyIds)
        .getResultStream()
        .collect(Collectors.toMap(KeyUseEntity::getKeyId, KeyUseRows::toKeyUse));
  }

  private static LastUse toKeyUse(KeyUseEntity entity) {
    return new LastUse(entity.getUsedAt(), entity.getAddress(), entity.getSoftware());
  }

  /**
   * Writes uses down, unless there is a later one; that learns where it came from and by what, if
   * it did not tell. A client whose key is gone is passed over.
   */
  public void write(Map<String, LastUse> byClient) {
    // In one order on all nodes, so that they wait for each other and never both ways.
    List<String> clients = List.copyOf(new TreeMap<>(byClient).keySet());
    for (int from = 0; from < clients.size(); from += AT_ONCE) {
      write(clients.subList(from, Math.min(from + AT_ONCE, clients.size())), byClient::get);
    }
  }

  private void write(List<String> clients, Function<String, LastUse> uses) {
    entities
        .createNamedQuery("KeyUseEntity.ofClients", Object[].class)
        .setParameter("clients", clients)
        .getResultList()
        .forEach(
            row -> {
              LastUse use = uses.apply((String) row[1]);
              if (row[2] == null) {
                entities.persist(
                    new KeyUseEntity((String) row[0], use.at(), use.address(), use.software()));
              } else if ((Long) row[2] < use.at().toEpochMilli()) {
                update("KeyUseEntity.update", (String) row[0], use);
              } else if (row[3] == null || row[4] == null) {
                update("KeyUseEntity.fill", (String) row[0], use);
              }
            });
  }

  private void update(String query, String keyId, LastUse use) {
    entities
        .createNamedQuery(query)
        .setParameter("keyId", keyId)
        .setParameter("at", use.at().toEpochMilli())
        .setParameter("address", use.address())
        .setParameter("software", use.software())
        .executeUpdate();
  }
}
