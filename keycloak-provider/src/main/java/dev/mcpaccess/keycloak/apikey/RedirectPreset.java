package dev.mcpaccess.keycloak.apikey;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The redirect URIs of well-known AI clients, by a name that may stand for them. */
public enum RedirectPreset {
  CLAUDE("claude"),
  CHATGPT("chatgpt"),
  VSCODE("vscode"),
  CURSOR("cursor"),
  MCP_INSPECTOR("mcp-inspector"),
  /** Programs on the person's own machine, at any port (RFC 8252 section 7.3). */
  LOOPBACK("loopback");

  private final String label;

  RedirectPreset(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  public static Optional<RedirectPreset> byLabel(String label) {
    return Arrays.stream(values()).filter(preset -> preset.label.equals(label)).findFirst();
  }

  /** The labels of all presets, for a message. */
  public static String labels() {
    return Arrays.stream(values()).map(preset -> preset.label).collect(Collectors.joining(", "));
  }

  /** Whether {@code uri} is exactly one of a preset's. */
  static boolean contains(String uri) {
    return Arrays.stream(values()).anyMatch(preset -> preset.redirectUris().contains(uri));
  }

  public List<String> redirectUris() {
    return switch (this) {
      case CLAUDE ->
          List.of(
              "https://claude.ai/api/mcp/auth_callback",
              "https://claude.com/api/mcp/auth_callback");
      // ChatGPT makes up the last segment of the path for each connector.
      case CHATGPT ->
          List.of(
              "https://chatgpt.com/connector/oauth/*",
              "https://chatgpt.com/connector_platform_oauth_redirect");
      // The second is VS Code's own server, which answers where vscode.dev cannot hand over.
      case VSCODE ->
          List.of(
              "https://vscode.dev/redirect", "http://127.0.0.1:33418", "http://127.0.0.1:33418/");
      // A private scheme, which nobody but this preset may use.
      case CURSOR -> List.of("cursor://anysphere.cursor-mcp/oauth/callback");
      case MCP_INSPECTOR ->
          List.of(
              "http://localhost:6274/oauth/callback", "http://localhost:6274/oauth/callback/debug");
      case LOOPBACK -> List.of("http://127.0.0.1/*", "http://localhost/*", "http://[::1]/*");
    };
  }
}
