package dev.mcpaccess.keycloak.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be told of an address by looking at it. */
class PublicAddressTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://localhost:8090/mcp",
        "https://LOCALHOST/mcp",
        "https://127.0.0.1/mcp",
        "https://10.1.2.3/mcp",
        "https://172.16.0.1/mcp",
        "https://172.31.0.1/mcp",
        "https://192.168.1.1/mcp",
        "https://169.254.169.254/mcp",
        "https://[::1]/mcp",
        "https://[fd00::1]/mcp",
        "https://[fe80::1]/mcp",
        "https://mcp/mcp",
        "https://mcp.corp.internal/mcp"
      })
  void localAddressesAreNotPublic(String address) {
    assertThat(PublicAddress.flaw(URI.create(address))).contains("local");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://mcp.example.com/mcp",
        "https://172.32.0.1/mcp",
        "https://[2001:db8::1]/mcp",
        "https://10.example.com/mcp"
      })
  void othersAre(String address) {
    assertThat(PublicAddress.flaw(URI.create(address))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://mcp.example.com/mcp"})
  void withoutTransportSecurityTheyAreNotUsed(String address) {
    assertThat(PublicAddress.flaw(URI.create(address))).contains("not-https");
  }
}
