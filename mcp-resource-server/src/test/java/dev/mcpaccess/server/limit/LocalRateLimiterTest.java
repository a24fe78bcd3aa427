package dev.mcpaccess.server.limit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mcpaccess.server.auth.Caller;
import dev.mcpaccess.server.limit.Allowance.Limit;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LocalRateLimiterTest {
  private static final Caller CARLY = caller("carly", "key-1");
  private static final Caller TOM = caller("tom", "key-1");

  private final HandClock clock = new HandClock();

  @Test
  void keyIsGrantedItsBurstAndThenItsRate() {
    LocalRateLimiter limiter = limiter(new RateLimits(60, 600, 10));
    for (int i = 0; i < 10; i++) {
      assertThat(limiter.spend(CARLY, 1).granted()).isTrue();
    }
    Allowance refused = limiter.spend(CARLY, 1);
    assertThat(refused.granted()).isFalse();
    assertThat(refused.limit()).isEqualTo(Limit.KEY);
    assertThat(refused.delaySeconds()).isEqualTo(1);
    clock.pass(Duration.ofSeconds(1));
    assertThat(limiter.spend(CARLY, 1).granted()).isTrue();
    assertThat(limiter.spend(CARLY, 1).granted()).isFalse();
  }

  @Test
  void coworkersShareTheLimitOfTheirKey() {
    LocalRateLimiter limiter = limiter(new RateLimits(60, 60, 2));
    limiter.spend(CARLY, 1);
    limiter.spend(TOM, 1);
    assertThat(limiter.spend(TOM, 1).limit()).isEqualTo(Limit.KEY);
    assertThat(limiter.spend(caller("tom", "key-2"), 1).granted()).isTrue();
  }

  @Test
  void userIsLimitedOverAllKeysAndSpendsNothingOfAKeyWhenRefused() {
    LocalRateLimiter limiter = limiter(new RateLimits(60, 1, 2));
    limiter.spend(caller("carly", "key-2"), 2);
    Allowance refused = limiter.spend(CARLY, 1);
    assertThat(refused.granted()).isFalse();
    assertThat(refused.limit()).isEqualTo(Limit.USER);
    assertThat(refused.delaySeconds()).isEqualTo(60);
    assertThat(limiter.spend(TOM, 2).granted()).isTrue();
  }

  @Test
  void heavierRequestCostsMore() {
    LocalRateLimiter limiter = limiter(new RateLimits(60, 60, 10));
    assertThat(limiter.spend(CARLY, 7).remaining()).isEqualTo(3);
    assertThat(limiter.spend(CARLY, 7).granted()).isFalse();
    assertThat(limiter.spend(CARLY, 3).granted()).isTrue();
  }

  @Test
  void requestHeavierThanAFullBucketEmptiesIt() {
    LocalRateLimiter limiter = limiter(new RateLimits(60, 60, 3));
    assertThat(limiter.spend(CARLY, 5).remaining()).isZero();
    assertThat(limiter.spend(CARLY, 5).delaySeconds()).isEqualTo(3);
  }

  private LocalRateLimiter limiter(RateLimits limits) {
    return new LocalRateLimiter(limits, clock);
  }

  private static Caller caller(String subject, String key) {
    return new Caller(
        subject,
        key,
        new UUID(0, 1),
        Optional.of("connection"),
        Optional.empty(),
        Set.of(),
        Map.of());
  }

  private static final class HandClock implements TimeMeter {
    private long nanos = 1;

    void pass(Duration time) {
      nanos += time.toNanos();
    }

    @Override
    public long currentTimeNanos() {
      return nanos;
    }

    @Override
    public boolean isWallClockBased() {
      return false;
    }
  }
}
