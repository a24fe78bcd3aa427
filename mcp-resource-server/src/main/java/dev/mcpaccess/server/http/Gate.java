package dev.mcpaccess.server.http;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.Header;
import java.util.Collections;
import java.util.List;

/** Stands before every route: says which hosts and web origins are served (Fetch: CORS). */
final class Gate {
  private static final String ALLOWED_HEADERS =
      "authorization, content-type, accept, mcp-protocol-version, mcp-method, mcp-name,"
          + " mcp-session-id, last-event-id";
  private static final String EXPOSED_HEADERS =
      "WWW-Authenticate, Retry-After, RateLimit, RateLimit-Policy";
  private static final String PREFLIGHT_SECONDS = "600";

  private final AllowedHosts hosts;
  private final Origins origins;

  Gate(AllowedHosts hosts, Origins origins) {
    this.hosts = hosts;
    this.origins = origins;
  }

  void check(Context context) {
    context.header("X-Content-Type-Options", "nosniff");
    context.header(Header.VARY, Header.ORIGIN);
    if (!hosts.contains(context.header(Header.HOST))) {
      throw new RefusedException(403, "This host is not served here");
    }
    List<String> origin = Collections.list(context.req().getHeaders(Header.ORIGIN));
    if (origin.isEmpty()) {
      return;
    }
    if (origin.size() > 1 || !origins.contains(origin.get(0))) {
      throw new RefusedException(403, "This origin is not allowed");
    }
    context.header(Header.ACCESS_CONTROL_ALLOW_ORIGIN, origin.get(0));
    context.header(Header.ACCESS_CONTROL_EXPOSE_HEADERS, EXPOSED_HEADERS);
    if (context.method().equals(HandlerType.OPTIONS)) {
      context.header(Header.ACCESS_CONTROL_ALLOW_METHODS, "POST, GET, OPTIONS");
      context.header(Header.ACCESS_CONTROL_ALLOW_HEADERS, ALLOWED_HEADERS);
      context.header(Header.ACCESS_CONTROL_MAX_AGE, PREFLIGHT_SECONDS);
    }
  }
}
