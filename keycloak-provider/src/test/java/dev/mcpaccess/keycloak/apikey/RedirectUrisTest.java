package dev.mcpaccess.keycloak.apikey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which redirect URIs a key may have. */
class RedirectUrisTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://claude.ai/api/mcp/auth_callback",
        "https://example.com:8443/callback?x=1",
        "http://localhost:3000/callback",
        "http://127.0.0.1/callback",
        "http://[::1]:9/cb",
        "claude",
        "chatgpt",
        "vscode",
        "cursor",
        "cursor://anysphere.cursor-mcp/oauth/callback",
        "mcp-inspector",
        "loopback"
      })
  void httpsLoopbackAndPresetsAreAllowed(String entry) {
    assertThat(RedirectUris.flaw(entry)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "*",
        "/callback",
        "http://example.com/callback",
        "http://localhost.example.com/callback",
        "http://10.0.0.1/callback",
        "https://example.com/*",
        "https://*.example.com/callback",
        "https://example.com/callback#fragment",
        "https://user@example.com/callback",
        "https://user:secret@localhost/callback",
        "javascript:alert(1)",
        "data:text/html,x",
        "cursor://anysphere.cursor-mcp/oauth/callback/more",
        "cursor://other/oauth/callback",
        "https:///callback",
        "https://exa mple.com/",
        "Claude"
      })
  void everythingElseIsRefused(String entry) {
    assertThat(RedirectUris.flaw(entry)).isPresent();
  }

  @Test
  void anOverlongUriIsRefused() {
    assertThat(RedirectUris.flaw("https://example.com/" + "a".repeat(255))).isPresent();
  }

  @Test
  @DisplayName("P1 presets stand for the redirect URIs of the AI clients")
  void aPresetStandsForItsUris() {
    assertThat(RedirectUris.expand("claude"))
        .containsExactly(
            "https://claude.ai/api/mcp/auth_callback", "https://claude.com/api/mcp/auth_callback");
    assertThat(RedirectUris.expand("https://example.com/cb"))
        .containsExactly("https://example.com/cb");
  }
}
