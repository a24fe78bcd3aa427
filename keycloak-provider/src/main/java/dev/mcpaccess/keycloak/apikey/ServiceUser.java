package dev.mcpaccess.keycloak.apikey;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.keycloak.models.ClientModel;
import org.keycloak.models.GroupModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RoleModel;
import org.keycloak.models.UserModel;
import org.keycloak.services.managers.ClientManager;
import org.keycloak.services.managers.RealmManager;

/**
 * The user as which a machine key acts: the service account of its client, which Keycloak makes,
 * never lets log in, and deletes with the client.
 *
 * <p>It is no member of the company: members are people, whom the company's groups give roles and
 * who count among its users. What ties it to the company is the key's row.
 */
final class ServiceUser {

  private ServiceUser() {}

  /**
   * Makes the service user of {@code client}, with these roles and no others: a realm's default
   * roles and groups could go beyond what the key's issuer may do.
   *
   * @param name the key's name, which applications show; the username is Keycloak's
   */
  static void create(
      KeycloakSession session, ClientModel client, String name, Collection<RoleModel> roles) {
    new ClientManager(new RealmManager(session)).enableServiceAccount(client);
    UserModel user = session.users().getServiceAccount(client);
    user.setFirstName(name);
    for (RoleModel role : user.getRoleMappingsStream().toList()) {
      user.deleteRoleMapping(role);
    }
    for (GroupModel group : user.getGroupsStream().toList()) {
      user.leaveGroup(group);
    }
    roles.forEach(user::grantRole);
  }

  /** The names of the roles that it has now. */
  static Set<String> roles(KeycloakSession session, ClientModel client) {
    return session
        .users()
        .getServiceAccount(client)
        .getRoleMappingsStream()
        .map(RoleModel::getName)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Lets it be called what its client is called. */
  static void rename(KeycloakSession session, ClientModel client) {
    session.users().getServiceAccount(client).setFirstName(client.getName());
  }
}
