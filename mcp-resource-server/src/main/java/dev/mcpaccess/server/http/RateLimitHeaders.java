package dev.mcpaccess.server.http;

import dev.mcpaccess.server.limit.Allowance;
import io.javalin.http.Context;
import io.javalin.http.Header;

/** Says what is left to a caller, in the fields of draft-ietf-httpapi-ratelimit-headers-10. */
final class RateLimitHeaders {
  private static final int MINUTE_SECONDS = 60;

  private RateLimitHeaders() {}

  static void set(Context context, Allowance allowance) {
    String limit = allowance.limit().id();
    context.header(
        "RateLimit-Policy", "\"" + limit + "\";q=" + allowance.quota() + ";w=" + MINUTE_SECONDS);
    context.header("RateLimit", "\"" + limit + "\";r=" + allowance.remaining());
    if (!allowance.granted()) {
      context.header(Header.RETRY_AFTER, Long.toString(allowance.delaySeconds()));
    }
  }
}
