package dev.mcpaccess.keycloak.connection;

import dev.mcpaccess.keycloak.storage.ConnectionEntity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;

/**
 * Lists the connections that still work, page by page, in one query; a connection that Keycloak
 * ended by itself is not among them, even before its row is gone.
 */
public final class LiveConnections {

  /** What the tokens of a connection rest on: see {@link WorkingConnection}. */
  static final String LIVE =
      "c.redeemedAt is not null and coalesce(c.lastUsedAt, c.createdAt) > :idleSince"
          + " and (exists (select 1 from UserConsentEntity own where own.user.id = c.userId"
          + " and own.clientId = k.clientUuid and own.createdDate <= c.redeemedAt)"
          + " or exists (select 1 from FederatedUserConsentEntity own where own.userId = c.userId"
          + " and own.clientId = k.clientUuid and own.createdDate <= c.redeemedAt))"
          + " and exists (select 1 from PersistentClientSessionEntity s"
          + " where s.userSessionId = c.sessionId and s.clientId = k.clientUuid"
          + " and s.offline = '1')"
          // An administrator's "sign out" makes all older tokens stale.
          + " and not exists (select 1 from UserEntity person where person.id = c.userId"
          + " and person.notBefore * 1000L > coalesce(c.refreshedAt, c.redeemedAt))";

  private final EntityManager entities;
  private final RealmModel realm;

  public LiveConnections(KeycloakSession session, RealmModel realm) {
    this.entities = session.getProvider(JpaConnectionProvider.class).getEntityManager();
    this.realm = realm;
  }

  /** The connections that {@code query} asks for, after {@code start} if it is there. */
  public ConnectionPage page(ConnectionQuery query, Optional<ConnectionQuery.Position> start) {
    // One more than asked for tells whether there is a next page.
    List<ConnectionPage.Entry> found = rows(query, start, Optional.empty(), query.limit() + 1);
    List<ConnectionPage.Entry> shown = found.subList(0, Math.min(found.size(), query.limit()));
    return new ConnectionPage(
        shown,
        found.size() > query.limit()
            ? Optional.of(position(shown.get(shown.size() - 1).connection()))
            : Optional.empty());
  }

  /** The connection of this id, if it is among those that {@code query} asks for. */
  public Optional<ConnectionPage.Entry> find(ConnectionQuery query, String id) {
    return rows(query, Optional.empty(), Optional.of(id), 1).stream().findFirst();
  }

  /** How many there are of each of these keys, by one query; keys without any are left out. */
  public Map<String, Long> countsOf(Collection<String> keyIds) {
    if (keyIds.isEmpty()) {
      return Map.of();
    }
    return entities
        .createQuery(
            "select c.keyId, count(c) from ConnectionEntity c join ApiKeyEntity k on k.id = c.keyId"
                + " where c.keyId in :keys and "
                + LIVE
                + " group by c.keyId",
            Object[].class)
        .setParameter("keys", keyIds)
        .setParameter("idleSince", idleSince(realm))
        .getResultStream()
        .collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
  }

  private List<ConnectionPage.Entry> rows(
      ConnectionQuery query,
      Optional<ConnectionQuery.Position> start,
      Optional<String> id,
      int limit) {
    Map<String, Object> parameters = new HashMap<>();
    StringBuilder where = new StringBuilder("cl.realmId = :realm and " + LIVE);
    parameters.put("realm", realm.getId());
    parameters.put("idleSince", idleSince(realm));
    restrict(where, parameters, "c.companyId", query.companyId());
    restrict(where, parameters, "c.userId", query.userId());
    restrict(where, parameters, "c.keyId", query.keyId());
    restrict(where, parameters, "c.id", id);
    String beyond = query.descending() ? " < " : " > ";
    start.ifPresent(
        position -> {
          where.append(" and (c.createdAt").append(beyond).append(":createdAt or ");
          where.append("(c.createdAt = :createdAt and c.id").append(beyond).append(":after))");
          parameters.put("createdAt", position.createdAt().toEpochMilli());
          parameters.put("after", position.id());
        });
    String direction = query.descending() ? " desc" : " asc";
    TypedQuery<Object[]> select =
        entities.createQuery(
            "select c, cl.id, cl.name, o.alias, o.name, u.username from ConnectionEntity c"
                + " join ApiKeyEntity k on k.id = c.keyId"
                + " join ClientEntity cl on cl.id = k.clientUuid"
                + " join OrganizationEntity o on o.id = c.companyId"
                + " left join UserEntity u on u.id = c.userId where "
                + where
                + (" order by c.createdAt" + direction + ", c.id" + direction),
            Object[].class);
    parameters.forEach(select::setParameter);
    return select.setMaxResults(limit).getResultList().stream()
        .map(LiveConnections::entry)
        .toList();
  }

  private static void restrict(
      StringBuilder where, Map<String, Object> parameters, String column, Optional<String> value) {
    value.ifPresent(
        wanted -> {
          String name = column.substring(2);
          where.append(" and ").append(column).append(" = :").append(name);
          parameters.put(name, wanted);
        });
  }

  static long idleSince(RealmModel realm) {
    return Instant.now().minusSeconds(realm.getOfflineSessionIdleTimeout()).toEpochMilli();
  }

  private static ConnectionQuery.Position position(Connection last) {
    return new ConnectionQuery.Position(last.createdAt(), last.id());
  }

  private static ConnectionPage.Entry entry(Object[] row) {
    ConnectionEntity entity = (ConnectionEntity) row[0];
    return new ConnectionPage.Entry(
        Connections.toConnection(entity),
        entity.getVersion(),
        (String) row[1],
        (String) row[2],
        (String) row[3],
        (String) row[4],
        (String) row[5],
        entity.getSoftware(),
        entity.getLastUsedAt(),
        entity.getLastAddress());
  }
}
