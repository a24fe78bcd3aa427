package dev.mcpaccess.e2e.platform;

import dev.mcpaccess.quickstart.KeycloakServer;
import java.util.Map;
import java.util.UUID;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.ClientScopeRepresentation;
import org.keycloak.representations.idm.RealmRepresentation;

/** A second realm on the same Keycloak, with one permission and no company; to be removed. */
public final class OtherRealm implements AutoCloseable {

  private final KeycloakServer keycloak;
  private final String name = "other-" + UUID.randomUUID();
  private final RealmResource realm;

  OtherRealm(KeycloakServer keycloak, Keycloak login) {
    this.keycloak = keycloak;
    RealmRepresentation representation = new RealmRepresentation();
    representation.setRealm(name);
    representation.setEnabled(true);
    login.realms().create(representation);
    this.realm = login.realm(name);
    addScope("inclusive", Map.of());
    addScope(
        "task:view",
        Map.of(
            "mcp-access.model", "task",
            "mcp-access.action", "view",
            "mcp-access.module", "crm"));
  }

  public String name() {
    return name;
  }

  /** An administrator of this realm alone. */
  public TemporaryAdmin admin(String... roles) {
    return TemporaryAdmin.make(realm, keycloak.url() + "/realms/" + name, roles);
  }

  private void addScope(String scope, Map<String, String> attributes) {
    ClientScopeRepresentation representation = new ClientScopeRepresentation();
    representation.setName(scope);
    representation.setProtocol("openid-connect");
    representation.setAttributes(attributes);
    realm.clientScopes().create(representation).close();
  }

  @Override
  public void close() {
    realm.remove();
  }
}
