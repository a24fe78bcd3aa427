package dev.mcpaccess.keycloak.company;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.keycloak.models.ClientModel;
import org.keycloak.models.GroupModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.OrganizationModel;
import org.keycloak.models.RealmModel;
import org.keycloak.models.RoleModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.utils.RoleUtils;
import org.keycloak.organization.OrganizationProvider;

/** A customer of the vendor: a Keycloak organization, with its modules and its members' roles. */
public final class Company {

  /** The module without which a company has no API section and no working key. */
  public static final String API_MODULE = "api";

  /** The client whose role {@link #ADMIN_ROLE} makes an administrator of a company. */
  public static final String CONSOLE_CLIENT = "mcp-access-console";

  public static final String ADMIN_ROLE = "company-admin";

  private static final String MODULES = "modules";
  private static final String KEY_LIMIT = "mcp-access.keys-per-company";
  private static final String OVERLAP_HOURS = "mcp-access.overlap-hours";
  private static final String KEYS_OF_LEAVERS = "mcp-access.keys-of-leavers";

  private static final String DYNAMIC_PERMISSIONS = "mcp-access.dynamic-permissions";

  private final OrganizationProvider organizations;
  private final OrganizationModel organization;
  private final OrganizationRows rows;

  private Company(KeycloakSession session, OrganizationModel organization) {
    this.organizations = session.getProvider(OrganizationProvider.class);
    this.organization = organization;
    this.rows = new OrganizationRows(session);
  }

  public static Optional<Company> byId(KeycloakSession session, String id) {
    OrganizationProvider organizations = session.getProvider(OrganizationProvider.class);
    return Optional.ofNullable(id)
        .map(organizations::getById)
        .map(organization -> new Company(session, organization));
  }

  public static Optional<Company> byAlias(KeycloakSession session, String alias) {
    OrganizationProvider organizations = session.getProvider(OrganizationProvider.class);
    return Optional.ofNullable(organizations.getByAlias(alias))
        .map(organization -> new Company(session, organization));
  }

  /** The companies that {@code user} is a member of, by name. */
  public static List<Company> ofMember(KeycloakSession session, UserModel user) {
    return session
        .getProvider(OrganizationProvider.class)
        .getByMember(user)
        .map(organization -> new Company(session, organization))
        .sorted(Comparator.comparing(Company::name).thenComparing(Company::id))
        .toList();
  }

  /** Some of all companies, by name. */
  public static List<Company> search(KeycloakSession session, String search, int first, int limit) {
    return session
        .getProvider(OrganizationProvider.class)
        .getAllStream(search, false, first, limit)
        .map(organization -> new Company(session, organization))
        .toList();
  }

  public String id() {
    return organization.getId();
  }

  public String alias() {
    return organization.getAlias();
  }

  public String name() {
    return organization.getName();
  }

  public boolean hasApi() {
    return modules().contains(API_MODULE);
  }

  /** The modules in force: none in a disabled company. */
  public Set<String> modules() {
    if (!organization.isEnabled()) {
      return Set.of();
    }
    return Set.copyOf(organization.getAttributes().getOrDefault(MODULES, List.of()));
  }

  public boolean enabled() {
    return organization.isEnabled();
  }

  public CompanyPolicy policy() {
    return new CompanyPolicy(
        Set.copyOf(organization.getAttributes().getOrDefault(MODULES, List.of())),
        mayUseDynamicPermissions(),
        keyLimit(),
        overlapHours(),
        stopsKeysOfLeavers());
  }

  /** Writes what differs; attributes of others stay as they are. */
  public void setPolicy(CompanyPolicy policy) {
    Map<String, List<String>> attributes = new HashMap<>(organization.getAttributes());
    attributes.put(MODULES, policy.modules().stream().sorted().toList());
    put(attributes, DYNAMIC_PERMISSIONS, policy.dynamicPermissions() ? "true" : null);
    put(attributes, KEY_LIMIT, policy.keyLimit());
    put(attributes, OVERLAP_HOURS, policy.overlapHours());
    put(attributes, KEYS_OF_LEAVERS, policy.stopsKeysOfLeavers() ? "disable" : null);
    organization.setAttributes(attributes);
  }

  private static void put(Map<String, List<String>> attributes, String name, OptionalInt value) {
    put(attributes, name, value.isPresent() ? Integer.toString(value.getAsInt()) : null);
  }

  private static void put(Map<String, List<String>> attributes, String name, String value) {
    if (value == null) {
      attributes.remove(name);
    } else {
      attributes.put(name, List.of(value));
    }
  }

  /** How many API keys the vendor lets this company have, where it differs from others. */
  public OptionalInt keyLimit() {
    return organization.getAttributes().getOrDefault(KEY_LIMIT, List.of()).stream()
        .filter(limit -> limit.matches("[0-9]{1,6}"))
        .mapToInt(Integer::parseInt)
        .findFirst();
  }

  /**
   * For how many hours the vendor lets a former secret work, where it differs from other companies.
   * A value that is not understood means not at all.
   */
  public OptionalInt overlapHours() {
    return organization.getAttributes().getOrDefault(OVERLAP_HOURS, List.of()).stream()
        .filter(hours -> !hours.isBlank())
        .mapToInt(hours -> hours.matches("[0-9]{1,3}") ? Integer.parseInt(hours) : 0)
        .findFirst();
  }

  /**
   * Whether a key stops when the person who answers for it leaves. A value that is not understood
   * means so, too.
   */
  public boolean stopsKeysOfLeavers() {
    return organization.getAttributes().getOrDefault(KEYS_OF_LEAVERS, List.of()).stream()
        .anyMatch(value -> !value.isBlank());
  }

  /** Whether the vendor lets this company have keys whose permissions each person chooses. */
  public boolean mayUseDynamicPermissions() {
    return organization
        .getAttributes()
        .getOrDefault(DYNAMIC_PERMISSIONS, List.of())
        .contains("true");
  }

  /** Lets nobody else add to the company's keys until the end of the transaction. */
  public void lock() {
    rows.lock(id());
  }

  /** Those of the users who are members now, found by one query for all of them. */
  public Set<String> membersAmong(Set<String> userIds) {
    return rows.membersAmong(id(), userIds);
  }

  /** Those of the users who are members now and not disabled. */
  public Set<String> enabledMembersAmong(Set<String> userIds) {
    return rows.enabledMembersAmong(id(), userIds);
  }

  /**
   * Some of the members, at most {@code limit}.
   *
   * @param search a part of a name, username or e-mail address; empty for all
   */
  public List<UserModel> members(String search, int limit) {
    return organizations
        .getMembersStream(
            organization,
            search.isEmpty() ? Map.of() : Map.of(UserModel.SEARCH, search),
            false,
            0,
            limit)
        .toList();
  }

  public boolean hasMember(UserModel user) {
    return organization.isMember(user);
  }

  /**
   * Whether {@code user} holds the admin role through a group of this organization. A role held
   * elsewhere does not count: it would make an administrator of every company that the person
   * joins.
   */
  public boolean hasAdmin(RealmModel realm, UserModel user) {
    ClientModel console = realm.getClientByClientId(CONSOLE_CLIENT);
    RoleModel role = console == null ? null : console.getRole(ADMIN_ROLE);
    return role != null && hasMember(user) && rolesGivenTo(user).contains(role);
  }

  /**
   * The roles that the groups of this organization, and their parents, give to a member, composites
   * expanded. Keycloak does not count these among the user's own roles.
   */
  public Set<RoleModel> rolesGivenTo(UserModel user) {
    Set<RoleModel> roles =
        organizations
            .getOrganizationGroupsByMember(organization, user)
            .flatMap(Company::withParents)
            .flatMap(GroupModel::getRoleMappingsStream)
            .collect(Collectors.toSet());
    return RoleUtils.expandCompositeRoles(roles);
  }

  private static Stream<GroupModel> withParents(GroupModel group) {
    return Stream.iterate(group, ancestor -> ancestor != null, GroupModel::getParent);
  }
}
