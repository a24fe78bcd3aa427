package dev.mcpaccess.e2e.platform;

import dev.mcpaccess.quickstart.KeycloakServer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.resource.ClientResource;
import org.keycloak.admin.client.resource.OrganizationResource;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.ClientRepresentation;
import org.keycloak.representations.idm.OrganizationRepresentation;
import org.keycloak.representations.idm.RequiredActionProviderRepresentation;
import org.keycloak.representations.idm.UserRepresentation;

/** The realm's administrator, who changes things behind the backs of keys and connections. */
public final class Administrator {

  private final KeycloakServer keycloak;
  private final Keycloak api;
  private final RealmResource realm;

  Administrator(KeycloakServer keycloak) {
    this.keycloak = keycloak;
    this.api =
        Keycloak.getInstance(
            keycloak.url(),
            "master",
            keycloak.administrator().username(),
            keycloak.administrator().password(),
            "admin-cli");
    this.realm = api.realm(KeycloakServer.REALM);
  }

  public RealmResource realm() {
    return realm;
  }

  public TemporaryCompany temporaryCompany() {
    return new TemporaryCompany(
        keycloak.url() + "/admin/realms/" + KeycloakServer.REALM,
        api.tokenManager().getAccessTokenString());
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

  /** Runs {@code action} while the company has an attribute, and takes it away. */
  public void whileAttribute(String alias, String name, String value, Runnable action) {
    OrganizationResource organization = organization(alias);
    setAttribute(organization, name, List.of(value));
    try {
      action.run();
    } finally {
      setAttribute(organization, name, List.of());
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

  /** Lets the MCP server's client introspect tokens, by a plain secret. */
  void giveSecretTo(String clientId, String secret) {
    ClientResource client = client(clientId);
    ClientRepresentation representation = client.toRepresentation();
    representation.setClientAuthenticatorType("client-secret");
    representation.setSecret(secret);
    representation
        .getAttributes()
        .put("client.secret.authentication.allowed.method", "client_secret_post");
    client.update(representation);
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
