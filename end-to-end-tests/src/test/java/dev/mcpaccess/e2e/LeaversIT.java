package dev.mcpaccess.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.mcpaccess.e2e.http.Http;
import dev.mcpaccess.e2e.oauth.OAuthClient;
import dev.mcpaccess.e2e.oauth.Tokens;
import dev.mcpaccess.e2e.person.FormPerson;
import dev.mcpaccess.e2e.platform.AdminApi;
import dev.mcpaccess.e2e.platform.Administrator;
import dev.mcpaccess.e2e.platform.ApiKey;
import dev.mcpaccess.e2e.platform.CompanyApi;
import dev.mcpaccess.e2e.platform.Platform;
import dev.mcpaccess.e2e.platform.PlatformExtension;
import dev.mcpaccess.e2e.platform.TemporaryCompany;
import dev.mcpaccess.quickstart.Credentials;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.keycloak.representations.idm.AdminEventRepresentation;

/** What becomes of a key whose issuer leaves the company. */
@ExtendWith(PlatformExtension.class)
class LeaversIT {

  private static final String POLICY = "mcp-access.keys-of-leavers";

  /** How a person can leave. */
  enum Leaving {
    LEAVES_THE_COMPANY,
    IS_DISABLED,
    IS_DELETED
  }

  private final Platform platform;
  private final Administrator administrator;
  private TemporaryCompany company;
  private Credentials colleague;
  private CompanyApi api;
  private ApiKey oauth;
  private ApiKey staticKey;
  private ApiKey pkce;

  LeaversIT(Platform platform) {
    this.platform = platform;
    this.administrator = platform.administrator();
  }

  @BeforeEach
  void anAdminIssuesKeysAndHasAColleague() {
    company = administrator.temporaryCompany();
    colleague = new Credentials("colleague-" + UUID.randomUUID(), "temporary-password");
    administrator.addMember(company.alias(), colleague, "admins");
    api = CompanyApi.login(platform.keycloak(), colleague);
    oauth = issue("OAuth");
    staticKey = issue("Static API");
    pkce = issue("OAuthPKCE");
  }

  @AfterEach
  void removeTheCompany() {
    company.remove();
    administrator.remove(colleague.username());
  }

  @ParameterizedTest
  @EnumSource(Leaving.class)
  void withThePolicyTheKeysStop(Leaving way) {
    OAuthClient client = platform.client(pkce);
    Tokens connected = client.authorize(new FormPerson(colleague));
    Tokens machine = Tokens.of(platform.client(oauth).clientCredentials(Map.of()));

    withPolicy(
        "disable",
        () -> {
          assertThat(shown(oauth).get("state").asText()).isEqualTo("ENABLED");
          assertThat(client.refresh(connected).permissions()).containsExactly("company:view");
          leave(way);

          Http.Answer token = platform.client(oauth).clientCredentials(Map.of());
          assertThat(token.status()).isEqualTo(401);
          assertThat(token.json().get("error").asText()).isEqualTo("invalid_client");
          assertThat(administrator.failures(oauth).get(0).getDetails())
              .containsEntry("reason", "issuer has left");
          assertThat(staticKeyWorks()).isFalse();
          assertThat(platform.introspect(machine).get("active").asBoolean()).isFalse();
          assertThat(platform.introspect(connected).get("active").asBoolean()).isFalse();
          assertThat(client.refresh(connected.refreshToken(), Map.of()).status()).isEqualTo(401);
          for (ApiKey key : List.of(oauth, staticKey, pkce)) {
            JsonNode shown = shown(key);
            assertThat(shown.get("state").asText()).isEqualTo("DISABLED");
            assertThat(shown.get("disabledBecause").asText()).isEqualTo("issuer-left");
          }
        });
  }

  @ParameterizedTest
  @EnumSource(Leaving.class)
  void withoutThePolicyTheKeysAreOnlyMarked(Leaving way) {
    leave(way);

    assertThat(staticKeyWorks()).isTrue();
    Tokens.of(platform.client(oauth).clientCredentials(Map.of()));
    JsonNode shown = shown(oauth);
    assertThat(shown.get("state").asText()).isEqualTo("ENABLED");
    assertThat(shown.has("disabledBecause")).isFalse();
    assertThat(shown.get("createdByIsMember").asBoolean()).isEqualTo(way == Leaving.IS_DISABLED);
  }

  @Test
  void aPolicyThatIsNotUnderstoodStopsTheKeys() {
    leave(Leaving.LEAVES_THE_COMPANY);

    withPolicy("Disabled", () -> assertThat(staticKeyWorks()).isFalse());
  }

  @Test
  @DisplayName("P13 another admin takes over a leaver's key by enabling it")
  void anotherAdminTakesTheKeyOver() {
    leave(Leaving.IS_DELETED);
    withPolicy(
        "disable",
        () -> {
          Http.Answer answer =
              api.send("POST", company.alias(), "/" + staticKey.id() + "/enable", "");

          assertThat(answer.status()).isEqualTo(200);
          JsonNode shown = answer.json();
          assertThat(shown.get("state").asText()).isEqualTo("ENABLED");
          assertThat(shown.has("disabledBecause")).isFalse();
          assertThat(shown.get("createdBy").asText()).isEqualTo(company.userId());
          assertThat(shown.get("responsible").asText()).isEqualTo(colleagueId());
          assertThat(staticKeyWorks()).isTrue();
          assertThat(shown(oauth).get("state").asText()).isEqualTo("DISABLED");
          AdminEventRepresentation event = administrator.adminEvents().get(0);
          assertThat(event.getResourcePath()).endsWith("/keys/" + staticKey.id());
          assertThat(event.getDetails()).containsEntry("action", "enable");
          assertThat(event.getAuthDetails().getUserId()).isEqualTo(colleagueId());
        });
  }

  @Test
  @DisplayName("P13 the vendor takes over a leaver's key by enabling it")
  void theVendorTakesTheKeyOver() {
    leave(Leaving.LEAVES_THE_COMPANY);
    withPolicy(
        "disable",
        () -> {
          JsonNode shown =
              administrator
                  .api()
                  .send(
                      "POST",
                      AdminApi.keysOf(company.alias()) + "/" + staticKey.id() + "/enable",
                      "")
                  .json();

          assertThat(shown.get("state").asText()).isEqualTo("ENABLED");
          assertThat(shown.get("responsible").asText()).isEqualTo("vendor");
          assertThat(staticKeyWorks()).isTrue();
        });
  }

  @Test
  void enablingAKeyWhoseIssuerIsThereTakesNothingOver() {
    api.send("POST", company.alias(), "/" + oauth.id() + "/disable", "");

    JsonNode shown = api.send("POST", company.alias(), "/" + oauth.id() + "/enable", "").json();

    assertThat(shown.get("responsible").asText()).isEqualTo(company.userId());
  }

  @Test
  @DisplayName("P13 a key that the realm's administrator issued is the vendor's to answer for")
  void aKeyOfTheRealmsAdministratorGoesOn() {
    Http.Answer issued =
        administrator
            .api()
            .post(AdminApi.keysOf(company.alias()), AdminApi.request("OAuthPKCE", "company:view"));

    withPolicy(
        "disable",
        () -> {
          JsonNode shown = shown(ApiKey.of(issued.json()));
          assertThat(shown.get("responsible").asText()).isEqualTo("vendor");
          assertThat(shown.get("state").asText()).isEqualTo("ENABLED");
          assertThat(listed("ENABLED")).contains(shown.get("id").asText());
        });
  }

  @ParameterizedTest
  @EnumSource(Leaving.class)
  void theListsFilterAgreesWithWhatItShows(Leaving way) {
    ApiKey own = platform.issue(colleague, company.alias(), "Static API", "company:view");
    leave(way);
    withPolicy(
        "disable",
        () -> {
          assertThat(listed("ENABLED")).containsExactly(own.id());
          assertThat(listed("EXPIRED")).isEmpty();
          assertThat(listed("DISABLED")).containsExactly(oauth.id(), staticKey.id(), pkce.id());
        });
    assertThat(listed("DISABLED")).isEmpty();
    assertThat(listed("ENABLED")).hasSize(4);
  }

  /** The ids of all keys in a state, page by page, each page with one key that shows that state. */
  private List<String> listed(String state) {
    List<String> ids = new ArrayList<>();
    String cursor = null;
    do {
      String query = "?limit=1&state=" + state + (cursor == null ? "" : "&cursor=" + cursor);
      JsonNode page = api.send("GET", company.alias(), query, "").json();
      for (JsonNode key : page.get("keys")) {
        assertThat(key.get("state").asText()).isEqualTo(state);
        ids.add(key.get("id").asText());
      }
      cursor = page.path("next").asText(null);
    } while (cursor != null);
    return ids;
  }

  private void leave(Leaving way) {
    switch (way) {
      case LEAVES_THE_COMPANY -> administrator.removeMember(company.alias(), company.userId());
      case IS_DISABLED -> administrator.setEnabled(company.admin().username(), false);
      case IS_DELETED -> company.removeUser();
    }
  }

  private void withPolicy(String value, Runnable action) {
    administrator.whileAttribute(company.alias(), POLICY, value, action);
  }

  private String colleagueId() {
    return administrator
        .realm()
        .users()
        .searchByUsername(colleague.username(), true)
        .get(0)
        .getId();
  }

  private boolean staticKeyWorks() {
    return platform.introspectStatic(staticKey.staticKey()).json().get("active").asBoolean();
  }

  private JsonNode shown(ApiKey key) {
    return api.read(company.alias(), key.id()).json();
  }

  private ApiKey issue(String type) {
    return platform.issue(company.admin(), company.alias(), type, "company:view");
  }
}
