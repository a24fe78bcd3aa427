package dev.mcpaccess.server.limit;

import java.util.Map;

/**
 * How much callers may ask for.
 *
 * @param perKey what all callers of one API key may spend in a minute
 * @param perUser what one user, or one service user, may spend in a minute, with whatever keys
 * @param burst how much of it may be spent at once after a pause
 * @param weights what calls of some tools cost, in the place of what the tools themselves say
 */
public record RateLimits(int perKey, int perUser, int burst, Map<String, Integer> weights) {

  public static final RateLimits DEFAULT = new RateLimits(100, 100, 100);

  public RateLimits(int perKey, int perUser, int burst) {
    this(perKey, perUser, burst, Map.of());
  }

  public RateLimits {
    weights = Map.copyOf(weights);
    if (perKey < 1 || perUser < 1 || burst < 1) {
      throw new IllegalArgumentException("A rate limit must be 1 or more");
    }
  }
}
