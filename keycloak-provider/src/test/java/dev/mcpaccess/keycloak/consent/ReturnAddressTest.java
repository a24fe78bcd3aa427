package dev.mcpaccess.keycloak.consent;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mcpaccess.keycloak.consent.ReturnAddress.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReturnAddressTest {

  @ParameterizedTest
  @CsvSource({
    "https://claude.ai/api/mcp/auth_callback, WEB, claude.ai",
    "https://CLAUDE.AI:8443/callback, WEB, claude.ai:8443",
    "https://xn--clude-5ve.ai/callback, WEB, xn--clude-5ve.ai",
    "https://localhost/callback, LOOPBACK, localhost",
    "http://127.0.0.1:51234/callback, LOOPBACK, 127.0.0.1",
    "http://[::1]:51234/callback, LOOPBACK, [::1]",
    "http://intranet.example/callback, UNENCRYPTED, intranet.example",
    "com.example.app:/callback, APP, com.example.app:",
    "cursor://anysphere.cursor-mcp/callback, APP, cursor:",
    "urn:ietf:wg:oauth:2.0:oob, APP, urn:"
  })
  void itTellsWhoReceivesWhatIsSentThere(String redirectUri, Kind kind, String shown) {
    assertThat(ReturnAddress.of(redirectUri)).isEqualTo(new ReturnAddress(kind, shown));
  }

  @Test
  void onlyAWebServerProvesTheClient() {
    for (Kind kind : Kind.values()) {
      assertThat(new ReturnAddress(kind, "x").provesClient()).isEqualTo(kind == Kind.WEB);
    }
  }
}
