package dev.mcpaccess.server.http;

import dev.mcpaccess.server.auth.BearerToken;
import dev.mcpaccess.server.auth.Caller;
import dev.mcpaccess.server.auth.InvalidRequestException;
import dev.mcpaccess.server.auth.TokenVerifier;
import dev.mcpaccess.server.auth.statickey.Presenter;
import dev.mcpaccess.server.auth.statickey.StaticKey;
import dev.mcpaccess.server.auth.statickey.StaticKeyVerifier;
import dev.mcpaccess.server.limit.Allowance;
import dev.mcpaccess.server.limit.RateLimiter;
import dev.mcpaccess.server.mcp.Dispatcher;
import dev.mcpaccess.server.mcp.JsonRpcMessage;
import dev.mcpaccess.server.mcp.RequestHeaders;
import io.javalin.http.Context;
import io.javalin.http.Header;
import java.io.IOException;
import java.util.Collections;
import java.util.Optional;

/** Takes MCP's messages as Streamable HTTP brings them. */
final class McpEndpoint {
  private final TokenVerifier tokens;
  private final StaticKeyVerifier staticKeys;
  private final RateLimiter limiter;
  private final Dispatcher dispatcher;
  private final Replies replies;

  McpEndpoint(
      TokenVerifier tokens,
      StaticKeyVerifier staticKeys,
      RateLimiter limiter,
      Dispatcher dispatcher,
      Replies replies) {
    this.tokens = tokens;
    this.staticKeys = staticKeys;
    this.limiter = limiter;
    this.dispatcher = dispatcher;
    this.replies = replies;
  }

  void post(Context context) throws IOException {
    Caller caller = caller(context);
    checkHeaders(context);
    JsonRpcMessage message = JsonRpcMessage.parse(RequestBody.read(context));
    Allowance allowance = limiter.spend(caller, dispatcher.weight(message));
    RateLimitHeaders.set(context, allowance);
    if (!allowance.granted()) {
      replies.rateLimited(context, message, allowance);
      return;
    }
    EventStream events = new EventStream(context);
    RequestHeaders headers = name -> Collections.list(context.req().getHeaders(name));
    replies.answer(context, dispatcher.answer(caller, message, headers, events), events);
  }

  private Caller caller(Context context) {
    if (context.queryParamMap().containsKey("access_token")) {
      throw new InvalidRequestException("An access token belongs in the Authorization header");
    }
    return BearerToken.in(Collections.list(context.req().getHeaders(Header.AUTHORIZATION)))
        .map(
            token ->
                StaticKey.isMeantBy(token)
                    ? staticKeys.verify(token, presenter(context))
                    : tokens.verify(token).caller())
        .orElseThrow(TokenMissingException::new);
  }

  private static Presenter presenter(Context context) {
    return new Presenter(context.ip(), Optional.ofNullable(context.header(Header.USER_AGENT)));
  }

  private static void checkHeaders(Context context) {
    if (!MediaTypes.isJson(context.header(Header.CONTENT_TYPE))) {
      throw new RefusedException(415, "Content-Type must be application/json");
    }
    if (!MediaTypes.acceptsBoth(Collections.list(context.req().getHeaders(Header.ACCEPT)))) {
      throw new RefusedException(406, "Accept must list application/json and text/event-stream");
    }
  }

  /** Streams that a client opens by GET, and sessions that it ends by DELETE, do not exist here. */
  void methodNotAllowed(Context context) {
    context.header(Header.ALLOW, "POST, OPTIONS");
    throw new RefusedException(405, "Send messages by POST");
  }
}
