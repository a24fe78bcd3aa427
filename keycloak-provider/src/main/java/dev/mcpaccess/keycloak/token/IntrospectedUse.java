package dev.mcpaccess.keycloak.token;

import dev.mcpaccess.keycloak.apikey.LastUse;
import jakarta.ws.rs.core.MultivaluedMap;
import org.keycloak.models.KeycloakSession;

/**
 * The use of a key that an introspection tells of, in words of the resource server, which is the
 * only one to get a positive answer.
 */
final class IntrospectedUse {

  /** What the MCP server tells of the AI client that presented the token. */
  private static final String CLIENT_ADDRESS = "client_address";

  private static final String CLIENT_SOFTWARE = "client_user_agent";

  private IntrospectedUse() {}

  static LastUse of(KeycloakSession session) {
    MultivaluedMap<String, String> form =
        session.getContext().getHttpRequest().getDecodedFormParameters();
    return LastUse.now(form.getFirst(CLIENT_ADDRESS), form.getFirst(CLIENT_SOFTWARE));
  }
}
