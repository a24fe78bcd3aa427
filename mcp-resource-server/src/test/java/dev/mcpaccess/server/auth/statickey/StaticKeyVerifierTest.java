package dev.mcpaccess.server.auth.statickey;

import static dev.mcpaccess.server.auth.statickey.FakeIntrospection.AUDIENCE;
import static dev.mcpaccess.server.auth.statickey.FakeIntrospection.key;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mcpaccess.server.auth.Caller;
import dev.mcpaccess.server.auth.InvalidTokenException;
import dev.mcpaccess.server.auth.KeysUnavailableException;
import dev.mcpaccess.server.auth.TooManyAttemptsException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StaticKeyVerifierTest {
  private static final Presenter HERE = at("192.0.2.1");

  private final SettableClock clock = new SettableClock();
  private final FakeIntrospection issuer = new FakeIntrospection();
  private final StaticKeyVerifier verifier = verifier(Optional.of(FakeIntrospection.settings()));
  private final String good = issuer.knows(key(1));

  private StaticKeyVerifier verifier(Optional<IntrospectionSettings> settings) {
    return new StaticKeyVerifier(issuer.issuer(), AUDIENCE, settings, clock);
  }

  @AfterEach
  void close() {
    issuer.close();
  }

  @Test
  void activeKeyTellsItsCaller() {
    Caller caller = verifier.verify(good, HERE);
    assertThat(caller.subject()).isEqualTo("service-user");
    assertThat(caller.clientId()).isEqualTo("mcpa-1");
    assertThat(caller.companyId()).hasToString("10000000-0000-4000-8000-000000000001");
    assertThat(caller.machine()).isTrue();
    assertThat(caller.preset()).contains("READ");
    assertThat(caller.connectionId()).isEmpty();
    assertThat(caller.permissions()).isEqualTo(Set.of("company:view"));
    assertThat(issuer.requests().get(0))
        .contains("token_type_hint=api_key", "client_id=mcp", "client_secret=s3cret");
  }

  @Test
  void keyWithoutARightChecksumNeverLeavesTheServer() {
    String changed = good.substring(0, good.length() - 1) + (good.endsWith("0") ? "1" : "0");
    for (String wrong : List.of(changed, good + "0", "mcpa_", "mcpa_" + "A".repeat(16_000))) {
      refuse(verifier, wrong);
    }
    assertThat(issuer.requests()).isEmpty();
  }

  @Test
  void withoutAClientSecretNoKeyIsAccepted() {
    refuse(verifier(Optional.empty()), good);
    assertThat(issuer.requests()).isEmpty();
  }

  @Nested
  class Caches {
    @Test
    void answerIsUsedForHalfAMinute() {
      verifier.verify(good, HERE);
      issuer.forgets(good);
      clock.passes(29);
      assertThat(verifier.verify(good, HERE)).isNotNull();
      clock.passes(1);
      refuse(verifier, good);
      assertThat(issuer.requests()).hasSize(2);
    }

    @Test
    void wrongKeyIsAskedAboutOnce() {
      refuse(verifier, key(2));
      refuse(verifier, key(2));
      assertThat(issuer.requests()).hasSize(1);
      issuer.knows(key(2));
      clock.passes(30);
      assertThat(verifier.verify(key(2), HERE)).isNotNull();
    }

    @Test
    void floodOfWrongKeysDisplacesNoRightOne() {
      verifier.verify(good, HERE);
      int flood = 2_000;
      for (int number = 0; number < flood; number++) {
        String wrong = key(100 + number);
        Presenter presenter = at("198.51.100." + number % 250);
        assertThatThrownBy(() -> verifier.verify(wrong, presenter))
            .isInstanceOfAny(InvalidTokenException.class, TooManyAttemptsException.class);
      }
      assertThat(issuer.requests()).hasSize(IntrospectionLimit.IN_TOTAL);
      assertThat(verifier.verify(good, HERE)).isNotNull();
      assertThat(issuer.requests()).hasSize(IntrospectionLimit.IN_TOTAL);
    }

    @Test
    void oneRequestIsUnderWayForAKey() {
      issuer.delays(500);
      List<CompletableFuture<Caller>> answers =
          IntStream.range(0, 20)
              .mapToObj(i -> CompletableFuture.supplyAsync(() -> verifier.verify(good, HERE)))
              .toList();
      assertThat(answers).allSatisfy(answer -> assertThat(answer.join()).isNotNull());
      assertThat(issuer.requests()).hasSize(1);
    }
  }

  @Nested
  class Limits {
    @Test
    void addressThatSendsTooManyIsStoppedAndOthersAreNot() {
      flood(HERE);
      assertThat(issuer.requests()).hasSize(IntrospectionLimit.PER_ADDRESS);
      assertThat(verifier.verify(good, at("192.0.2.2"))).isNotNull();
    }

    @Test
    void limitPasses() {
      flood(HERE);
      clock.passes(10);
      assertThat(verifier.verify(good, HERE)).isNotNull();
    }

    @Test
    void keyThatWasRightIsAskedAboutWhateverTheLimit() {
      verifier.verify(good, HERE);
      clock.passes(30);
      flood(HERE);
      assertThat(verifier.verify(good, HERE)).isNotNull();
    }

    private void flood(Presenter presenter) {
      for (int number = 0; number < IntrospectionLimit.PER_ADDRESS; number++) {
        String wrong = key(100 + number);
        assertThatThrownBy(() -> verifier.verify(wrong, presenter))
            .isInstanceOf(InvalidTokenException.class);
      }
      assertThatThrownBy(() -> verifier.verify(key(99), presenter))
          .isInstanceOf(TooManyAttemptsException.class);
    }
  }

  @Nested
  class Issuer {
    @ParameterizedTest
    @ValueSource(ints = {201, 302, 400, 401, 404, 500, 503})
    void whatIsNoAnswerGivesNoAccess(int status) {
      issuer.answers(status, FakeIntrospection.active(""));
      assertThatThrownBy(() -> verifier.verify(good, HERE))
          .isInstanceOf(KeysUnavailableException.class);
      issuer.answers(200, FakeIntrospection.active(""));
      assertThat(verifier.verify(good, HERE)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "null", "{}", "not JSON", "{\"active\": \"true\"}"})
    void whatCannotBeUnderstoodGivesNoAccess(String answer) {
      issuer.answers(200, answer);
      assertThatThrownBy(() -> verifier.verify(good, HERE))
          .isInstanceOf(KeysUnavailableException.class);
    }

    @Test
    void issuerThatIsAwayGivesNoAccess() {
      verifier.verify(good, HERE);
      issuer.goAway();
      assertThat(verifier.verify(good, HERE)).isNotNull();
      clock.passes(30);
      assertThatThrownBy(() -> verifier.verify(good, HERE))
          .isInstanceOf(KeysUnavailableException.class);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "\"aud\": \"https://other.example\"",
          "\"aud\": null",
          "\"sub\": \"\"",
          "\"client_id\": 7",
          "\"company_id\": \"1-1-1-1-1\"",
          "\"preset\": null",
          "\"scope\": null"
        })
    void answerThatLacksSomethingIsRefused(String replaced) {
      issuer.answers(200, FakeIntrospection.active(", " + replaced));
      refuse(verifier, good);
    }
  }

  @Test
  void theIssuerIsToldWhoPresentsTheKey() {
    verifier.verify(
        good, new Presenter("2001:db8::1", Optional.of("agent/1.0 (a&b)" + "x".repeat(300))));
    assertThat(issuer.requests().get(0))
        .contains("client_address=2001%3Adb8%3A%3A1")
        .contains("client_user_agent=agent%2F1.0+%28a%26b%29" + "x".repeat(240) + "&");
  }

  @Test
  void secretsAreNotPrinted() {
    assertThat(FakeIntrospection.settings().toString()).doesNotContain("s3cret");
    assertThat(StaticKey.parse(good).orElseThrow().toString()).doesNotContain(good);
  }

  private static Presenter at(String address) {
    return new Presenter(address, Optional.empty());
  }

  private static void refuse(StaticKeyVerifier verifier, String key) {
    assertThatThrownBy(() -> verifier.verify(key, HERE))
        .isInstanceOf(InvalidTokenException.class)
        .hasMessageNotContaining(key);
  }

  private static final class SettableClock extends Clock {
    private Instant now = Instant.parse("2026-01-01T00:00:00Z");

    private void passes(long seconds) {
      now = now.plusSeconds(seconds);
    }

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
