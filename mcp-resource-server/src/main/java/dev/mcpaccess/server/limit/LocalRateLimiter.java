package dev.mcpaccess.server.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.mcpaccess.server.auth.Caller;
import dev.mcpaccess.server.limit.Allowance.Limit;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;

/** Counts for this node alone, by one token bucket for each key and one for each user. */
public final class LocalRateLimiter implements RateLimiter {

  /** Only verified callers get a bucket, so that nobody can push others out by guessing. */
  private static final int MAX_BUCKETS = 100_000;

  private static final Duration MINUTE = Duration.ofMinutes(1);

  private final RateLimits limits;
  private final TimeMeter clock;
  private final Cache<String, Bucket> keys;
  private final Cache<String, Bucket> users;

  public LocalRateLimiter(RateLimits limits) {
    this(limits, TimeMeter.SYSTEM_NANOTIME);
  }

  LocalRateLimiter(RateLimits limits, TimeMeter clock) {
    this.limits = limits;
    this.clock = clock;
    this.keys = buckets(limits, limits.perKey());
    this.users = buckets(limits, limits.perUser());
  }

  @Override
  public Allowance spend(Caller caller, int weight) {
    // What is heavier than a full bucket would never be granted.
    return spendAtMost(caller, Math.min(weight, limits.burst()));
  }

  private Allowance spendAtMost(Caller caller, int weight) {
    Bucket key = keys.get(caller.clientId(), id -> bucket(limits.perKey()));
    ConsumptionProbe ofKey = key.tryConsumeAndReturnRemaining(weight);
    if (!ofKey.isConsumed()) {
      return allowance(Limit.KEY, limits.perKey(), ofKey);
    }
    ConsumptionProbe ofUser =
        users
            .get(caller.subject(), id -> bucket(limits.perUser()))
            .tryConsumeAndReturnRemaining(weight);
    if (!ofUser.isConsumed()) {
      key.addTokens(weight);
      return allowance(Limit.USER, limits.perUser(), ofUser);
    }
    return ofUser.getRemainingTokens() < ofKey.getRemainingTokens()
        ? allowance(Limit.USER, limits.perUser(), ofUser)
        : allowance(Limit.KEY, limits.perKey(), ofKey);
  }

  private static Allowance allowance(Limit limit, int quota, ConsumptionProbe probe) {
    return new Allowance(
        probe.isConsumed(),
        limit,
        quota,
        probe.getRemainingTokens(),
        Duration.ofNanos(probe.getNanosToWaitForRefill()));
  }

  private Bucket bucket(int perMinute) {
    return Bucket.builder()
        .withCustomTimePrecision(clock)
        .addLimit(limit -> limit.capacity(limits.burst()).refillGreedy(perMinute, MINUTE))
        .build();
  }

  /** A bucket that was not touched until it is full again need not be kept. */
  private static Cache<String, Bucket> buckets(RateLimits limits, int perMinute) {
    return Caffeine.newBuilder()
        .maximumSize(MAX_BUCKETS)
        .expireAfterAccess(MINUTE.multipliedBy(1 + limits.burst() / perMinute))
        .build();
  }
}
