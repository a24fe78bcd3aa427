package dev.mcpaccess.server.limit;

import java.time.Duration;

/**
 * What is left to a caller after a request.
 *
 * @param granted whether the request may be carried out
 * @param limit the one that is closest to its end
 * @param quota what it allows in a minute
 * @param remaining what may be spent at once now
 * @param delay until a request of the same weight can be granted; zero if this one was
 */
public record Allowance(boolean granted, Limit limit, long quota, long remaining, Duration delay) {

  /** Whose spending is limited. */
  public enum Limit {
    KEY("key", "this API key"),
    USER("user", "this user");

    private final String id;
    private final String words;

    Limit(String id, String words) {
      this.id = id;
      this.words = words;
    }

    public String id() {
      return id;
    }

    /** Whose spending it is, to be read by people. */
    public String words() {
      return words;
    }
  }

  /** Whole seconds to wait, rounded up, as HTTP says it (RFC 9110 §10.2.3). */
  public long delaySeconds() {
    return delay.plusNanos(999_999_999).toSeconds();
  }
}
