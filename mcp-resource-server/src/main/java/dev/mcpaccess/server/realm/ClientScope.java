package dev.mcpaccess.server.realm;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Map;
import java.util.TreeMap;

/**
 * A client scope as Keycloak writes it, as far as this server has something to say about it.
 *
 * @param name that of the permission, {@code model:action}
 */
@JsonPropertyOrder({"name", "attributes", "description", "protocol"})
@JsonIgnoreProperties(ignoreUnknown = true)
record ClientScope(
    String name, Map<String, String> attributes, String description, String protocol) {

  static final String MODEL = "mcp-access.model";
  static final String ACTION = "mcp-access.action";
  static final String MODULE = "mcp-access.module";
  static final String FIELDS = "mcp-access.fields";
  private static final String INCLUSIVE = "inclusive";

  ClientScope {
    attributes = attributes == null ? Map.of() : new TreeMap<>(attributes);
  }

  boolean isPermission() {
    return attributes.containsKey(MODEL);
  }

  /** Whether this server says what it is: a permission, or {@code inclusive}. */
  boolean isOurs() {
    return isPermission() || name.equals(INCLUSIVE);
  }

  /** The scope that stands for everything which key, role and modules allow. */
  static ClientScope inclusive() {
    return new ClientScope(
        INCLUSIVE,
        Map.of(
            "display.on.consent.screen", "false",
            "include.in.openid.provider.metadata", "true",
            "include.in.token.scope", "true"),
        "Everything that the API key, the user's role and the company's modules allow together;"
            + " asking for no permission means the same.",
        "openid-connect");
  }
}
