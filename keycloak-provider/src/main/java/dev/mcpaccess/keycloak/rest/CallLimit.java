package dev.mcpaccess.keycloak.rest;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** How often each of many may do something within a minute, as this node counts. */
final class CallLimit {

  /** Beyond so many within a minute, the others share what one of them may. */
  static final int MAXIMUM_COUNTED = 10_000;

  private static final String OTHERS = "";
  private static final Duration WINDOW = Duration.ofMinutes(1);

  private final int perMinute;
  private final Clock clock;
  private final Map<String, Integer> counts = new HashMap<>();
  private Instant end = Instant.MIN;

  CallLimit(int perMinute, Clock clock) {
    this.perMinute = perMinute;
    this.clock = clock;
  }

  /** Counts one more; false if it is beyond the limit. */
  synchronized boolean spend(String who) {
    if (isSpent(who)) {
      return false;
    }
    counts.merge(counted(who), 1, Integer::sum);
    return true;
  }

  /** Whether there is nothing left in this minute. */
  synchronized boolean isSpent(String who) {
    if (!clock.instant().isBefore(end)) {
      counts.clear();
      end = clock.instant().plus(WINDOW);
    }
    return counts.getOrDefault(counted(who), 0) >= perMinute;
  }

  /** When this minute is over, in whole seconds. */
  synchronized long secondsLeft() {
    return Math.max(1, Duration.between(clock.instant(), end).toSeconds());
  }

  private String counted(String who) {
    return counts.size() < MAXIMUM_COUNTED || counts.containsKey(who) ? who : OTHERS;
  }
}
