package dev.mcpaccess.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mcpaccess.e2e.http.AddressedHttp;
import dev.mcpaccess.e2e.http.AddressedHttp.Reply;
import dev.mcpaccess.e2e.http.Http;
import dev.mcpaccess.e2e.platform.ApiKey;
import dev.mcpaccess.e2e.platform.ForgedKey;
import dev.mcpaccess.e2e.platform.Parallel;
import dev.mcpaccess.e2e.platform.Platform;
import dev.mcpaccess.e2e.platform.PlatformExtension;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** Guessing the secret of a client is slowed down, for the one who guesses. */
@ExtendWith(PlatformExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DisplayName("Security 9 guessing secrets is slowed down without locking the rightful owner out")
class GuessingIT {

  private static final int LIMIT = 20;

  private final Platform platform;
  private final ApiKey key;
  private final AddressedHttp guesser = AddressedHttp.at(9, 1);
  private final AddressedHttp owner = AddressedHttp.at(9, 2);

  GuessingIT(Platform platform) {
    this.platform = platform;
    this.key = platform.issue("amelia", "brightside", "OAuth", "task:view");
  }

  /** Failures are counted by the minute; none of these tests shall run into the next. */
  @BeforeEach
  void thereIsTimeLeftInThisMinute() throws InterruptedException {
    long second = Instant.now().getEpochSecond() % 60;
    if (second > 45) {
      Thread.sleep((61 - second) * 1_000);
    }
  }

  @Test
  @DisplayName("Security 9 after 20 failures of a minute not even the right secret is looked at")
  void theGuesserIsRefusedUnseen() {
    for (int i = 0; i < LIMIT; i++) {
      assertThat(token(guesser, wrong()).status()).isEqualTo(401);
    }

    Reply refused = token(guesser, wrong());

    assertThat(refused.status()).isEqualTo(429);
    assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 60);
    assertThat(Http.parse(refused.body()).get("error").asText()).isEqualTo("invalid_client");
    assertThat(token(guesser, key.clientSecret()).status()).isEqualTo(429);
    assertThat(token(guesser, key.clientSecret()).body()).isEqualTo(refused.body());
  }

  @Test
  @DisplayName("Security 9 the owner's address is not affected, nor other keys at the guesser's")
  void theOwnerIsNotAffected() {
    exhaust(key.clientId());
    ApiKey other = platform.issue("amelia", "brightside", "OAuth", "task:view");

    assertThat(token(owner, key.clientSecret()).status()).isEqualTo(200);
    assertThat(token(guesser, key.clientSecret()).status()).isEqualTo(429);
    assertThat(token(guesser, other.clientId(), other.clientSecret()).status()).isEqualTo(200);
  }

  @Test
  @Order(0) // Leaves the other tests the whole of the next minute.
  @DisplayName("Security 9 when the minute is over the right secret is accepted again")
  void theMinuteEnds() throws InterruptedException {
    exhaust(key.clientId());
    Reply refused = token(guesser, key.clientSecret());
    assertThat(refused.status()).isEqualTo(429);

    Thread.sleep(Integer.parseInt(refused.header("Retry-After")) * 1_000L + 500);

    assertThat(token(guesser, key.clientSecret()).status()).isEqualTo(200);
  }

  @Test
  @DisplayName("Security 9 a success clears the count")
  void aSuccessClearsTheCount() {
    for (int round = 0; round < 3; round++) {
      for (int i = 0; i < LIMIT - 1; i++) {
        assertThat(token(guesser, wrong()).status()).isEqualTo(401);
      }
      assertThat(token(guesser, key.clientSecret()).status()).isEqualTo(200);
    }
  }

  @Test
  @DisplayName("Security 9 guesses at the same time are all counted")
  void guessesAtTheSameTimeAreAllCounted() {
    List<Reply> replies = Parallel.of(LIMIT, () -> token(guesser, wrong()));

    assertThat(replies).allSatisfy(reply -> assertThat(reply.status()).isEqualTo(401));
    assertThat(token(guesser, wrong()).status()).isEqualTo(429);
  }

  @Test
  @DisplayName("Security 1 unknown clients and disabled keys are slowed down alike")
  void othersAreSlowedDownAlike() {
    ApiKey disabled = platform.issue("amelia", "brightside", "OAuth", "task:view");
    platform.companyApi("amelia").send("POST", "brightside", "/" + disabled.id() + "/disable", "");
    Map<String, Reply> replies = new TreeMap<>();
    for (String clientId :
        List.of(
            key.clientId(), disabled.clientId(), "mcpa-" + new StringBuilder(key.id()).reverse())) {
      exhaust(clientId);
      replies.put(clientId, timeless(token(guesser, clientId, wrong())));
    }

    assertThat(replies).hasSize(3);
    assertThat(replies.values()).containsOnly(replies.get(key.clientId()));
    assertThat(replies.get(key.clientId()).status()).isEqualTo(429);
  }

  @Test
  @DisplayName("Security 9 one user event tells of it, not one for each refused request")
  void oneEventTells() {
    exhaust(key.clientId());
    for (int i = 0; i < 5; i++) {
      assertThat(token(guesser, wrong()).status()).isEqualTo(429);
    }

    List<String> reasons =
        platform
            .administrator()
            .realm()
            .getEvents(
                List.of("CLIENT_LOGIN_ERROR"), key.clientId(), null, null, null, null, 0, 100)
            .stream()
            .map(event -> event.getDetails().get("reason"))
            .toList();
    assertThat(reasons)
        .hasSize(LIMIT + 1)
        .filteredOn(reason -> reason.equals("too many failed attempts from this address"))
        .hasSize(1);
  }

  private void exhaust(String clientId) {
    for (int i = 0; i < LIMIT; i++) {
      assertThat(token(guesser, clientId, wrong()).status()).isEqualTo(401);
    }
  }

  private String wrong() {
    return ForgedKey.of(key.id());
  }

  private Reply token(AddressedHttp from, String secret) {
    return token(from, key.clientId(), secret);
  }

  private Reply token(AddressedHttp from, String clientId, String secret) {
    return from.postForm(
        platform.keycloak().issuer() + "/protocol/openid-connect/token",
        Map.of(
            "grant_type", "client_credentials",
            "client_id", clientId,
            "client_secret", secret),
        Map.of());
  }

  private static Reply timeless(Reply reply) {
    Map<String, List<String>> headers = new TreeMap<>(reply.headers());
    headers.remove("date");
    headers.remove("retry-after");
    return new Reply(reply.status(), headers, reply.body());
  }
}
