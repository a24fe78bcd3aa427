package dev.mcpaccess.e2e.platform;

import com.fasterxml.jackson.databind.JsonNode;
import dev.mcpaccess.e2e.http.Http;
import dev.mcpaccess.quickstart.Credentials;
import dev.mcpaccess.quickstart.KeycloakServer;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.resource.ClientResource;
import org.keycloak.admin.client.resource.OrganizationResource;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.admin.client.resource.UserResource;
import org.keycloak.representations.idm.AdminEventRepresentation;
import org.keycloak.representations.idm.ClientRepresentation;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.keycloak.representations.idm.EventRepresentation;
import org.keycloak.representations.idm.MappingsRepresentation;
import org.keycloak.representations.idm.MemberRepresentation;
import org.keycloak.representations.idm.OrganizationRepresentation;
import org.keycloak.representations.idm.RealmEventsConfigRepresentation;
import org.keycloak.representations.idm.RealmRepresentation;
import org.keycloak.representations.idm.RequiredActionProviderRepresentation;
import org.keycloak.representations.idm.RoleRepresentation;
import org.keycloak.representations.idm.UserRepresentation;

/** The realm's administrator, who changes things behind the backs of keys and connections. */
public final class Administrator {

  private static final String FAILED_INTROSPECTION = "INTROSPECT_TOKEN_ERROR";

  private final KeycloakServer keycloak;
  private final Keycloak login;
  private final RealmResource realm;

  Administrator(KeycloakServer keycloak) {
    this.keycloak = keycloak;
    this.login =
        Keycloak.getInstance(
            keycloak.url(),
            "master",
            keycloak.administrator().username(),
            keycloak.administrator().password(),
            "admin-cli");
    this.realm = login.realm(KeycloakServer.REALM);
  }

  public RealmResource realm() {
    return realm;
  }

  public TemporaryCompany temporaryCompany() {
    return new TemporaryCompany(
        keycloak.url() + "/admin/realms/" + KeycloakServer.REALM,
        login.tokenManager()::getAccessTokenString);
  }

  /** A second realm, in which nothing of the development realm counts. */
  public OtherRealm otherRealm() {
    return new OtherRealm(keycloak, login);
  }

  /** A vendor's realm that knows nothing of a catalog yet. */
  public VendorRealm vendorRealm(String mcpUrl) {
    return new VendorRealm(keycloak, login, mcpUrl);
  }

  /** A user of the development realm with roles of {@code realm-management}. */
  public TemporaryAdmin temporaryAdmin(String... roles) {
    return TemporaryAdmin.make(realm, keycloak.issuer(), roles);
  }

  /** Runs {@code action} while the realm names another MCP server, whatever answers there. */
  public void whileMcpServer(String url, Runnable action) {
    ClientRepresentation client = new ClientRepresentation();
    client.setClientId(url);
    client.setPublicClient(true);
    client.setStandardFlowEnabled(false);
    realm.clients().create(client).close();
    String before = setMcpServer(url);
    try {
      action.run();
    } finally {
      setMcpServer(before);
      client(url).remove();
    }
  }

  private String setMcpServer(String url) {
    RealmRepresentation representation = realm.toRepresentation();
    String before = representation.getAttributes().put("mcp-access.resource", url);
    realm.update(representation);
    return before;
  }

  /** The admin API, used by this administrator, who is of the realm master. */
  public AdminApi api() {
    return AdminApi.withToken(keycloak, login.tokenManager().getAccessTokenString());
  }

  /** The admin API of another realm. */
  public AdminApi api(OtherRealm other) {
    return AdminApi.ofRealm(keycloak, other.name(), login.tokenManager().getAccessTokenString());
  }

  /** Runs {@code action} while the company has other modules, and restores them. */
  public void whileModules(String alias, UnaryOperator<List<String>> change, Runnable action) {
    OrganizationResource organization = organization(alias);
    List<String> before = modules(organization);
    setModules(organization, change.apply(new ArrayList<>(before)));
    try {
      action.run();
    } finally {
      setModules(organization, before);
    }
  }

  /** Gives the company these modules and no others. */
  public void setModules(String alias, List<String> modules) {
    setModules(organization(alias), modules);
  }

  /** Runs {@code action} while an attribute of the company has another value. */
  public void whileAttribute(String alias, String name, String value, Runnable action) {
    OrganizationResource organization = organization(alias);
    List<String> before =
        organization.toRepresentation().getAttributes().getOrDefault(name, List.of());
    setAttribute(organization, name, List.of(value));
    try {
      action.run();
    } finally {
      setAttribute(organization, name, before);
    }
  }

  public ClientResource client(String clientId) {
    ClientRepresentation found = realm.clients().findByClientId(clientId).get(0);
    return realm.clients().get(found.getId());
  }

  /** Takes a permission away from a key, as in the admin console. */
  public void removeFromKey(ApiKey key, String permission) {
    ClientResource client = client(key.clientId());
    client.getOptionalClientScopes().stream()
        .filter(scope -> scope.getName().equals(permission))
        .forEach(scope -> client.removeOptionalClientScope(scope.getId()));
  }

  /** Gives a permission to a key, as in the admin console. */
  public void addToKey(ApiKey key, String permission) {
    realm.clientScopes().findAll().stream()
        .filter(scope -> scope.getName().equals(permission))
        .forEach(scope -> client(key.clientId()).addOptionalClientScope(scope.getId()));
  }

  /** Lets the key's access tokens live for another number of seconds. */
  public void setAccessTokenLifespan(ApiKey key, int seconds) {
    ClientResource client = client(key.clientId());
    ClientRepresentation representation = client.toRepresentation();
    representation.getAttributes().put("access.token.lifespan", Integer.toString(seconds));
    client.update(representation);
  }

  /** Sets an attribute of a key's client. */
  public void setAttribute(ApiKey key, String name, String value) {
    ClientRepresentation representation = client(key.clientId()).toRepresentation();
    representation.getAttributes().put(name, value);
    client(key.clientId()).update(representation);
  }

  /** Adds a redirect URI that the company API does not let a key have. */
  public void addRedirectUri(ApiKey key, String redirectUri) {
    ClientRepresentation representation = client(key.clientId()).toRepresentation();
    representation.getRedirectUris().add(redirectUri);
    client(key.clientId()).update(representation);
  }

  /** Newest first; without changes of the realm itself, of which Keycloak names no path. */
  public List<AdminEventRepresentation> adminEvents() {
    return realm.getAdminEvents().stream()
        .filter(event -> event.getResourcePath() != null)
        .toList();
  }

  /** Whether Keycloak has a consent of this person at this key. */
  public boolean consents(String username, ApiKey key) {
    String id = realm.users().searchByUsername(username, true).get(0).getId();
    return realm.users().get(id).getConsents().stream()
        .anyMatch(consent -> key.clientId().equals(consent.get("clientId")));
  }

  /** Takes a person's consent back, as the person can in the account console. */
  public void revokeConsent(String username, ApiKey key) {
    String id = realm.users().searchByUsername(username, true).get(0).getId();
    realm.users().get(id).revokeConsent(key.clientId());
  }

  public void setRequiredActionEnabled(String alias, boolean enabled) {
    RequiredActionProviderRepresentation action = realm.flows().getRequiredAction(alias);
    action.setEnabled(enabled);
    realm.flows().updateRequiredAction(alias, action);
  }

  public void setEnabled(String username, boolean enabled) {
    UserRepresentation user = realm.users().searchByUsername(username, true).get(0);
    user.setEnabled(enabled);
    realm.users().get(user.getId()).update(user);
  }

  /** The user as which a machine key acts. */
  public UserResource serviceUser(ApiKey key) {
    return realm.users().get(client(key.clientId()).getServiceAccountUser().getId());
  }

  public void setServiceUserEnabled(ApiKey key, boolean enabled) {
    UserRepresentation user = serviceUser(key).toRepresentation();
    user.setEnabled(enabled);
    serviceUser(key).update(user);
  }

  /** Takes a role of the MCP server from a machine key's service user. */
  public void removeRole(ApiKey key, String server, String permission) {
    String uuid = realm.clients().findByClientId(server).get(0).getId();
    RoleRepresentation role = realm.clients().get(uuid).roles().get(permission).toRepresentation();
    serviceUser(key).roles().clientLevel(uuid).remove(List.of(role));
  }

  public void setEnabled(ApiKey key, boolean enabled) {
    ClientRepresentation representation = client(key.clientId()).toRepresentation();
    representation.setEnabled(enabled);
    client(key.clientId()).update(representation);
  }

  /** Runs {@code action} while the company is disabled. */
  public void whileDisabled(String alias, Runnable action) {
    setCompanyEnabled(alias, false);
    try {
      action.run();
    } finally {
      setCompanyEnabled(alias, true);
    }
  }

  public void setCompanyEnabled(String alias, boolean enabled) {
    OrganizationRepresentation representation = organization(alias).toRepresentation();
    representation.setEnabled(enabled);
    organization(alias).update(representation).close();
  }

  /** Adds a member to a company and to groups of it. */
  public void addMember(String alias, Credentials person, String... groups) {
    String id = addPerson(person);
    organization(alias).members().addMember(id).close();
    String path = "/organizations/" + organization(alias).toRepresentation().getId() + "/groups";
    for (JsonNode group : send(path, HttpRequest.Builder::GET).json()) {
      if (List.of(groups).contains(group.get("name").asText())) {
        send(
            path + "/" + group.get("id").asText() + "/members/" + id,
            request -> request.PUT(HttpRequest.BodyPublishers.noBody()));
      }
    }
  }

  /** Adds a person who belongs to no company. */
  public String addPerson(Credentials person) {
    UserRepresentation user = new UserRepresentation();
    user.setUsername(person.username());
    user.setEmail(person.username() + "@example.com");
    user.setEmailVerified(true);
    user.setFirstName(person.username());
    user.setLastName("Temporary");
    user.setEnabled(true);
    CredentialRepresentation password = new CredentialRepresentation();
    password.setType(CredentialRepresentation.PASSWORD);
    password.setValue(person.password());
    user.setCredentials(List.of(password));
    realm.users().create(user).close();
    return realm.users().searchByUsername(person.username(), true).get(0).getId();
  }

  /** Takes a member out of a company. */
  public void removeMember(String alias, String userId) {
    organization(alias).members().member(userId).delete().close();
  }

  /** The ids of a company's members. */
  public List<String> memberIds(String alias) {
    return organization(alias).members().list(0, 1_000).stream()
        .map(MemberRepresentation::getId)
        .toList();
  }

  /** The names of all roles that a user holds directly. */
  public List<String> roles(UserResource user) {
    MappingsRepresentation mappings = user.roles().getAll();
    Stream<RoleRepresentation> realmRoles =
        Stream.ofNullable(mappings.getRealmMappings()).flatMap(List::stream);
    Stream<RoleRepresentation> clientRoles =
        Stream.ofNullable(mappings.getClientMappings())
            .flatMap(clients -> clients.values().stream())
            .flatMap(client -> client.getMappings().stream());
    return Stream.concat(realmRoles, clientRoles).map(RoleRepresentation::getName).toList();
  }

  public void remove(String username) {
    realm.users().delete(realm.users().searchByUsername(username, true).get(0).getId()).close();
  }

  /** What the admin client does not know: the groups of organizations. */
  private Http.Answer send(String path, UnaryOperator<HttpRequest.Builder> method) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(
            URI.create(keycloak.url() + "/admin/realms/" + KeycloakServer.REALM + path));
    request.header("Authorization", "Bearer " + login.tokenManager().getAccessTokenString());
    Http.Answer answer = Http.send(method.apply(request));
    if (answer.status() >= 300) {
      throw new IllegalStateException(path + " answered " + answer);
    }
    return answer;
  }

  /** Has failed introspections recorded, which Keycloak does not do by itself. */
  public void recordFailedIntrospections() {
    record(FAILED_INTROSPECTION);
  }

  /** Has events of a type recorded. */
  public void record(String type) {
    RealmEventsConfigRepresentation config = realm.getRealmEventsConfig();
    if (!config.getEnabledEventTypes().contains(type)) {
      config.getEnabledEventTypes().add(type);
      realm.updateRealmEventsConfig(config);
    }
  }

  /** What failed with a key, newest first. */
  public List<EventRepresentation> failures(ApiKey key) {
    return realm.getEvents(null, null, null, null, null, null, 0, 200).stream()
        .filter(event -> event.getType().endsWith("_ERROR"))
        .filter(event -> event.getDetails() != null)
        .filter(event -> key.id().equals(event.getDetails().get("api_key")))
        .toList();
  }

  /** The newest failed introspections, newest first. */
  public List<EventRepresentation> failedIntrospections() {
    return realm.getEvents(List.of(FAILED_INTROSPECTION), null, null, null, null, null, 0, 20);
  }

  private OrganizationResource organization(String alias) {
    OrganizationRepresentation found =
        realm.organizations().search(alias).stream()
            .filter(organization -> organization.getAlias().equals(alias))
            .findFirst()
            .orElseThrow();
    return realm.organizations().get(found.getId());
  }

  private static List<String> modules(OrganizationResource organization) {
    return organization.toRepresentation().getAttributes().get("modules");
  }

  private static void setModules(OrganizationResource organization, List<String> modules) {
    setAttribute(organization, "modules", modules);
  }

  private static void setAttribute(
      OrganizationResource organization, String name, List<String> values) {
    OrganizationRepresentation representation = organization.toRepresentation();
    representation.getAttributes().put(name, values);
    organization.update(representation).close();
  }
}
