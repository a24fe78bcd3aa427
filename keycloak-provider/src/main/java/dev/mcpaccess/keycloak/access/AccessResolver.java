package dev.mcpaccess.keycloak.access;

import dev.mcpaccess.keycloak.apikey.ApiKey;
import dev.mcpaccess.keycloak.apikey.Blocks;
import dev.mcpaccess.keycloak.apikey.ClientSettings;
import dev.mcpaccess.keycloak.apikey.KeyDraft;
import dev.mcpaccess.keycloak.apikey.KeyState;
import dev.mcpaccess.keycloak.apikey.Leavers;
import dev.mcpaccess.keycloak.company.Company;
import dev.mcpaccess.keycloak.connection.WorkingConnection;
import dev.mcpaccess.keycloak.decision.Consent;
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
 * Gathers the factors of one person, or of a service user, at one API key in one company as they
 * are now, and has them decided.
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

  /** What the person granted to a connection, as it stands now. */
  public Consent consent(WorkingConnection working) {
    return new Consent(
        working.granted(), working.connection().grant().requested().orElseGet(catalog::names));
  }

  /** At a machine key, for which nobody is asked, or where the person is yet to be asked. */
  public Consent anyConsent() {
    return Consent.toAll(catalog.names());
  }

  /** Why nothing at all is allowed, or empty where the permissions decide. */
  public Optional<Obstacle> obstacle(KeyUse use) {
    ApiKey key = use.key();
    ClientModel client = use.client();
    UserModel user = use.user();
    if (!key.enabled() || !client.isEnabled()) {
      boolean expired = key.stateNow() == KeyState.EXPIRED;
      return Optional.of(expired ? Obstacle.KEY_EXPIRED : Obstacle.KEY_DISABLED);
    }
    if (new Leavers(session).stop(key)) {
      return Optional.of(Obstacle.ISSUER_LEFT);
    }
    if (!new ClientSettings(key.type()).standIn(client)) {
      return Optional.of(Obstacle.KEY_ALTERED);
    }
    Optional<Company> company =
        Company.byId(session, use.companyId()).filter(found -> key.usableIn(found.id()));
    if (key.type().machine()) {
      // A service user belongs to its client, and to no company: the key's row names the company.
      if (!user.isEnabled() || !client.getId().equals(user.getServiceAccountClientLink())) {
        return Optional.of(Obstacle.SERVICE_USER_DISABLED);
      }
    } else if (company.isEmpty() || !company.get().hasMember(user) || !user.isEnabled()) {
      return Optional.of(Obstacle.NOT_A_MEMBER);
    } else if (key.published() && new Blocks(session).find(key, use.companyId()).isPresent()) {
      return Optional.of(Obstacle.BLOCKED);
    }
    if (company.filter(Company::hasApi).isEmpty()) {
      return Optional.of(Obstacle.API_MODULE_OFF);
    }
    return key.dynamicPermissions() && !company.get().mayUseDynamicPermissions()
        ? Optional.of(Obstacle.DYNAMIC_PERMISSIONS_OFF)
        : Optional.empty();
  }

  /**
   * Decides on all permissions of the catalog.
   *
   * @param consent {@link #consent} of the connection, or {@link #anyConsent}
   * @param request the permissions that the client asks for
   */
  public Decision decide(KeyUse use, Consent consent, Set<String> request) {
    return decide(use, obstacle(use).isPresent(), consent, request);
  }

  private Decision decide(KeyUse use, boolean barred, Consent consent, Set<String> request) {
    Factors factors =
        new Factors(
            barred ? Set.of() : allowedByRole(use),
            barred ? Set.of() : allowedByKey(use),
            barred ? Set.of() : allowedByModules(use),
            consent,
            request);
    return Decision.decide(catalog.names(), factors);
  }

  /** The same decision, with the obstacle that there may be. */
  public Explanation explain(KeyUse use, Consent consent, Set<String> request) {
    Optional<Obstacle> obstacle = obstacle(use);
    return new Explanation(
        obstacle, decide(use, obstacle.isPresent(), consent, request), use.key().published());
  }

  /** What a member of the company could do through a key that is not issued yet. */
  public Explanation explainDraft(Company company, UserModel member, KeyDraft draft) {
    Optional<Obstacle> obstacle = obstacle(company, member, draft);
    boolean barred = obstacle.isPresent();
    Factors factors =
        new Factors(
            barred ? Set.of() : names(permissionRoles(company.id(), member)),
            draft.dynamicPermissions() ? catalog.names() : draft.permissions(),
            catalog.namesIn(company.modules()),
            anyConsent(),
            catalog.names());
    return new Explanation(obstacle, Decision.decide(catalog.names(), factors), false);
  }

  private static Optional<Obstacle> obstacle(Company company, UserModel member, KeyDraft draft) {
    if (!member.isEnabled()) {
      return Optional.of(Obstacle.NOT_A_MEMBER);
    }
    return draft.dynamicPermissions() && !company.mayUseDynamicPermissions()
        ? Optional.of(Obstacle.DYNAMIC_PERMISSIONS_OFF)
        : Optional.empty();
  }

  /** The permissions that a person's business roles in a company give now, as roles. */
  public Set<RoleModel> permissionRoles(String companyId, UserModel user) {
    Set<RoleModel> roles = new HashSet<>(RoleUtils.getDeepUserRoleMappings(user));
    Company.byId(session, companyId).ifPresent(company -> roles.addAll(company.rolesGivenTo(user)));
    return ofResourceServer(roles);
  }

  private Set<String> allowedByRole(KeyUse use) {
    Set<RoleModel> roles =
        use.key().type().machine()
            // What groups of the company give does not count: the limit was set at issue.
            ? ofResourceServer(RoleUtils.getDeepUserRoleMappings(use.user()))
            : permissionRoles(use.companyId(), use.user());
    return names(roles);
  }

  private static Set<String> names(Set<RoleModel> roles) {
    return roles.stream().map(RoleModel::getName).collect(Collectors.toUnmodifiableSet());
  }

  private Set<RoleModel> ofResourceServer(Set<RoleModel> roles) {
    Optional<ResourceServer> server = ResourceServer.of(realm);
    return roles.stream()
        .filter(role -> server.isPresent() && RoleUtils.isClientRole(role, server.get().client()))
        .collect(Collectors.toUnmodifiableSet());
  }

  private Set<String> allowedByKey(KeyUse use) {
    return use.key().dynamicPermissions()
        ? catalog.names()
        : use.client().getClientScopes(false).keySet();
  }

  private Set<String> allowedByModules(KeyUse use) {
    return Company.byId(session, use.companyId())
        .map(company -> catalog.namesIn(company.modules()))
        .orElse(Set.of());
  }
}
