package dev.mcpaccess.e2e.platform;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Looks again and again until something has come about. */
public final class Eventually {

  private static final Duration PATIENCE = Platform.LAST_USED_INTERVAL.multipliedBy(5);
  private static final long PAUSE = 100;

  private Eventually() {}

  /** What was seen when it was as expected, or at last. */
  public static <T> T get(Supplier<T> look, Predicate<T> expected) {
    Instant end = Instant.now().plus(PATIENCE);
    T seen = look.get();
    while (!expected.test(seen) && Instant.now().isBefore(end)) {
      pause(Duration.ofMillis(PAUSE));
      seen = look.get();
    }
    return seen;
  }

  /** Lets time pass. */
  public static void pause(Duration time) {
    try {
      Thread.sleep(time.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
