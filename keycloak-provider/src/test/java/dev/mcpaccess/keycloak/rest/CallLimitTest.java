package dev.mcpaccess.keycloak.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class CallLimitTest {

  private final Watch watch = new Watch();
  private final CallLimit limit = new CallLimit(2, watch);

  @Test
  void eachHasACountOfItsOwn() {
    assertThat(limit.spend("a")).isTrue();
    assertThat(limit.spend("a")).isTrue();
    assertThat(limit.spend("a")).isFalse();
    assertThat(limit.isSpent("a")).isTrue();
    assertThat(limit.spend("b")).isTrue();
  }

  @Test
  void whenTheMinuteIsOverItBeginsAnew() {
    limit.spend("a");
    limit.spend("a");
    watch.goOn(Duration.ofSeconds(45));
    assertThat(limit.spend("a")).isFalse();
    assertThat(limit.secondsLeft()).isEqualTo(15);

    watch.goOn(Duration.ofSeconds(15));
    assertThat(limit.spend("a")).isTrue();
  }

  @Test
  void aFloodOfCallersIsBoundedAndTheKnownOnesKeepTheirCounts() {
    for (int i = 0; i < CallLimit.MAXIMUM_COUNTED; i++) {
      limit.spend("caller " + i);
    }

    assertThat(limit.spend("late")).isTrue();
    assertThat(limit.spend("later")).isTrue();
    assertThat(limit.spend("latest")).isFalse();
    assertThat(limit.spend("caller 0")).isTrue();
  }

  private static final class Watch extends Clock {

    private Instant now = Instant.parse("2026-01-01T00:00:00Z");

    void goOn(Duration by) {
      now = now.plus(by);
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
