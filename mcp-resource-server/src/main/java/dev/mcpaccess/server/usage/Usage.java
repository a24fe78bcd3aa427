package dev.mcpaccess.server.usage;

import dev.mcpaccess.server.auth.Caller;
import dev.mcpaccess.server.observe.CallObserver;
import dev.mcpaccess.server.observe.ToolCall;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** Adds up the calls of tools until they are reported. */
final class Usage implements CallObserver {

  /** Beyond so many subjects that are not reported yet, the calls of others are not counted. */
  static final int MAXIMUM = 10_000;

  /**
   * What calls are counted by.
   *
   * @param epochDay in UTC
   */
  record Subject(
      String clientId, UUID companyId, Optional<String> connectionId, String tool, long epochDay) {}

  /**
   * The calls of one subject.
   *
   * @param lastUsedAt in milliseconds since 1970
   */
  record Tally(long calls, long failures, long lastUsedAt) {

    Tally plus(Tally other) {
      return new Tally(
          calls + other.calls, failures + other.failures, Math.max(lastUsedAt, other.lastUsedAt));
    }
  }

  private final Clock clock;
  private final ConcurrentMap<Subject, Tally> tallies = new ConcurrentHashMap<>();
  private final AtomicLong uncounted = new AtomicLong();

  Usage(Clock clock) {
    this.clock = clock;
  }

  @Override
  public void ended(ToolCall call) {
    long now = clock.millis();
    Caller caller = call.caller();
    Subject subject =
        new Subject(
            caller.clientId(),
            caller.companyId(),
            caller.connectionId(),
            call.tool(),
            Math.floorDiv(now, TimeUnit.DAYS.toMillis(1)));
    if (tallies.size() >= MAXIMUM && !tallies.containsKey(subject)) {
      uncounted.incrementAndGet();
      return;
    }
    long failures = call.outcome() == ToolCall.Outcome.OK ? 0 : 1;
    tallies.merge(subject, new Tally(1, failures, now), Tally::plus);
  }

  /** Hands out what was counted, and forgets it; a call that ends meanwhile is counted once. */
  List<UsageEntry> drain() {
    List<UsageEntry> entries = new ArrayList<>();
    for (Subject subject : tallies.keySet()) {
      Tally tally = tallies.remove(subject);
      if (tally != null) {
        entries.add(UsageEntry.of(subject, tally));
      }
    }
    return entries;
  }

  /** How many calls found no room since the last time that this was asked. */
  long drainUncounted() {
    return uncounted.getAndSet(0);
  }
}
