package dev.mcpaccess.keycloak.apikey;

import dev.mcpaccess.keycloak.apikey.KeyQuery.Position;
import dev.mcpaccess.keycloak.apikey.KeyQuery.Sort;
import dev.mcpaccess.keycloak.company.Company;
import dev.mcpaccess.keycloak.storage.ApiKeyEntity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.models.KeycloakSession;

/**
 * Lists an owner's keys page by page, in three queries whatever the number of keys.
 *
 * <p>Names are read from Keycloak's table of clients, so that a key renamed in the admin console is
 * found and sorted by the name that people see.
 */
public final class KeyPages {

  private static final String NAME = "lower(coalesce(c.name, ''))";

  private static final String USABLE = " and k.state = :state and c.enabled = true";

  /** Nobody answers for the key any more; says the same as {@link Company#enabledMembersAmong}. */
  private static final String LEFT =
      "(k.responsible <> '"
          + ApiKey.VENDOR
          + "' and not exists (select 1 from UserGroupMembershipEntity m, OrganizationEntity o"
          + " where o.id = k.companyId and m.groupId = o.groupId"
          + " and m.user.id = k.responsible and m.user.enabled = true)"
          + " and not exists (select 1 from FederatedUserGroupMembershipEntity f,"
          + " OrganizationEntity fo where fo.id = k.companyId and f.groupId = fo.groupId"
          + " and f.userId = k.responsible))";

  private final EntityManager entities;

  public KeyPages(KeycloakSession session) {
    this.entities = session.getProvider(JpaConnectionProvider.class).getEntityManager();
  }

  /** The keys of an owner that {@code query} asks for, after {@code start} if it is there. */
  public KeyPage page(KeyOwner owner, KeyQuery query, Optional<Position> start) {
    // One more than asked for tells whether there is a next page.
    List<Object[]> rows = rows(owner, query, start);
    List<Object[]> shown = rows.subList(0, Math.min(rows.size(), query.limit()));
    List<String> clients =
        shown.stream().map(row -> ((ApiKeyEntity) row[0]).getClientUuid()).toList();
    Map<String, Set<String>> redirectUris =
        valuesOf(
            clients,
            "select c.id, uri from ClientEntity c join c.redirectUris uri where c.id in :clients");
    Map<String, Set<String>> scopes =
        valuesOf(
            clients,
            "select m.clientId, s.name from ClientScopeClientMappingEntity m, ClientScopeEntity s"
                + " where s.id = m.clientScopeId and m.defaultScope = false"
                + " and m.clientId in :clients");
    List<KeyPage.Entry> keys = shown.stream().map(row -> entry(row, redirectUris, scopes)).toList();
    return new KeyPage(
        keys,
        rows.size() > query.limit()
            ? Optional.of(position(query.sort(), keys.get(keys.size() - 1)))
            : Optional.empty());
  }

  private List<Object[]> rows(KeyOwner owner, KeyQuery query, Optional<Position> start) {
    Map<String, Object> parameters = new HashMap<>();
    StringBuilder where = new StringBuilder("c.id = k.clientUuid and ");
    if (owner.company().isPresent()) {
      where.append("k.companyId = :company");
      parameters.put("company", owner.company().get().id());
    } else {
      where.append("k.companyId is null and c.realmId = :realm");
      parameters.put("realm", owner.realm().getId());
    }
    query
        .search()
        .ifPresent(
            search -> {
              where.append(" and ").append(NAME).append(" like :search escape '!'");
              parameters.put("search", "%" + literal(search.toLowerCase(Locale.ROOT)) + "%");
            });
    query
        .type()
        .ifPresent(
            type -> {
              where.append(" and k.apiType = :type");
              parameters.put("type", type.name());
            });
    query
        .state()
        .ifPresent(
            state -> {
              where.append(inState(state, leaversStop(owner)));
              parameters.put("state", stored(state).name());
              if (state != KeyState.DISABLED) {
                parameters.put("now", Instant.now().toEpochMilli());
              }
            });
    start.ifPresent(
        position -> {
          where.append(after(query));
          parameters.put(
              "value",
              query.sort() == Sort.NAME ? position.value() : Long.valueOf(position.value()));
          parameters.put("id", position.id());
        });
    String direction = query.descending() ? " desc" : " asc";
    TypedQuery<Object[]> select =
        entities.createQuery(
            "select k, c.clientId, c.enabled, c.name, c.description"
                + " from ApiKeyEntity k, ClientEntity c where "
                + where
                + " order by "
                + column(query.sort())
                + direction
                + ", k.id"
                + direction,
            Object[].class);
    parameters.forEach(select::setParameter);
    return select.setMaxResults(query.limit() + 1).getResultList();
  }

  private static boolean leaversStop(KeyOwner owner) {
    return owner.company().filter(Company::stopsKeysOfLeavers).isPresent();
  }

  private static String inState(KeyState state, boolean leaversStop) {
    String working = leaversStop ? " and not " + LEFT : "";
    return switch (state) {
      case ENABLED -> USABLE + " and (k.expiresAt is null or k.expiresAt > :now)" + working;
      case EXPIRED -> USABLE + " and k.expiresAt <= :now" + working;
      case DISABLED ->
          " and (k.state = :state or c.enabled = false" + (leaversStop ? " or " + LEFT : "") + ")";
    };
  }

  private static KeyState stored(KeyState state) {
    return state == KeyState.EXPIRED ? KeyState.ENABLED : state;
  }

  /** The database lowers the case of both names, and compares them as it orders them. */
  private static String after(KeyQuery query) {
    String column = column(query.sort());
    String value = query.sort() == Sort.NAME ? "lower(:value)" : ":value";
    String beyond = query.descending() ? " < " : " > ";
    return (" and (" + column + beyond + value)
        + (" or (" + column + " = " + value + " and k.id" + beyond + ":id))");
  }

  private static String column(Sort sort) {
    return sort == Sort.NAME ? NAME : "k.createdAt";
  }

  /** Takes their meaning from the pattern's own characters. */
  private static String literal(String search) {
    return search.replace("!", "!!").replace("%", "!%").replace("_", "!_");
  }

  private Map<String, Set<String>> valuesOf(List<String> clients, String jpql) {
    Map<String, Set<String>> values = new HashMap<>();
    if (!clients.isEmpty()) {
      entities
          .createQuery(jpql, Object[].class)
          .setParameter("clients", clients)
          .getResultList()
          .forEach(
              row ->
                  values
                      .computeIfAbsent((String) row[0], client -> new HashSet<>())
                      .add((String) row[1]));
    }
    return values;
  }

  private static KeyPage.Entry entry(
      Object[] row, Map<String, Set<String>> redirectUris, Map<String, Set<String>> scopes) {
    ApiKey key = ApiKeys.toApiKey((ApiKeyEntity) row[0]);
    return new KeyPage.Entry(
        key,
        new KeySettings(
            (String) row[1],
            (Boolean) row[2],
            (String) row[3],
            (String) row[4],
            redirectUris.getOrDefault(key.clientUuid(), Set.of()),
            scopes.getOrDefault(key.clientUuid(), Set.of())));
  }

  private static Position position(Sort sort, KeyPage.Entry last) {
    String name = last.settings().name();
    return new Position(
        sort == Sort.NAME
            ? name == null ? "" : name
            : Long.toString(last.key().createdAt().toEpochMilli()),
        last.key().id());
  }
}
