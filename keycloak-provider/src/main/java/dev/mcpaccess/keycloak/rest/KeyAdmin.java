package dev.mcpaccess.keycloak.rest;

import dev.mcpaccess.keycloak.access.AccessResolver;
import dev.mcpaccess.keycloak.apikey.KeyOwner;
import dev.mcpaccess.keycloak.company.Company;
import java.util.Set;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RoleModel;
import org.keycloak.models.UserModel;
import org.keycloak.services.resources.admin.AdminAuth;

/**
 * The caller, known to be allowed what the request asks for, and whose API keys it is about.
 *
 * @param auth who acts, from which realm: the realm's administrator can be a user of another
 */
record KeyAdmin(AdminAuth auth, KeyOwner owner) {

  UserModel user() {
    return auth.getUser();
  }

  /** Where the owner's keys are, in the company API as in the admin API. */
  String path() {
    return owner
        .company()
        .map(company -> "api-access/companies/" + company.alias() + "/keys")
        .orElse("api-access/published-keys");
  }

  /**
   * The permissions that the caller has in the owner company, as roles; none for a user of another
   * realm, who has no roles in this one.
   */
  Set<RoleModel> permissionRoles(KeycloakSession session) {
    return owner
        .company()
        .filter(company -> auth.getRealm().equals(owner.realm()))
        .map(Company::id)
        .map(id -> new AccessResolver(session, owner.realm()).permissionRoles(id, user()))
        .orElse(Set.of());
  }
}
