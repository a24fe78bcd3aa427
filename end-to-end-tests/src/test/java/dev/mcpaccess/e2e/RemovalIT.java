package dev.mcpaccess.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.mcpaccess.e2e.oauth.Tokens;
import dev.mcpaccess.e2e.person.FormPerson;
import dev.mcpaccess.e2e.platform.ApiKey;
import dev.mcpaccess.e2e.platform.Platform;
import dev.mcpaccess.e2e.platform.PlatformExtension;
import dev.mcpaccess.e2e.platform.TemporaryCompany;
import dev.mcpaccess.quickstart.DatabaseLogin;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What Keycloak's administrator removes leaves no row of ours, and no client, behind. */
@ExtendWith(PlatformExtension.class)
class RemovalIT {

  private final Platform platform;
  private TemporaryCompany company;
  private ApiKey key;
  private Tokens tokens;

  RemovalIT(Platform platform) {
    assumeTrue(
        "distribution".equals(System.getProperty("tests.keycloak")),
        "Keycloak in a container keeps its database there");
    this.platform = platform;
  }

  @BeforeEach
  void aPersonIsConnected() throws SQLException {
    company = platform.administrator().temporaryCompany();
    key = platform.issue(company.admin(), company.alias(), "OAuthPKCE", "company:view");
    tokens = platform.client(key).authorize(new FormPerson(company.admin()));
    assertThat(keys()).isEqualTo(1);
    assertThat(connections()).isEqualTo(1);
  }

  @Test
  void aRemovedClient() throws SQLException {
    platform.administrator().client(key.clientId()).remove();

    assertThat(keys()).isZero();
    assertThat(connections()).isZero();
  }

  @Test
  void aRemovedOrganization() throws SQLException {
    company.remove();

    assertThat(keys()).isZero();
    assertThat(connections()).isZero();
    assertThat(platform.administrator().realm().clients().findByClientId(key.clientId())).isEmpty();
    assertThat(platform.introspect(tokens).get("active").asBoolean()).isFalse();
  }

  @Test
  void aRemovedUser() throws SQLException {
    company.removeUser();

    assertThat(keys()).isEqualTo(1);
    assertThat(connections()).isZero();
    assertThat(platform.introspect(tokens).get("active").asBoolean()).isFalse();
  }

  private long keys() throws SQLException {
    return count("select count(*) from mcp_access_key where company_id = ?", company.id());
  }

  private long connections() throws SQLException {
    return count("select count(*) from mcp_access_connection where user_id = ?", company.userId());
  }

  private long count(String sql, String value) throws SQLException {
    DatabaseLogin keycloak = platform.keycloakDatabase();
    try (Connection connection =
            DriverManager.getConnection(
                keycloak.url(), keycloak.role().username(), keycloak.role().password());
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, value);
      try (ResultSet count = statement.executeQuery()) {
        count.next();
        return count.getLong(1);
      }
    }
  }
}
