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

  static final CacheHint PUBLIC = new CacheHint(Duration.ofHours(1), "public");
}
