package dev.mcpaccess.server.limit;

/**
 * How much callers may ask for.
 *
 * @param perKey what all callers of one API key may spend in a minute
 * @param perUser what one user, or one service user, may spend in a minute, with whatever keys
 * @param burst how much of it may be spent at once after a pause
 */
public record RateLimits(int perKey, int perUser, int burst) {

  public static final RateLimits DEFAULT = new RateLimits(100, 100, 100);

  public RateLimits {
    if (perKey < 1 || perUser < 1 || burst < 1) {
      throw new IllegalArgumentException("A rate limit must be 1 or more");
    }
  }
}
