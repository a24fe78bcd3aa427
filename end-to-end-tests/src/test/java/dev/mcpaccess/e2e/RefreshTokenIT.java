package dev.mcpaccess.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mcpaccess.e2e.http.Http;
import dev.mcpaccess.e2e.oauth.OAuthClient;
import dev.mcpaccess.e2e.oauth.Pkce;
import dev.mcpaccess.e2e.oauth.Tokens;
import dev.mcpaccess.e2e.person.FormPerson;
import dev.mcpaccess.e2e.platform.ApiKey;
import dev.mcpaccess.e2e.platform.KeycloakTables;
import dev.mcpaccess.e2e.platform.Parallel;
import dev.mcpaccess.e2e.platform.Platform;
import dev.mcpaccess.e2e.platform.PlatformExtension;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.keycloak.representations.idm.EventRepresentation;

/** A refresh token or a code that is used twice, with another connection in the same login. */
@ExtendWith(PlatformExtension.class)
class RefreshTokenIT {

  private final Platform platform;
  private final KeycloakTables tables;
  private ApiKey key;
  private OAuthClient client;
  private FormPerson carly;
  private Tokens other;
  private Tokens tokens;

  RefreshTokenIT(Platform platform) {
    this.platform = platform;
    this.tables = platform.keycloakTables();
  }

  @BeforeEach
  void carlyConnectsTwoDevicesInOneLogin() {
    key = platform.issue("amelia", "brightside", "OAuthPKCE", "company:view", "task:view");
    client = platform.client(key);
    carly = new FormPerson(platform.person("carly"));
    other = client.authorize(carly, Map.of("scope", "task:view"));
    tokens = client.authorize(carly);
    assertThat(carly.logins()).isEqualTo(1);
  }

  @Nested
  class ARefreshToken {

    @Test
    @DisplayName(
        "Security 26, P9 a refresh token used again later ends its connection, and no other")
    void usedAgainLater() {
      Tokens next = client.refresh(tokens);
      tables.ageRefresh(tokens.connectionId());

      assertRefused(client.refresh(tokens.refreshToken(), Map.of()));

      assertEnded(next);
      assertThat(tables.connections(tokens.connectionId())).isZero();
      assertAlive(other);
    }

    @Test
    @DisplayName("Security 26 two generations old it ends its connection at once")
    void twoGenerationsOldEndsItsConnectionAtOnce() {
      Tokens newest = client.refresh(client.refresh(tokens));

      assertRefused(client.refresh(tokens.refreshToken(), Map.of()));

      assertEnded(newest);
      assertAlive(other);
    }

    @Test
    void refreshedOneAfterTheOtherGoesOnForAsLongAsOneLikes() {
      Tokens newest = tokens;
      for (int i = 0; i < 5; i++) {
        newest = client.refresh(newest);
        tables.ageRefresh(tokens.connectionId());
      }

      assertAlive(newest);
    }

    @Test
    @DisplayName(
        "Security 26, P9 twenty refreshes at once lose neither the connection nor its safety")
    void twentyAtOnce() {
      List<Http.Answer> answers =
          Parallel.of(20, () -> client.refresh(tokens.refreshToken(), Map.of()));

      assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).isEqualTo(200));
      List<Tokens> refreshed = answers.stream().map(Tokens::of).toList();
      assertThat(refreshed)
          .extracting(Tokens::refreshTokenId)
          .containsOnly(refreshed.get(0).refreshTokenId());
      assertThat(refreshed).extracting(Tokens::permissions).containsOnly(tokens.permissions());
      Tokens next = client.refresh(refreshed.get(7));
      tables.ageRefresh(tokens.connectionId());
      assertRefused(client.refresh(refreshed.get(13).refreshToken(), Map.of()));
      assertEnded(next);
      assertAlive(other);
    }

    @Test
    void connectionsThatRefreshAtTheSameTimeDoNotDisturbEachOther() {
      Queue<Tokens> devices = new ConcurrentLinkedQueue<>(List.of(tokens, other));

      List<Tokens> newest =
          Parallel.of(
              2,
              () -> {
                Tokens own = devices.remove();
                for (int i = 0; i < 5; i++) {
                  own = client.refresh(own);
                }
                return own;
              });

      assertThat(newest).allSatisfy(this::assertAliveAndAsGranted);
    }

    private void assertAliveAndAsGranted(Tokens alive) {
      assertAlive(alive);
      assertThat(alive.permissions())
          .isEqualTo(
              alive.connectionId().equals(other.connectionId())
                  ? other.permissions()
                  : tokens.permissions());
    }

    @Test
    void refusedForAnotherReasonIsNotUsedUp() {
      assertThat(client.refresh(tokens.refreshToken(), Map.of("scope", "asset:view")).status())
          .isEqualTo(400);
      tables.ageRefresh(tokens.connectionId());

      assertThat(client.refresh(tokens).permissions()).containsExactly("company:view", "task:view");
    }

    @Test
    void theRealmsEventsTellThatItWasUsedAgain() {
      platform.administrator().record("REFRESH_TOKEN_ERROR");
      client.refresh(client.refresh(tokens));

      assertRefused(client.refresh(tokens.refreshToken(), Map.of()));

      EventRepresentation event =
          platform
              .administrator()
              .realm()
              .getEvents(
                  List.of("REFRESH_TOKEN_ERROR"), key.clientId(), null, null, null, null, 0, 1)
              .get(0);
      assertThat(event.getDetails())
          .containsEntry("connection_id", tokens.connectionId())
          .containsEntry("reason", "used before");
    }
  }

  @Nested
  class Revoked {

    @Test
    @DisplayName("P9 a client that revokes its refresh token ends its connection, and no other")
    void endsItsConnection() {
      assertThat(client.revoke(tokens.refreshToken()).status()).isEqualTo(200);

      assertThat(tables.connections(tokens.connectionId())).isZero();
      assertEnded(tokens);
      assertAlive(other);
      assertThat(client.revoke(tokens.refreshToken()).status()).isEqualTo(200);
    }

    @Test
    void theLastOneLeavesNothingAtTheKey() {
      client.revoke(other.refreshToken());
      client.revoke(tokens.refreshToken());

      assertThat(platform.administrator().consents("carly", key)).isFalse();
      assertEnded(tokens);
    }

    @Test
    void byAnotherClientEndsNothing() {
      ApiKey foreign = platform.issue("amelia", "brightside", "OAuthPKCE", "task:view");

      assertThat(platform.client(foreign).revoke(tokens.refreshToken()).status()).isEqualTo(400);

      assertAlive(tokens);
    }
  }

  @Nested
  class ACode {

    @Test
    @DisplayName("Security 12, P9 a code used twice ends the connection that it made, and no other")
    void usedTwice() {
      Pkce pkce = Pkce.create();
      String code = client.redirect(carly, pkce, Map.of()).get("code");
      Tokens issued = Tokens.of(client.exchange(code, pkce));
      assertAlive(issued);

      assertRefused(client.exchange(code, pkce));

      assertEnded(issued);
      assertAlive(other);
      assertAlive(tokens);
    }

    @Test
    @DisplayName("Security 12 a code that another client replays ends nothing")
    void usedTwiceByAnotherClientEndsNothing() {
      Pkce pkce = Pkce.create();
      String code = client.redirect(carly, pkce, Map.of()).get("code");
      Tokens issued = Tokens.of(client.exchange(code, pkce));
      ApiKey foreign = platform.issue("amelia", "brightside", "OAuthPKCE", "task:view");

      assertRefused(platform.client(foreign).exchange(code, pkce));

      assertAlive(issued);
    }

    @Test
    @DisplayName("Security 12 a code redeemed by another client is worth nothing")
    void redeemedByAnotherClientIsWorthNothing() {
      Pkce pkce = Pkce.create();
      String code = client.redirect(carly, pkce, Map.of()).get("code");
      ApiKey foreign = platform.issue("amelia", "brightside", "OAuthPKCE", "task:view");

      assertRefused(platform.client(foreign).exchange(code, pkce));
      assertRefused(client.exchange(code, pkce));
    }
  }

  private void assertAlive(Tokens alive) {
    assertThat(platform.introspect(alive).get("active").asBoolean()).isTrue();
    assertThat(client.refresh(alive).permissions()).isEqualTo(alive.permissions());
  }

  private void assertEnded(Tokens ended) {
    assertThat(platform.introspect(ended).get("active").asBoolean()).isFalse();
    assertRefused(client.refresh(ended.refreshToken(), Map.of()));
  }

  private static void assertRefused(Http.Answer answer) {
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().get("error").asText()).isEqualTo("invalid_grant");
  }
}
