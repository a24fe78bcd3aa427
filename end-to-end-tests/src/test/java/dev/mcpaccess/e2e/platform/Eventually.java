package dev.mcpaccess.e2e.platform;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Looks again and again at what comes about by itself, and not at once. */
public final class Eventually {

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Duration PAUSE = Duration.ofMillis(100);

  private Eventually() {}

  /** Repeats an assertion until it holds. */
  public static void holds(Runnable assertion) {
    Instant end = Instant.now().plus(PATIENCE);
    while (true) {
      try {
        assertion.run();
        return;
      } catch (AssertionError e) {
        if (Instant.now().isAfter(end)) {
          throw e;
        }
      }
      pause(PAUSE);
    }
  }

  /** What was seen when it was as expected, or at last. */
  public static <T> T get(Supplier<T> look, Predicate<T> expected) {
    Instant end = Instant.now().plus(PATIENCE);
    T seen = look.get();
    while (!expected.test(seen) && Instant.now().isBefore(end)) {
      pause(PAUSE);
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
