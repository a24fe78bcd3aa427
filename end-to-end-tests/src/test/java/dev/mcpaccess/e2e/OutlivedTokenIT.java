package dev.mcpaccess.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.mcpaccess.e2e.http.Http;
import dev.mcpaccess.e2e.oauth.OAuthClient;
import dev.mcpaccess.e2e.oauth.Tokens;
import dev.mcpaccess.e2e.person.FormPerson;
import dev.mcpaccess.e2e.platform.Administrator;
import dev.mcpaccess.e2e.platform.ApiKey;
import dev.mcpaccess.e2e.platform.CompanyApi;
import dev.mcpaccess.e2e.platform.Platform;
import dev.mcpaccess.e2e.platform.PlatformExtension;
import dev.mcpaccess.e2e.platform.TemporaryCompany;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tokens that outlive what they rest on. */
@ExtendWith(PlatformExtension.class)
class OutlivedTokenIT {

  /** How what a token rests on can end. */
  enum End {
    USER_DISABLED,
    USER_DELETED,
    LEFT_THE_COMPANY,
    ROLE_REMOVED,
    MODULE_OFF,
    COMPANY_DISABLED,
    KEY_ROTATED,
    KEY_DISABLED,
    KEY_DELETED,
    CONNECTION_REMOVED,
    CONSENT_REVOKED
  }

  private final Platform platform;
  private final Administrator administrator;
  private TemporaryCompany company;
  private CompanyApi api;
  private ApiKey key;
  private OAuthClient client;
  private Tokens tokens;

  OutlivedTokenIT(Platform platform) {
    this.platform = platform;
    this.administrator = platform.administrator();
  }

  @BeforeEach
  void anAdminIsConnected() {
    company = administrator.temporaryCompany();
    api = CompanyApi.login(platform.keycloak(), company.admin());
    key = platform.issue(company.admin(), company.alias(), "OAuthPKCE", "company:view");
    client = platform.client(key);
    tokens = client.authorize(new FormPerson(company.admin()));
  }

  @AfterEach
  void theCompanyGoes() {
    company.remove();
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("Security 27 at introspection and refresh a token is worth nothing within a second")
  void theTokenIsRefused(End end) {
    assertThat(permitted()).isTrue();

    bringAbout(end);
    Instant changed = Instant.now();
    boolean permitted = permitted();
    Http.Answer refresh = client.refresh(tokens.refreshToken(), Map.of());

    assertThat(permitted).isFalse();
    if (refresh.status() == 200) {
      assertThat(Tokens.of(refresh).permissions()).isEmpty();
      assertThat(end).isEqualTo(End.ROLE_REMOVED);
    } else {
      assertThat(refresh.json().get("error").asText()).isIn("invalid_grant", "invalid_client");
    }
    assertThat(Duration.between(changed, Instant.now())).isLessThan(Duration.ofSeconds(1));
  }

  private void bringAbout(End end) {
    String alias = company.alias();
    switch (end) {
      case USER_DISABLED -> administrator.setEnabled(company.admin().username(), false);
      case USER_DELETED -> company.removeUser();
      case LEFT_THE_COMPANY -> administrator.removeMember(alias, company.userId());
      case ROLE_REMOVED -> company.takeRoles();
      case MODULE_OFF -> administrator.setModules(alias, List.of("crm"));
      case COMPANY_DISABLED -> administrator.setCompanyEnabled(alias, false);
      case KEY_ROTATED -> act("POST", "/rotate");
      case KEY_DISABLED -> act("POST", "/disable");
      case KEY_DELETED -> act("DELETE", "");
      case CONNECTION_REMOVED ->
          api.call("DELETE", "/companies/" + alias + "/connections/" + tokens.connectionId(), null);
      case CONSENT_REVOKED -> administrator.revokeConsent(company.admin().username(), key);
    }
  }

  private boolean permitted() {
    JsonNode answer = platform.introspect(tokens);
    return answer.get("active").asBoolean()
        && answer.path("scope").asText().contains("company:view");
  }

  private void act(String method, String path) {
    Http.Answer answer = api.send(method, company.alias(), "/" + key.id() + path, "");
    assertThat(answer.status()).isBetween(200, 204);
  }
}
