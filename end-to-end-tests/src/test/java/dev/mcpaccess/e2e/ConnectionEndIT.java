package dev.mcpaccess.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mcpaccess.e2e.http.Http;
import dev.mcpaccess.e2e.oauth.OAuthClient;
import dev.mcpaccess.e2e.oauth.Pkce;
import dev.mcpaccess.e2e.oauth.Tokens;
import dev.mcpaccess.e2e.person.FormPerson;
import dev.mcpaccess.e2e.platform.AccountApi;
import dev.mcpaccess.e2e.platform.ApiKey;
import dev.mcpaccess.e2e.platform.Eventually;
import dev.mcpaccess.e2e.platform.KeycloakTables;
import dev.mcpaccess.e2e.platform.Platform;
import dev.mcpaccess.e2e.platform.PlatformExtension;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.keycloak.admin.client.resource.UserResource;

/** What Keycloak's own consoles, and time, do to connections. */
@ExtendWith(PlatformExtension.class)
class ConnectionEndIT {

  private final Platform platform;
  private final KeycloakTables tables;
  private ApiKey key;
  private OAuthClient client;
  private FormPerson person;
  private String username;
  private Tokens laptop;
  private Tokens phone;

  ConnectionEndIT(Platform platform) {
    this.platform = platform;
    this.tables = platform.keycloakTables();
  }

  @BeforeEach
  void somebodyConnectsTwoDevices() {
    username = "leaver-" + System.nanoTime();
    platform.administrator().addMember("brightside", platform.person(username), "Account managers");
    key = platform.issue("amelia", "brightside", "OAuthPKCE", "company:view", "task:view");
    client = platform.client(key);
    person = new FormPerson(platform.person(username));
    laptop = client.authorize(person);
    phone = client.authorize(new FormPerson(platform.person(username)));
  }

  @AfterEach
  void thePersonLeaves() {
    platform.administrator().remove(username);
  }

  @Test
  @DisplayName("P9 the account console lists the key, and removing its access there ends all")
  void accessRemovedInTheAccountConsole() {
    AccountApi account = AccountApi.login(platform.keycloak(), person);
    assertThat(account.application(key)).isPresent();

    assertThat(account.removeAccess(key).status()).isEqualTo(204);

    assertAllEnded();
    assertThat(account.application(key)).isEmpty();
  }

  @Test
  @DisplayName("P9 authorizing again does not bring back what was ended")
  void authorizingAgainRevivesNothing() {
    AccountApi.login(platform.keycloak(), person).removeAccess(key);

    Tokens again = client.authorize(person);

    assertAllEnded();
    assertThat(platform.introspect(again).get("active").asBoolean()).isTrue();
    assertThat(client.refresh(again).permissions()).containsExactly("company:view", "task:view");
    assertThat(listed())
        .containsOnlyOnce(again.connectionId())
        .doesNotContain(phone.connectionId());
  }

  @Test
  void consentRevokedByTheRealmsAdministrator() {
    user().revokeConsent(key.clientId());

    assertAllEnded();
  }

  @Test
  void signedOutByTheRealmsAdministrator() throws InterruptedException {
    Thread.sleep(1_100); // Keycloak compares whole seconds.
    user().logout();

    assertAllEnded();
  }

  @Test
  void anOfflineSessionRemovedByTheRealmsAdministrator() {
    platform.administrator().realm().deleteSession(laptop.claims().get("sid").asText(), true);

    assertEnded(laptop);
    assertThat(listed()).doesNotContain(laptop.connectionId()).contains(phone.connectionId());
    assertThat(client.refresh(phone).permissions()).containsExactly("company:view", "task:view");
  }

  @Test
  @DisplayName("P9 signing out does not end a connection")
  void anOnlineSessionThatEnds() {
    platform.administrator().realm().deleteSession(laptop.claims().get("sid").asText(), false);

    assertThat(platform.introspect(laptop).get("active").asBoolean()).isTrue();
    assertThat(client.refresh(laptop).permissions()).containsExactly("company:view", "task:view");
    assertThat(listed()).contains(laptop.connectionId());
  }

  @Nested
  class ByTime {

    @Test
    @DisplayName("P9 a connection unused for 30 days ends, and another of the same person goes on")
    void unused() {
      ageConsent(Duration.ofDays(40));
      tables.age(laptop.connectionId(), Duration.ofDays(31));

      assertEnded(laptop);
      assertThat(listed()).doesNotContain(laptop.connectionId()).contains(phone.connectionId());
      Eventually.holds(() -> assertThat(tables.connections(laptop.connectionId())).isZero());
      assertThat(client.refresh(phone).permissions()).containsExactly("company:view", "task:view");
    }

    @Test
    @DisplayName("P9 used within 30 days, it goes on")
    void used() {
      ageConsent(Duration.ofDays(40));
      tables.age(laptop.connectionId(), Duration.ofDays(29));

      assertThat(client.refresh(laptop).permissions()).containsExactly("company:view", "task:view");
    }

    @Test
    void theLastOneTakesTheKeyOffTheAccountConsole() {
      ageConsent(Duration.ofDays(40));
      tables.age(laptop.connectionId(), Duration.ofDays(31));
      tables.age(phone.connectionId(), Duration.ofDays(31));

      Eventually.holds(
          () -> {
            assertThat(tables.connections(laptop.connectionId())).isZero();
            assertThat(tables.connections(phone.connectionId())).isZero();
          });
      assertThat(AccountApi.login(platform.keycloak(), person).application(key)).isEmpty();
    }

    @Test
    void whatIsLeftOfOneWithoutASessionIsCleanedUp() {
      platform.administrator().realm().deleteSession(laptop.claims().get("sid").asText(), true);
      ageConsent(Duration.ofDays(1));
      tables.age(laptop.connectionId(), Duration.ofMinutes(10));
      tables.age(phone.connectionId(), Duration.ofMinutes(10));

      Eventually.holds(() -> assertThat(tables.connections(laptop.connectionId())).isZero());
      assertThat(tables.connections(phone.connectionId())).isEqualTo(1);
    }

    @Test
    void aCodeThatNobodyExchangedLeavesNothing() {
      client.redirect(person, Pkce.create(), Map.of());
      String waiting =
          "select count(*) from mcp_access_connection where redeemed_at is null and key_id = ?";
      assertThat(tables.count(waiting, key.id())).isEqualTo(1);
      assertThat(listed()).contains(laptop.connectionId());

      tables.ageWaiting(key, Duration.ofMinutes(10));

      Eventually.holds(() -> assertThat(tables.count(waiting, key.id())).isZero());
      assertThat(client.refresh(laptop).permissions()).containsExactly("company:view", "task:view");
    }
  }

  /** As if the person had authorized earlier; Keycloak keeps consents in mind. */
  private void ageConsent(Duration by) {
    tables.ageConsent(key, by);
    platform.administrator().realm().clearUserCache();
  }

  private UserResource user() {
    return platform.administrator().realm().users().get(laptop.claims().get("sub").asText());
  }

  private String listed() {
    return platform
        .companyApi("amelia")
        .call("GET", "/companies/brightside/connections?key=" + key.id(), null)
        .body();
  }

  private void assertAllEnded() {
    assertEnded(laptop);
    assertEnded(phone);
    assertThat(listed()).doesNotContain(laptop.connectionId()).doesNotContain(phone.connectionId());
  }

  private void assertEnded(Tokens ended) {
    assertThat(platform.introspect(ended).get("active").asBoolean()).isFalse();
    Http.Answer refresh = client.refresh(ended.refreshToken(), Map.of());
    assertThat(refresh.status()).isEqualTo(400);
    assertThat(refresh.json().get("error").asText()).isEqualTo("invalid_grant");
  }
}
