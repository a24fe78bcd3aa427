package dev.mcpaccess.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mcpaccess.server.auth.jwt.ClientKey;
import dev.mcpaccess.server.auth.statickey.ClientSecret;
import dev.mcpaccess.server.auth.statickey.IntrospectionSettings;
import dev.mcpaccess.server.limit.RateLimits;
import dev.mcpaccess.server.manage.ManagementSettings;
import dev.mcpaccess.server.usage.UsageSettings;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServerSettingsTest {
  private final Map<String, String> environment = new HashMap<>();

  @BeforeEach
  void goodEnvironment(@TempDir Path directory) throws IOException {
    environment.put("MCP_URL", "http://localhost:8090/mcp");
    environment.put("MCP_ISSUER", "http://localhost:8080/realms/development");
    environment.put("MCP_CATALOG", Files.createFile(directory.resolve("catalog.yaml")).toString());
    environment.put("DATABASE_URL", "jdbc:postgresql://localhost/app");
    environment.put("DATABASE_USER", "app");
    environment.put("DATABASE_PASSWORD", "hush");
  }

  @Test
  void defaultsFollowTheUrl() {
    ServerSettings settings = ServerSettings.fromEnvironment(environment);
    assertThat(settings.url()).isEqualTo(URI.create("http://localhost:8090/mcp"));
    assertThat(settings.host()).isEqualTo("127.0.0.1");
    assertThat(settings.port()).isEqualTo(8090);
    assertThat(settings.keysUrl()).isEmpty();
    assertThat(settings.introspection()).isEmpty();
    assertThat(settings.allowedOrigins()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"https://mcp.example.com/mcp, 443", "http://mcp.example.com, 80"})
  void portDefaultsToThatOfTheScheme(String url, int port) {
    environment.put("MCP_URL", url);
    assertThat(ServerSettings.fromEnvironment(environment).port()).isEqualTo(port);
  }

  @Test
  void everythingCanBeSet() {
    environment.put("MCP_HOST", "0.0.0.0");
    environment.put("MCP_PORT", "9000");
    environment.put("MCP_JWKS_URL", "http://keycloak:8080/keys");
    environment.put("MCP_ALLOWED_ORIGINS", "https://a.example, http://localhost:6274 ,");
    ServerSettings settings = ServerSettings.fromEnvironment(environment);
    assertThat(settings.host()).isEqualTo("0.0.0.0");
    assertThat(settings.port()).isEqualTo(9000);
    assertThat(settings.keysUrl()).contains(URI.create("http://keycloak:8080/keys"));
    assertThat(settings.allowedOrigins())
        .containsExactlyInAnyOrder("https://a.example", "http://localhost:6274");
  }

  @Test
  void limitsFollowTheKeys() {
    assertThat(ServerSettings.fromEnvironment(environment).limits()).isEqualTo(RateLimits.DEFAULT);
    environment.put("MCP_RATE_PER_KEY", "600");
    environment.put("MCP_RATE_BURST", "50");
    assertThat(ServerSettings.fromEnvironment(environment).limits())
        .isEqualTo(new RateLimits(600, 600, 50));
  }

  @Test
  void managementIsServedIfItHasAPort() {
    assertThat(ServerSettings.fromEnvironment(environment).management()).isEmpty();
    environment.put("MCP_MANAGEMENT_PORT", "9100");
    assertThat(ServerSettings.fromEnvironment(environment).management())
        .contains(new ManagementSettings("127.0.0.1", 9100));
  }

  @Test
  void staticKeysNeedASecretOnly() {
    environment.put("MCP_CLIENT_SECRET", "whisper");
    ServerSettings settings = ServerSettings.fromEnvironment(environment);
    assertThat(settings.introspection())
        .contains(
            new IntrospectionSettings(
                "http://localhost:8090/mcp", new ClientSecret("whisper"), Optional.empty()));
    assertThat(settings.toString()).doesNotContain("whisper");
  }

  @Test
  void usageIsReportedByWhoeverMayIntrospect() {
    assertThat(ServerSettings.fromEnvironment(environment).usage()).isEmpty();
    environment.put("MCP_CLIENT_SECRET", "whisper");
    assertThat(ServerSettings.fromEnvironment(environment).usage())
        .contains(
            new UsageSettings(
                "http://localhost:8090/mcp",
                new ClientSecret("whisper"),
                "http://localhost:8080/realms/development",
                URI.create("http://localhost:8080/realms/development/api-access/usage"),
                Duration.ofSeconds(30)));
  }

  @Test
  void keyTakesThePlaceOfTheSecret(@TempDir Path directory) throws Exception {
    Path key = directory.resolve("key.jwk");
    Files.writeString(key, TokenIssuer.newKey("own").toJSONString());
    environment.put("MCP_CLIENT_KEY", key.toString());
    ServerSettings settings = ServerSettings.fromEnvironment(environment);
    assertThat(settings.introspection().orElseThrow().authentication())
        .isInstanceOf(ClientKey.class)
        .hasToString("ClientKey[kid=own]");
  }

  @Test
  void keyAndSecretExcludeEachOther() {
    environment.put("MCP_CLIENT_KEY", "/no/such/key");
    environment.put("MCP_CLIENT_SECRET", "whisper");
    environment.remove("DATABASE_USER");
    assertThatThrownBy(() -> ServerSettings.fromEnvironment(environment))
        .hasMessageContainingAll(
            "MCP_CLIENT_KEY and MCP_CLIENT_SECRET exclude each other",
            "MCP_CLIENT_KEY must be a file with a private key",
            "DATABASE_USER")
        .hasMessageNotContaining("whisper");
  }

  @Test
  void introspectionCanBeSet() {
    environment.put("MCP_CLIENT_ID", "mcp");
    environment.put("MCP_CLIENT_SECRET", "whisper");
    environment.put("MCP_INTROSPECTION_URL", "http://keycloak:8080/introspect");
    assertThat(ServerSettings.fromEnvironment(environment).introspection())
        .contains(
            new IntrospectionSettings(
                "mcp",
                new ClientSecret("whisper"),
                Optional.of(URI.create("http://keycloak:8080/introspect"))));
  }

  @Test
  void passwordIsNotPrinted() {
    assertThat(ServerSettings.fromEnvironment(environment).toString()).doesNotContain("hush");
  }

  @Test
  void everyMissingVariableIsNamed() {
    assertThatThrownBy(() -> ServerSettings.fromEnvironment(Map.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContainingAll(
            "MCP_URL", "MCP_ISSUER", "MCP_CATALOG", "DATABASE_URL", "DATABASE_USER");
  }

  @ParameterizedTest
  @CsvSource({
    "MCP_URL, not a url",
    "MCP_URL, ftp://localhost/mcp",
    "MCP_URL, http://localhost/mcp/",
    "MCP_URL, http://localhost/mcp?x=1",
    "MCP_URL, http://localhost/mcp#x",
    "MCP_URL, http://user@localhost/mcp",
    "MCP_PORT, 65536",
    "MCP_PORT, http",
    "MCP_MANAGEMENT_PORT, 65536",
    "MCP_RATE_PER_KEY, 0",
    "MCP_RATE_PER_USER, many",
    "MCP_RATE_BURST, 1000001",
    "MCP_ISSUER, localhost",
    "MCP_JWKS_URL, file:///etc/passwd",
    "MCP_INTROSPECTION_URL, file:///etc/passwd",
    "MCP_ALLOWED_ORIGINS, https://a.example/path",
    "MCP_ALLOWED_ORIGINS, *",
    "MCP_CATALOG, /no/such/file",
    "MCP_CLIENT_KEY, /no/such/file",
    "DATABASE_URL, jdbc:mysql://localhost/app",
  })
  void wrongVariableIsNamed(String name, String value) {
    environment.put(name, value);
    environment.remove("DATABASE_USER");
    assertThatThrownBy(() -> ServerSettings.fromEnvironment(environment))
        .hasMessageContainingAll(name, "DATABASE_USER");
  }
}
