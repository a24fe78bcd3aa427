package dev.mcpaccess.e2e.platform;

import com.fasterxml.jackson.databind.JsonNode;
import dev.mcpaccess.e2e.http.Http;
import dev.mcpaccess.e2e.oauth.OAuthClient;
import dev.mcpaccess.e2e.oauth.Tokens;
import dev.mcpaccess.e2e.person.FormPerson;
import dev.mcpaccess.quickstart.Credentials;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
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

/**
 * A company, a key and a person with two devices, in all of which things change at random, and the
 * little that must be known to say what follows from it.
 */
public final class ChangingWorld implements AutoCloseable {

  private static final List<String> PERMISSIONS =
      List.of(
          "company:view",
          "company:update",
          "company:delete",
          "task:view",
          "task:update",
          "note:view",
          "note:create",
          "asset:view");
  private static final List<String> ROLES =
      List.of("crm-viewer", "account-manager", "task-viewer", "customer-success-manager");

  /** A connection of the person, and what the person granted to it. */
  public static final class Device {

    private final String scope;
    private Tokens tokens;
    private Set<String> granted;

    private Device(String scope) {
      this.scope = scope;
    }

    public Tokens tokens() {
      return tokens;
    }

    public Set<String> granted() {
      return granted;
    }

    /** Keeps what a refresh brought. */
    public void keep(Tokens refreshed) {
      this.tokens = refreshed;
    }
  }

  private interface Change {
    void make();
  }

  private final Platform platform;
  private final Random random;
  private final RealmResource realm;
  private final TemporaryCompany company;
  private final CompanyApi admin;
  private final ApiKey key;
  private final OAuthClient client;
  private final Credentials credentials;
  private final String userId;
  private final FormPerson person;
  private final CompanyApi personApi;
  private final Map<String, ClientScopeRepresentation> scopes = new HashMap<>();
  private final Map<String, Set<String>> permissionsOfRole = new HashMap<>();
  private final List<Device> devices =
      List.of(new Device("inclusive"), new Device("task:view company:view note:view"));
  private final Map<String, Change> changes = new HashMap<>();
  private final Set<String> kinds = new TreeSet<>();
  private int timesAlive;

  private final Set<String> roles = new TreeSet<>();
  private final Set<String> ofKey = new TreeSet<>(PERMISSIONS);
  private final Set<String> modules = new TreeSet<>(Set.of("api", "crm"));
  private boolean keyEnabled = true;
  private boolean clientEnabled = true;
  private boolean companyEnabled = true;
  private boolean userEnabled = true;
  private boolean member = true;

  public ChangingWorld(Platform platform, Random random) {
    this.platform = platform;
    this.random = random;
    this.realm = platform.administrator().realm();
    this.company = platform.administrator().temporaryCompany();
    this.admin = CompanyApi.login(platform.keycloak(), company.admin());
    this.key =
        platform.issue(
            company.admin(), company.alias(), "OAuthPKCE", PERMISSIONS.toArray(String[]::new));
    this.client = platform.client(key);
    this.credentials = platform.person("changing-" + System.nanoTime());
    platform.administrator().addMember(company.alias(), credentials);
    this.userId = realm.users().searchByUsername(credentials.username(), true).get(0).getId();
    this.person = new FormPerson(credentials);
    this.personApi = CompanyApi.login(platform.keycloak(), credentials);
    realm.clientScopes().findAll().forEach(scope -> scopes.put(scope.getName(), scope));
    String server = realm.clients().findByClientId(platform.mcpUrl()).get(0).getId();
    ROLES.forEach(
        role ->
            permissionsOfRole.put(
                role,
                realm.roles().get(role).getClientRoleComposites(server).stream()
                    .map(RoleRepresentation::getName)
                    .collect(Collectors.toSet())));
    toggleRole("account-manager");
    devices.forEach(this::authorize);
    changes.put("role", () -> toggleRole(anyOf(ROLES)));
    changes.put("another role", () -> toggleRole(anyOf(ROLES)));
    changes.put("key's permission", () -> togglePermission(anyOf(PERMISSIONS)));
    changes.put("another key's permission", () -> togglePermission(anyOf(PERMISSIONS)));
    changes.put("module crm", () -> toggleModule("crm"));
    changes.put("module api", () -> toggleModule("api"));
    changes.put("key's state", this::toggleKey);
    changes.put("client's state", this::toggleClient);
    changes.put("company's state", this::toggleCompany);
    changes.put("person's state", this::togglePerson);
    changes.put("membership", this::toggleMembership);
    changes.put("consent narrowed", this::narrow);
    changes.put("authorized again", () -> authorize(anyDevice()));
  }

  /** Changes something, and tells what. What was switched off is switched on again before long. */
  public String change() {
    String kind = random.nextInt(3) > 0 ? off() : "";
    if (kind.isEmpty()) {
      kind = anyOf(changes.keySet().stream().sorted().toList());
    }
    kinds.add(kind);
    changes.get(kind).make();
    timesAlive += alive() ? 1 : 0;
    return kind;
  }

  /** What is switched off, or nothing. */
  private String off() {
    if (!companyEnabled) {
      return "company's state";
    }
    if (!modules.contains("api")) {
      return "module api";
    }
    if (!keyEnabled) {
      return "key's state";
    }
    if (!clientEnabled) {
      return "client's state";
    }
    if (!userEnabled) {
      return "person's state";
    }
    return member ? "" : "membership";
  }

  public Set<String> kindsOfChange() {
    return kinds;
  }

  public int timesAlive() {
    return timesAlive;
  }

  public List<Device> devices() {
    return devices;
  }

  public Device anyDevice() {
    return anyOf(devices);
  }

  /** Whether tokens can be active at all. */
  public boolean alive() {
    return companyWorks() && keyEnabled && clientEnabled && userEnabled && member;
  }

  public boolean companyWorks() {
    return companyEnabled && modules.contains("api");
  }

  public boolean isMember() {
    return member;
  }

  /** What role, key and modules have in common now. */
  public Set<String> allowed() {
    Set<String> allowed = new TreeSet<>();
    if (alive() && modules.contains("crm")) {
      roles.forEach(role -> allowed.addAll(permissionsOfRole.get(role)));
      allowed.retainAll(ofKey);
    }
    return allowed;
  }

  public Http.Answer preview() {
    return admin.call(
        "POST",
        "/companies/" + company.alias() + "/preview",
        Http.write(Map.of("key", key.id(), "member", userId)));
  }

  public Http.Answer explain(Device device) {
    return CompanyApi.withToken(platform.keycloak(), device.tokens.accessToken())
        .call("POST", "/access", null);
  }

  public Http.Answer refresh(Device device) {
    return client.refresh(device.tokens.refreshToken(), Map.of());
  }

  private void authorize(Device device) {
    Set<String> wanted = new TreeSet<>(allowed());
    if (!device.scope.equals("inclusive")) {
      wanted.retainAll(List.of(device.scope.split(" ")));
      // A scope that the key does not have fails the whole request.
      if (!ofKey.containsAll(List.of(device.scope.split(" ")))) {
        return;
      }
    }
    if (wanted.isEmpty()) {
      return;
    }
    device.tokens = client.authorize(person, Map.of("scope", device.scope));
    device.granted = wanted;
  }

  private void narrow() {
    Device device = anyDevice();
    if (device.granted.size() < 2 || !userEnabled) {
      return;
    }
    Set<String> left = new TreeSet<>(device.granted);
    left.remove(anyOf(List.copyOf(left)));
    String path = "/connections/" + device.tokens.connectionId();
    Http.Answer answer = personApi.call("PATCH", path, Http.write(Map.of("permissions", left)));
    if (answer.status() != 200) {
      throw new IllegalStateException("Not narrowed: " + answer);
    }
    device.granted = left;
  }

  private void toggleRole(String role) {
    List<RoleRepresentation> one = List.of(realm.roles().get(role).toRepresentation());
    if (roles.remove(role)) {
      user().roles().realmLevel().remove(one);
    } else {
      roles.add(role);
      user().roles().realmLevel().add(one);
    }
  }

  private void togglePermission(String permission) {
    String scope = scopes.get(permission).getId();
    if (ofKey.remove(permission)) {
      platform.administrator().client(key.clientId()).removeOptionalClientScope(scope);
    } else {
      ofKey.add(permission);
      platform.administrator().client(key.clientId()).addOptionalClientScope(scope);
    }
  }

  private void toggleModule(String module) {
    if (!modules.remove(module)) {
      modules.add(module);
    }
    updateCompany();
  }

  private void toggleCompany() {
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

  private void toggleKey() {
    if (companyWorks()) { // Otherwise the company's admin is not let in.
      keyEnabled = !keyEnabled;
      JsonNode switched =
          admin
              .send(
                  "POST",
                  company.alias(),
                  "/" + key.id() + (keyEnabled ? "/enable" : "/disable"),
                  "")
              .json();
      if (!switched.get("state").asText().equals(keyEnabled ? "ENABLED" : "DISABLED")) {
        throw new IllegalStateException("Not switched: " + switched);
      }
    }
  }

  private void toggleClient() {
    clientEnabled = !clientEnabled;
    platform.administrator().setEnabled(key, clientEnabled);
  }

  private void togglePerson() {
    userEnabled = !userEnabled;
    UserRepresentation representation = user().toRepresentation();
    representation.setEnabled(userEnabled);
    user().update(representation);
  }

  private void toggleMembership() {
    member = !member;
    OrganizationResource organization = realm.organizations().get(company.id());
    if (member) {
      organization.members().addMember(userId).close();
    } else {
      organization.members().member(userId).delete().close();
    }
  }

  private UserResource user() {
    return realm.users().get(userId);
  }

  private <T> T anyOf(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  @Override
  public void close() {
    realm.users().delete(userId).close();
    company.remove();
    company.removeUser();
  }
}
