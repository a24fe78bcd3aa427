package dev.mcpaccess.keycloak.access;

import java.util.Optional;
import org.keycloak.models.ClientModel;
import org.keycloak.models.RealmModel;

/** The MCP server that a realm's API keys are for: the client whose clientId is its URL. */
public record ResourceServer(ClientModel client) {

  /** The realm attribute that holds the MCP server's canonical URL. */
  public static final String REALM_ATTRIBUTE = "mcp-access.resource";

  /** Empty if the realm has no such attribute, or no enabled client of that clientId. */
  public static Optional<ResourceServer> of(RealmModel realm) {
    return Optional.ofNullable(realm.getAttribute(REALM_ATTRIBUTE))
        .map(realm::getClientByClientId)
        .filter(ClientModel::isEnabled)
        .map(ResourceServer::new);
  }

  /** The canonical URL, as it stands in {@code resource} and {@code aud} (RFC 8707). */
  public String url() {
    return client.getClientId();
  }
}
