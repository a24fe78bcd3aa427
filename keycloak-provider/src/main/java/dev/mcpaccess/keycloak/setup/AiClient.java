package dev.mcpaccess.keycloak.setup;

import dev.mcpaccess.keycloak.apikey.ApiType;
import java.util.Arrays;
import java.util.Optional;

/** A program that an API key is set up in, with what it needs of the key and of the network. */
public enum AiClient {
  CLAUDE("claude", "https://claude.ai/api/mcp/auth_callback"),
  // It makes up the last segment for each connector.
  CHATGPT("chatgpt", "https://chatgpt.com/connector/oauth/x"),
  // At some port of the machine.
  CLAUDE_CODE("claude-code", "http://localhost:49152/callback"),
  VSCODE("vscode", "https://vscode.dev/redirect"),
  CURSOR("cursor", "cursor://anysphere.cursor-mcp/oauth/callback"),
  MCP_INSPECTOR("mcp-inspector", "http://localhost:6274/oauth/callback"),
  CURL("curl", null);

  private final String label;
  private final String returnAddress;

  AiClient(String label, String returnAddress) {
    this.label = label;
    this.returnAddress = returnAddress;
  }

  public static Optional<AiClient> byLabel(String label) {
    return Arrays.stream(values()).filter(client -> client.label.equals(label)).findFirst();
  }

  public String label() {
    return label;
  }

  /** A redirect URI that it sends; none if nobody logs in. */
  Optional<String> returnAddress() {
    return Optional.ofNullable(returnAddress);
  }

  /** Whether it runs at its maker's, so that it reaches only public addresses. */
  boolean hosted() {
    return this == CLAUDE || this == CHATGPT;
  }

  boolean canUse(ApiType type) {
    return switch (this) {
      case CHATGPT -> type == ApiType.OAUTH_PKCE_PUBLIC;
      case CURL -> type.machine();
      default -> type.personal();
    };
  }
}
