package dev.mcpaccess.server.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CachingTokenVerifierTest {
  private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

  private final SettableClock clock = new SettableClock();
  private final CountingVerifier verifier = new CountingVerifier();
  private final CachingTokenVerifier caching = new CachingTokenVerifier(verifier, clock);

  @Test
  void tokenIsVerifiedOnceAMinute() {
    verifier.expiresAt = START.plusSeconds(300);
    caching.verify("a");
    clock.now = START.plusSeconds(59);
    caching.verify("a");
    assertThat(verifier.calls).isEqualTo(1);
    clock.now = START.plusSeconds(60);
    caching.verify("a");
    assertThat(verifier.calls).isEqualTo(2);
  }

  @Test
  void tokenIsForgottenWhenItExpires() {
    verifier.expiresAt = START.plusSeconds(10);
    caching.verify("a");
    clock.now = START.plusSeconds(10);
    caching.verify("a");
    assertThat(verifier.calls).isEqualTo(2);
  }

  @Test
  void eachTokenHasItsOwnCaller() {
    assertThat(caching.verify("a").caller().subject()).isEqualTo("a");
    assertThat(caching.verify("b").caller().subject()).isEqualTo("b");
    assertThat(caching.verify("a").caller().subject()).isEqualTo("a");
  }

  @Test
  void refusalIsNotKept() {
    for (int attempt = 0; attempt < 2; attempt++) {
      assertThatThrownBy(() -> caching.verify("bad")).isInstanceOf(InvalidTokenException.class);
    }
    assertThat(verifier.calls).isEqualTo(2);
  }

  private static final class CountingVerifier implements TokenVerifier {
    private int calls;
    private Instant expiresAt = START.plusSeconds(300);

    @Override
    public VerifiedToken verify(String token) {
      calls++;
      if (token.equals("bad")) {
        throw new InvalidTokenException("bad");
      }
      return new VerifiedToken(
          new Caller(
              token,
              "key",
              new UUID(0, 1),
              Optional.of("connection"),
              Optional.empty(),
              Set.of(),
              Map.of()),
          expiresAt);
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void close() {
      throw new UnsupportedOperationException();
    }
  }

  private static final class SettableClock extends Clock {
    private Instant now = START;

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
