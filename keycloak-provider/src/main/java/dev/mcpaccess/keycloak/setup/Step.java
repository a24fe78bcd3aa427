package dev.mcpaccess.keycloak.setup;

import java.util.Locale;

/** A link of the chain between an AI client and the MCP server, in the order of the check. */
public enum Step {
  /** The API key works. */
  KEY,
  /** Its type is one that the AI client can use. */
  API_TYPE,
  /** The MCP server's address is one that the AI client can reach. */
  ADDRESS,
  /** The MCP server answers there. */
  REACHABLE,
  /** It asks for a login, as RFC 9728 says. */
  CHALLENGE,
  /** What it says of itself fits this realm. */
  METADATA,
  /** People may be sent back to the AI client. */
  REDIRECT,
  /** The AI client stays connected without another login. */
  REFRESH;

  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
