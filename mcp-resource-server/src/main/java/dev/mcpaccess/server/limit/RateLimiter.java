package dev.mcpaccess.server.limit;

import dev.mcpaccess.server.auth.Caller;

/**
 * Counts what callers spend. This is the seam for a count that several nodes share; {@link
 * LocalRateLimiter} counts for one.
 */
public interface RateLimiter {

  /**
   * Spends {@code weight} on behalf of the caller's key and user, or nothing if either lacks it.
   *
   * @param weight what a request costs, 1 for most
   */
  Allowance spend(Caller caller, int weight);
}
