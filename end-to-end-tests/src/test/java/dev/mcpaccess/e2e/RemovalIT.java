package dev.mcpaccess.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mcpaccess.e2e.oauth.Tokens;
import dev.mcpaccess.e2e.person.FormPerson;
import dev.mcpaccess.e2e.platform.ApiKey;
import dev.mcpaccess.e2e.platform.CompanyApi;
import dev.mcpaccess.e2e.platform.Eventually;
import dev.mcpaccess.e2e.platform.KeycloakTables;
import dev.mcpaccess.e2e.platform.Platform;
import dev.mcpaccess.e2e.platform.PlatformExtension;
import dev.mcpaccess.e2e.platform.TemporaryCompany;
import dev.mcpaccess.quickstart.Credentials;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What Keycloak's administrator removes leaves no row of ours, and no client, behind. */
@ExtendWith(PlatformExtension.class)
class RemovalIT {

  private final Platform platform;
  private final KeycloakTables tables;
  private TemporaryCompany company;
  private ApiKey key;
  private Tokens tokens;

  RemovalIT(Platform platform) {
    this.platform = platform;
    this.tables = platform.keycloakTables();
  }

  @BeforeEach
  void aPersonIsConnected() {
    company = platform.administrator().temporaryCompany();
    key = platform.issue(company.admin(), company.alias(), "OAuthPKCE", "company:view");
    tokens = platform.client(key).authorize(new FormPerson(company.admin()));
    assertThat(Eventually.get(this::uses, uses -> uses == 1)).isEqualTo(1);
    assertThat(keys()).isEqualTo(1);
    assertThat(connections()).isEqualTo(1);
  }

  @Test
  void aRemovedClient() {
    platform.administrator().client(key.clientId()).remove();

    assertThat(keys()).isZero();
    assertThat(uses()).isZero();
    assertThat(connections()).isZero();
  }

  @Test
  void aRemovedOrganization() {
    company.remove();

    assertThat(keys()).isZero();
    assertThat(uses()).isZero();
    assertThat(connections()).isZero();
    assertThat(platform.administrator().realm().clients().findByClientId(key.clientId())).isEmpty();
    assertThat(platform.introspect(tokens).get("active").asBoolean()).isFalse();
  }

  @Test
  void aRemovedClientOrOrganizationTakesTheBlocksOfAPublishedKeyAlong() {
    ApiKey published = platform.administrator().api().publish("OAuthPKCE Public", "company:view");
    Tokens connected = platform.client(published).authorize(new FormPerson(company.admin()));
    block(company.admin(), company.alias(), published);
    block(platform.person("amelia"), "brightside", published);
    assertThat(blocks(published)).isEqualTo(2);
    assertThat(connections()).isEqualTo(2);

    company.remove();

    assertThat(blocks(published)).isEqualTo(1);
    assertThat(connections()).isZero();
    assertThat(platform.introspect(connected).get("active").asBoolean()).isFalse();

    platform.administrator().client(published.clientId()).remove();

    assertThat(tables.rowsAbout(published)).isZero();
  }

  @Test
  void aRemovedUser() {
    company.removeUser();

    assertThat(keys()).isEqualTo(1);
    assertThat(connections()).isZero();
    assertThat(platform.introspect(tokens).get("active").asBoolean()).isFalse();
  }

  private void block(Credentials admin, String alias, ApiKey published) {
    CompanyApi.login(platform.keycloak(), admin)
        .published("POST", alias, "/" + published.id() + "/block");
  }

  private long blocks(ApiKey published) {
    return tables.count("select count(*) from mcp_access_block where key_id = ?", published.id());
  }

  private long keys() {
    return tables.count("select count(*) from mcp_access_key where company_id = ?", company.id());
  }

  private long uses() {
    return tables.count("select count(*) from mcp_access_key_use where key_id = ?", key.id());
  }

  private long connections() {
    return tables.count(
        "select count(*) from mcp_access_connection where user_id = ?", company.userId());
  }
}
