package dev.mcpaccess.keycloak.company;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.storage.StorageId;

/** What only the rows of an organization can tell or do. */
final class OrganizationRows {

  private static final String LOCAL =
      "select m.user.id from UserGroupMembershipEntity m, OrganizationEntity o"
          + " where o.id = :organization and m.groupId = o.groupId and m.user.id in :users";

  /** Users of a federated store that Keycloak does not import. */
  private static final String FEDERATED =
      "select m.userId from FederatedUserGroupMembershipEntity m, OrganizationEntity o"
          + " where o.id = :organization and m.groupId = o.groupId and m.userId in :users";

  private final KeycloakSession session;

  OrganizationRows(KeycloakSession session) {
    this.session = session;
  }

  void lock(String organizationId) {
    entities()
        .createQuery("select o from OrganizationEntity o where o.id = :id")
        .setParameter("id", organizationId)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getSingleResult();
  }

  Set<String> membersAmong(String organizationId, Set<String> userIds) {
    return membersAmong(LOCAL, organizationId, userIds);
  }

  /** A federated user who is not imported counts as enabled: only the other store could tell. */
  Set<String> enabledMembersAmong(String organizationId, Set<String> userIds) {
    return membersAmong(LOCAL + " and m.user.enabled = true", organizationId, userIds);
  }

  private Set<String> membersAmong(String jpql, String organizationId, Set<String> userIds) {
    Set<String> local =
        userIds.stream().filter(StorageId::isLocalStorage).collect(Collectors.toSet());
    Set<String> federated = new HashSet<>(userIds);
    federated.removeAll(local);
    Set<String> members = new HashSet<>(find(jpql, organizationId, local));
    members.addAll(find(FEDERATED, organizationId, federated));
    return members;
  }

  private Set<String> find(String jpql, String organizationId, Set<String> userIds) {
    if (userIds.isEmpty()) {
      return Set.of();
    }
    return Set.copyOf(
        entities()
            .createQuery(jpql, String.class)
            .setParameter("organization", organizationId)
            .setParameter("users", userIds)
            .getResultList());
  }

  private EntityManager entities() {
    return session.getProvider(JpaConnectionProvider.class).getEntityManager();
  }
}
