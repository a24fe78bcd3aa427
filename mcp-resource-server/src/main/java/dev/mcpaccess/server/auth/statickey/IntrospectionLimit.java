package dev.mcpaccess.server.auth.statickey;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.mcpaccess.server.auth.TooManyAttemptsException;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Keeps a flood of well-formed keys, whose checksum anybody can compute, away from Keycloak: so
 * many unknown keys in ten seconds from one address, and so many from all.
 */
final class IntrospectionLimit {
  static final int PER_ADDRESS = 60;
  static final int IN_TOTAL = 600;
  static final Duration WINDOW = Duration.ofSeconds(10);

  private static final int MAX_ADDRESSES = 10_000;
  private static final String ALL = "";

  private final Cache<String, AtomicInteger> byAddress;
  private final Cache<String, AtomicInteger> total;

  IntrospectionLimit(Clock clock) {
    this.byAddress = windows(MAX_ADDRESSES, clock);
    this.total = windows(1, clock);
  }

  private static Cache<String, AtomicInteger> windows(int maximum, Clock clock) {
    return Caffeine.newBuilder()
        .maximumSize(maximum)
        .expireAfterWrite(WINDOW)
        .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
        .build();
  }

  /**
   * Counts one more.
   *
   * @throws TooManyAttemptsException if it is one too many
   */
  void count(String address) {
    // An address that is over its own limit uses up nothing of the others'.
    boolean within = next(byAddress, address) <= PER_ADDRESS && next(total, ALL) <= IN_TOTAL;
    if (!within) {
      throw new TooManyAttemptsException();
    }
  }

  private static int next(Cache<String, AtomicInteger> windows, String name) {
    return windows.get(name, unused -> new AtomicInteger()).incrementAndGet();
  }
}
