package dev.mcpaccess.server.mcp;

import java.time.Duration;

/**
 * How a client may reuse a result.
 *
 * @param scope {@code public} if it is the same for everybody, else {@code private}
 */
record CacheHint(Duration age, String scope) {
  /** As long as a changed permission may take to show anywhere else. */
  static final CacheHint PRIVATE = new CacheHint(Duration.ofSeconds(60), "private");

  /** For what anybody may change at any time. */
  static final CacheHint NONE = new CacheHint(Duration.ZERO, "private");

  static final CacheHint PUBLIC = new CacheHint(Duration.ofHours(1), "public");
}
