package dev.mcpaccess.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.mcpaccess.e2e.http.Http;
import dev.mcpaccess.e2e.oauth.OAuthClient;
import dev.mcpaccess.e2e.oauth.Pkce;
import dev.mcpaccess.e2e.oauth.Tokens;
import dev.mcpaccess.e2e.person.FormPerson;
import dev.mcpaccess.e2e.platform.ApiKey;
import dev.mcpaccess.e2e.platform.Platform;
import dev.mcpaccess.e2e.platform.PlatformExtension;
import dev.mcpaccess.quickstart.DatabaseLogin;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
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
  void noTableHasASecret() throws SQLException {
    assumeOutsideOfContainer();
    DatabaseLogin keycloak = platform.keycloakDatabase();
    try (Connection connection =
        DriverManager.getConnection(
            keycloak.url(), keycloak.role().username(), keycloak.role().password())) {
      List<String> tables = tables(connection);
      assertThat(tables).contains("mcp_access_key", "client", "event_entity");
      for (String table : tables) {
        for (String secret : platform.secretsIssued()) {
          assertThat(rowsWith(connection, table, random(secret))).as(table).isZero();
        }
      }
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
    assumeOutsideOfContainer();
    String log = Files.readString(platform.keycloakLog());

    assertThat(log).contains("CODE_TO_TOKEN_ERROR");
    assertThat(platform.secretsIssued()).noneMatch(secret -> log.contains(random(secret)));
  }

  private static void assumeOutsideOfContainer() {
    assumeTrue(
        "distribution".equals(System.getProperty("tests.keycloak")),
        "Keycloak in a container keeps its database and log there");
  }

  private static List<String> tables(Connection connection) throws SQLException {
    List<String> tables = new ArrayList<>();
    try (ResultSet found = connection.getMetaData().getTables(null, "public", "%", null)) {
      while (found.next()) {
        if ("TABLE".equals(found.getString("TABLE_TYPE"))) {
          tables.add(found.getString("TABLE_NAME"));
        }
      }
    }
    return tables;
  }

  private static long rowsWith(Connection connection, String table, String text)
      throws SQLException {
    String sql = "select count(*) from \"" + table + "\" t where position(? in t::text) > 0";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, text);
      try (ResultSet count = statement.executeQuery()) {
        count.next();
        return count.getLong(1);
      }
    }
  }

  /** The random part of a secret, which alone would be enough. */
  private static String random(String secret) {
    return secret.substring(secret.lastIndexOf('_') + 1);
  }
}
