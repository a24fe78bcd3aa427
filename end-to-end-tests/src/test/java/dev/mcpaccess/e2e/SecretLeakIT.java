package dev.mcpaccess.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.mcpaccess.e2e.http.Http;
import dev.mcpaccess.e2e.oauth.OAuthClient;
import dev.mcpaccess.e2e.oauth.Pkce;
import dev.mcpaccess.e2e.oauth.Tokens;
import dev.mcpaccess.e2e.person.FormPerson;
import dev.mcpaccess.e2e.platform.ApiKey;
import dev.mcpaccess.e2e.platform.KeycloakTables;
import dev.mcpaccess.e2e.platform.Peppers;
import dev.mcpaccess.e2e.platform.Platform;
import dev.mcpaccess.e2e.platform.PlatformExtension;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Looks for the secrets of all keys that this run has issued, wherever Keycloak writes. */
@ExtendWith(PlatformExtension.class)
@DisplayName("C3 the secret can never be read again, by anyone, by any route")
class SecretLeakIT {

  private final Platform platform;

  SecretLeakIT(Platform platform) {
    this.platform = platform;
  }

  @BeforeAll
  static void secretsAreUsedRightlyAndWrongly(Platform platform) {
    ApiKey key = platform.issue("amelia", "brightside", "OAuthPKCE", "company:view");
    OAuthClient client = platform.client(key);
    Tokens tokens = client.authorize(new FormPerson(platform.person("carly")));
    client.refresh(tokens);
    client.exchange("no-such-code", Pkce.create());
    client.refresh("no-such-token", Map.of());
    ApiKey other = platform.issue("amelia", "brightside", "OAuthPKCE", "company:view");
    platform.client(other.withSecret(key.clientSecret())).exchange("code", Pkce.create());
  }

  @Test
  void noTableHasASecret() {
    KeycloakTables keycloak = platform.keycloakTables();

    assertThat(keycloak.names()).contains("mcp_access_key", "client", "event_entity");
    List<String> secrets = platform.secretsIssued().stream().map(SecretLeakIT::random).toList();
    assertThat(secrets).isNotEmpty();
    for (String table : keycloak.names()) {
      assertThat(keycloak.rowsWith(table, secrets)).as(table).isZero();
    }
  }

  @Test
  void theRealmsExportHasNoSecret() {
    String export = Http.write(platform.administrator().realm().partialExport(true, true));

    assertThat(export).contains("mcpa-");
    assertThat(platform.secretsIssued())
        .isNotEmpty()
        .noneMatch(secret -> export.contains(random(secret)));
  }

  @Test
  void noEventHasASecret() {
    String events =
        Http.write(platform.administrator().realm().getEvents())
            + Http.write(platform.administrator().realm().getAdminEvents());

    assertThat(events).contains("mcpa-");
    assertThat(platform.secretsIssued()).noneMatch(secret -> events.contains(random(secret)));
  }

  @Test
  void theLogHasNoSecret() throws IOException {
    assumeTrue(
        "distribution".equals(System.getProperty("tests.keycloak")),
        "Keycloak in a container keeps its log there");
    String log = Files.readString(platform.keycloakLog());

    assertThat(log).contains("CODE_TO_TOKEN_ERROR");
    assertThat(platform.secretsIssued()).noneMatch(secret -> log.contains(random(secret)));
    assertThat(log).doesNotContain(Peppers.OLDER, Peppers.NEWER);
  }

  /** The random part of a secret, which alone would be enough. */
  private static String random(String secret) {
    return secret.substring(secret.lastIndexOf('_') + 1);
  }
}
