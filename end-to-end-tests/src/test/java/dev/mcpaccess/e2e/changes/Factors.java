package dev.mcpaccess.e2e.changes;

import com.fasterxml.jackson.databind.JsonNode;
import dev.mcpaccess.e2e.platform.ApiKey;
import dev.mcpaccess.e2e.platform.CompanyApi;
import dev.mcpaccess.e2e.platform.Platform;
import dev.mcpaccess.e2e.platform.TemporaryCompany;
import dev.mcpaccess.quickstart.Credentials;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.keycloak.admin.client.resource.OrganizationResource;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.admin.client.resource.UserResource;
import org.keycloak.representations.idm.ClientScopeRepresentation;
import org.keycloak.representations.idm.OrganizationRepresentation;
import org.keycloak.representations.idm.RoleRepresentation;
import org.keycloak.representations.idm.UserRepresentation;

/** What decides on a person's access at a key, to be switched in Keycloak, and kept in mind. */
final class Factors {

  static final List<String> PERMISSIONS =
      List.of(
          "company:view",
          "company:update",
          "company:delete",
          "task:view",
          "task:update",
          "note:view",
          "note:create",
          "asset:view");
  static final List<String> ROLES =
      List.of("crm-viewer", "account-manager", "task-viewer", "customer-success-manager");

  private final Platform platform;
  private final RealmResource realm;
  private final TemporaryCompany company;
  private final CompanyApi admin;
  private final ApiKey key;
  private final Credentials person;
  private final String userId;
  private final Map<String, ClientScopeRepresentation> scopes = new HashMap<>();
  private final Map<String, Set<String>> permissionsOfRole = new HashMap<>();

  private final Set<String> roles = new TreeSet<>();
  private final Set<String> ofKey = new TreeSet<>(PERMISSIONS);
  private final Set<String> modules = new TreeSet<>(Set.of("api", "crm"));
  private boolean keyEnabled = true;
  private boolean clientEnabled = true;
  private boolean companyEnabled = true;
  private boolean userEnabled = true;
  private boolean member = true;

  Factors(Platform platform) {
    this.platform = platform;
    this.realm = platform.administrator().realm();
    this.company = platform.administrator().temporaryCompany();
    this.admin = CompanyApi.login(platform.keycloak(), company.admin());
    this.key =
        platform.issue(
            company.admin(), company.alias(), "OAuthPKCE", PERMISSIONS.toArray(String[]::new));
    this.person = platform.person("changing-" + System.nanoTime());
    platform.administrator().addMember(company.alias(), person);
    this.userId = realm.users().searchByUsername(person.username(), true).get(0).getId();
    realm.clientScopes().findAll().forEach(scope -> scopes.put(scope.getName(), scope));
    String server = realm.clients().findByClientId(platform.mcpUrl()).get(0).getId();
    ROLES.forEach(role -> permissionsOfRole.put(role, permissionsOf(role, server)));
    toggleRole("account-manager");
  }

  private Set<String> permissionsOf(String role, String server) {
    return realm.roles().get(role).getClientRoleComposites(server).stream()
        .map(RoleRepresentation::getName)
        .collect(Collectors.toSet());
  }

  /** Whether tokens can be active at all. */
  boolean alive() {
    return companyWorks() && keyEnabled && clientEnabled && userEnabled && member;
  }

  boolean companyWorks() {
    return companyEnabled && modules.contains("api");
  }

  boolean isMember() {
    return member;
  }

  boolean userEnabled() {
    return userEnabled;
  }

  boolean keyHas(List<String> permissions) {
    return ofKey.containsAll(permissions);
  }

  /** What role, key and modules have in common now. */
  Set<String> allowed() {
    Set<String> allowed = new TreeSet<>();
    if (alive() && modules.contains("crm")) {
      roles.forEach(role -> allowed.addAll(permissionsOfRole.get(role)));
      allowed.retainAll(ofKey);
    }
    return allowed;
  }

  /** The switches that are off, and bar everything. */
  List<Runnable> off() {
    List<Runnable> off = new ArrayList<>();
    if (!companyEnabled) {
      off.add(this::toggleCompany);
    }
    if (!modules.contains("api")) {
      off.add(() -> toggleModule("api"));
    }
    if (!keyEnabled && companyWorks()) {
      off.add(this::toggleKey);
    }
    if (!clientEnabled) {
      off.add(this::toggleClient);
    }
    if (!userEnabled) {
      off.add(this::togglePerson);
    }
    if (!member) {
      off.add(this::toggleMembership);
    }
    return off;
  }

  void toggleRole(String role) {
    List<RoleRepresentation> one = List.of(realm.roles().get(role).toRepresentation());
    if (roles.remove(role)) {
      user().roles().realmLevel().remove(one);
    } else {
      roles.add(role);
      user().roles().realmLevel().add(one);
    }
  }

  void togglePermission(String permission) {
    String scope = scopes.get(permission).getId();
    if (ofKey.remove(permission)) {
      platform.administrator().client(key.clientId()).removeOptionalClientScope(scope);
    } else {
      ofKey.add(permission);
      platform.administrator().client(key.clientId()).addOptionalClientScope(scope);
    }
  }

  void toggleModule(String module) {
    if (!modules.remove(module)) {
      modules.add(module);
    }
    updateCompany();
  }

  void toggleCompany() {
    companyEnabled = !companyEnabled;
    updateCompany();
  }

  private void updateCompany() {
    OrganizationResource organization = realm.organizations().get(company.id());
    OrganizationRepresentation representation = organization.toRepresentation();
    representation.setEnabled(companyEnabled);
    representation.getAttributes().put("modules", new ArrayList<>(modules));
    organization.update(representation).close();
  }

  /** By the company's admin, who is let in only while the company works. */
  void toggleKey() {
    if (!companyWorks()) {
      return;
    }
    keyEnabled = !keyEnabled;
    String action = "/" + key.id() + (keyEnabled ? "/enable" : "/disable");
    JsonNode switched = admin.send("POST", company.alias(), action, "").json();
    if (!switched
        .get("state")
        .asText()
        .equals(keyEnabled && clientEnabled ? "ENABLED" : "DISABLED")) {
      throw new IllegalStateException("Not switched: " + switched);
    }
  }

  void toggleClient() {
    clientEnabled = !clientEnabled;
    platform.administrator().setEnabled(key, clientEnabled);
  }

  void togglePerson() {
    userEnabled = !userEnabled;
    UserRepresentation representation = user().toRepresentation();
    representation.setEnabled(userEnabled);
    user().update(representation);
  }

  void toggleMembership() {
    member = !member;
    OrganizationResource organization = realm.organizations().get(company.id());
    if (member) {
      organization.members().addMember(userId).close();
    } else {
      organization.members().member(userId).delete().close();
    }
  }

  ApiKey key() {
    return key;
  }

  Credentials person() {
    return person;
  }

  String userId() {
    return userId;
  }

  String companyAlias() {
    return company.alias();
  }

  CompanyApi admin() {
    return admin;
  }

  private UserResource user() {
    return realm.users().get(userId);
  }

  void remove() {
    realm.users().delete(userId).close();
    company.remove();
    company.removeUser();
  }
}
