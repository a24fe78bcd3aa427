package dev.mcpaccess.keycloak.access;

import dev.mcpaccess.keycloak.apikey.ApiKey;
import dev.mcpaccess.keycloak.apikey.ClientSettings;
import dev.mcpaccess.keycloak.company.Company;
import dev.mcpaccess.keycloak.decision.Decision;
import dev.mcpaccess.keycloak.decision.Factors;
import dev.mcpaccess.keycloak.permission.PermissionCatalog;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.keycloak.models.ClientModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.RoleModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.utils.RoleUtils;

/**
 * Gathers the factors of one person, or of a service user, at one API key as they are now, and has
 * them decided.
 */
public final class AccessResolver {

  private final KeycloakSession session;
  private final RealmModel realm;
  private final PermissionCatalog catalog;

  public AccessResolver(KeycloakSession session, RealmModel realm) {
    this.session = session;
    this.realm = realm;
    this.catalog = PermissionCatalog.of(session, realm);
  }

  public PermissionCatalog catalog() {
    return catalog;
  }

  /** Why nothing at all is allowed, or empty where the permissions decide. */
  public Optional<Obstacle> obstacle(ApiKey key, ClientModel client, UserModel user) {
    if (!key.enabled() || !client.isEnabled()) {
      return Optional.of(Obstacle.KEY_DISABLED);
    }
    if (!new ClientSettings(key.type()).standIn(client)) {
      return Optional.of(Obstacle.KEY_ALTERED);
    }
    Optional<Company> company = Company.byId(session, key.companyId());
    if (key.type().machine()) {
      // A service user belongs to its client, and to no company: the key's row names the company.
      if (!user.isEnabled() || !client.getId().equals(user.getServiceAccountClientLink())) {
        return Optional.of(Obstacle.SERVICE_USER_DISABLED);
      }
    } else if (company.isEmpty() || !company.get().hasMember(user) || !user.isEnabled()) {
      return Optional.of(Obstacle.NOT_A_MEMBER);
    }
    return company.filter(Company::hasApi).isPresent()
        ? Optional.empty()
        : Optional.of(Obstacle.API_MODULE_OFF);
  }

  /**
   * Decides on all permissions of the catalog.
   *
   * @param consent the permissions granted to the connection, or all where none was asked for yet,
   *     or at a machine key, for which nobody is asked
   * @param request the permissions that the client asks for
   */
  public Decision decide(
      ApiKey key, ClientModel client, UserModel user, Set<String> consent, Set<String> request) {
    boolean barred = obstacle(key, client, user).isPresent();
    Factors factors =
        new Factors(
            barred ? Set.of() : allowedByRole(key, user),
            barred ? Set.of() : allowedByKey(client),
            barred ? Set.of() : allowedByModules(key),
            consent,
            request);
    return Decision.decide(catalog.names(), factors);
  }

  /** The permissions that a person's business roles in a company give now, as roles. */
  public Set<RoleModel> permissionRoles(String companyId, UserModel user) {
    Set<RoleModel> roles = new HashSet<>(RoleUtils.getDeepUserRoleMappings(user));
    Company.byId(session, companyId).ifPresent(company -> roles.addAll(company.rolesGivenTo(user)));
    return ofResourceServer(roles);
  }

  private Set<String> allowedByRole(ApiKey key, UserModel user) {
    Set<RoleModel> roles =
        key.type().machine()
            // What groups of the company give does not count: the limit was set at issue.
            ? ofResourceServer(RoleUtils.getDeepUserRoleMappings(user))
            : permissionRoles(key.companyId(), user);
    return roles.stream().map(RoleModel::getName).collect(Collectors.toUnmodifiableSet());
  }

  private Set<RoleModel> ofResourceServer(Set<RoleModel> roles) {
    Optional<ResourceServer> server = ResourceServer.of(realm);
    return roles.stream()
        .filter(role -> server.isPresent() && RoleUtils.isClientRole(role, server.get().client()))
        .collect(Collectors.toUnmodifiableSet());
  }

  private Set<String> allowedByKey(ClientModel client) {
    return client.getClientScopes(false).keySet();
  }

  private Set<String> allowedByModules(ApiKey key) {
    return Company.byId(session, key.companyId())
        .map(company -> catalog.namesIn(company.modules()))
        .orElse(Set.of());
  }
}
