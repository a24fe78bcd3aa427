package dev.mcpaccess.quickstart;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortsTest {

  @Test
  void takenPortIsNamedTogetherWithItsOption() throws IOException {
    try (ServerSocket taken = listen(InetAddress.getLoopbackAddress())) {
      assertThatThrownBy(
              () -> Ports.requireFree(taken.getLocalPort(), "Keycloak", "run.keycloakPort"))
          .isInstanceOf(QuickstartException.class)
          .hasMessageContaining("Port " + taken.getLocalPort())
          .hasMessageContaining("Keycloak")
          .hasMessageContaining("-Drun.keycloakPort=");
    }
  }

  @Test
  void portTakenOnEveryAddressIsTaken() throws IOException {
    try (ServerSocket taken = new ServerSocket(0)) {
      assertThatThrownBy(() -> Ports.requireFree(taken.getLocalPort(), "Keycloak", "option"))
          .isInstanceOf(QuickstartException.class);
    }
  }

  @Test
  void freePortPasses() throws IOException {
    int port;
    try (ServerSocket socket = listen(InetAddress.getLoopbackAddress())) {
      port = socket.getLocalPort();
    }

    assertThatCode(() -> Ports.requireFree(port, "Keycloak", "option")).doesNotThrowAnyException();
  }

  private static ServerSocket listen(InetAddress address) throws IOException {
    return new ServerSocket(0, 1, address);
  }
}
