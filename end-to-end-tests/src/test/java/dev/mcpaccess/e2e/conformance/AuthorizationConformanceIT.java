package dev.mcpaccess.e2e.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mcpaccess.e2e.http.Http;
import dev.mcpaccess.e2e.node.NodePackages;
import dev.mcpaccess.e2e.node.NodeProcess;
import dev.mcpaccess.e2e.person.FormPerson;
import dev.mcpaccess.e2e.platform.ApiKey;
import dev.mcpaccess.e2e.platform.Eventually;
import dev.mcpaccess.e2e.platform.Platform;
import dev.mcpaccess.e2e.platform.PlatformExtension;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Programs written for Node that send a person to the real Keycloak. */
@ExtendWith(PlatformExtension.class)
class AuthorizationConformanceIT {
  private static final Pattern ADDRESS = Pattern.compile("(http://\\S+/protocol/\\S+auth\\?\\S+)");

  @Test
  void authorizationSuitePasses(Platform platform) {
    NodePackages node = NodePackages.installed();
    ApiKey key = platform.issue("amelia", "brightside", "OAuthPKCE", "company:view");
    int port = freePort();
    try (NodeProcess suite =
        node.start(
            "@modelcontextprotocol/conformance/dist/index.js",
            List.of(
                "authorization",
                "--url",
                platform.keycloak().issuer(),
                "--client-id",
                key.clientId(),
                "--client-secret",
                key.clientSecret(),
                "--resource",
                platform.mcpUrl(),
                "-p",
                String.valueOf(port)),
            Map.of())) {
      authorize(platform, suite, "http://127.0.0.1:%d/callback".formatted(port));
      assertThat(suite.exitCode(1, TimeUnit.MINUTES)).as(suite.output()).isZero();
      assertThat(suite.output()).contains("0 failed").doesNotContain("✗");
    }
  }

  @Test
  void mcpRemoteAuthorizesAndListsTools(Platform platform) {
    NodePackages node = NodePackages.installed();
    ApiKey key = platform.issue("amelia", "brightside", "OAuthPKCE", "company:view");
    int port = freePort();
    String client =
        "{\"client_id\":\"%s\",\"client_secret\":\"%s\"}"
            .formatted(key.clientId(), key.clientSecret());
    try (NodeProcess remote =
        node.start(
            "mcp-remote/dist/client.js",
            List.of(
                platform.mcpUrl(),
                String.valueOf(port),
                "--allow-http",
                "--static-oauth-client-info",
                client),
            Map.of("MCP_REMOTE_CONFIG_DIR", node.directory("mcp-remote-" + port).toString()))) {
      authorize(platform, remote, "http://localhost:%d/oauth/callback".formatted(port));
      remote.await(Pattern.compile("(\"list_records\")"), 60, TimeUnit.SECONDS);
    }
  }

  /** Does what a person does in the browser that the program would open. */
  private static void authorize(Platform platform, NodeProcess program, String redirectUri) {
    String address = program.await(ADDRESS, 60, TimeUnit.SECONDS);
    Map<String, String> parameters =
        new FormPerson(platform.person("carly")).authorize(address, redirectUri);
    String query =
        parameters.entrySet().stream()
            .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), UTF_8))
            .collect(Collectors.joining("&"));
    awaitListener(URI.create(redirectUri));
    assertThat(Http.get(redirectUri + "?" + query).status()).isEqualTo(200);
  }

  /** A program may tell its address before it listens there. */
  private static void awaitListener(URI redirectUri) {
    assertThat(
            Eventually.get(
                () -> {
                  try (Socket socket = new Socket(redirectUri.getHost(), redirectUri.getPort())) {
                    return socket.isConnected();
                  } catch (IOException e) {
                    return false;
                  }
                },
                listening -> listening))
        .isTrue();
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
