package dev.mcpaccess.server.http;

import dev.mcpaccess.server.auth.InsufficientScopeException;
import dev.mcpaccess.server.auth.InvalidRequestException;
import dev.mcpaccess.server.auth.InvalidTokenException;
import dev.mcpaccess.server.auth.KeysUnavailableException;
import dev.mcpaccess.server.auth.OAuthError;
import dev.mcpaccess.server.auth.ProtectedResource;
import dev.mcpaccess.server.auth.TokenVerifier;
import dev.mcpaccess.server.auth.TooManyAttemptsException;
import dev.mcpaccess.server.auth.statickey.StaticKeyVerifier;
import dev.mcpaccess.server.limit.RateLimiter;
import dev.mcpaccess.server.mcp.CallCancelledException;
import dev.mcpaccess.server.mcp.Dispatcher;
import dev.mcpaccess.server.mcp.JsonRpcException;
import io.javalin.Javalin;
import io.javalin.config.RoutesConfig;
import io.javalin.http.HttpResponseException;
import io.javalin.util.JavalinBindException;
import io.javalin.util.JavalinException;
import java.io.IOException;
import java.net.URI;
import java.util.Collection;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The HTTP server: routes, limits, and what is answered when something is refused. */
public final class HttpEdge implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(HttpEdge.class);

  private final Javalin javalin;

  private HttpEdge(Javalin javalin) {
    this.javalin = javalin;
  }

  /**
   * Starts to listen.
   *
   * @param url the MCP server's canonical URL, from which the paths are taken
   * @param allowedOrigins web origins besides the server's own
   * @param port 0 for any that is free
   * @param statusObserver is told of each response
   */
  public static HttpEdge start(
      URI url,
      Collection<String> allowedOrigins,
      String host,
      int port,
      ProtectedResource resource,
      TokenVerifier tokens,
      StaticKeyVerifier staticKeys,
      RateLimiter limiter,
      Dispatcher dispatcher,
      IntConsumer statusObserver) {
    // With port 0 the allowed hosts are known only once the server listens.
    AtomicReference<Gate> gate = new AtomicReference<>();
    Replies replies = new Replies(resource);
    McpEndpoint endpoint = new McpEndpoint(tokens, staticKeys, limiter, dispatcher, replies);
    Javalin javalin =
        Javalin.create(
            config -> {
              JettySetup.apply(config);
              RoutesConfig routes = config.routes;
              routes.before(context -> gate.get().check(context));
              String path = url.getPath().isEmpty() ? "/" : url.getPath();
              routes.post(path, endpoint::post);
              routes.get(path, endpoint::methodNotAllowed);
              routes.head(path, endpoint::methodNotAllowed);
              routes.put(path, endpoint::methodNotAllowed);
              routes.patch(path, endpoint::methodNotAllowed);
              routes.delete(path, endpoint::methodNotAllowed);
              routes.options(path, context -> context.status(204));
              for (String metadata : resource.metadataPaths()) {
                routes.get(metadata, replies::metadata);
                routes.options(metadata, context -> context.status(204));
              }
              routes.after(context -> statusObserver.accept(context.statusCode()));
              refusals(routes, replies);
            });
    try {
      javalin.start(host, port);
    } catch (JavalinBindException e) {
      throw new IllegalStateException("Cannot listen at %s:%d".formatted(host, port), e);
    }
    gate.set(new Gate(AllowedHosts.of(url, javalin.port()), Origins.of(url, allowedOrigins)));
    return new HttpEdge(javalin);
  }

  private static void refusals(RoutesConfig routes, Replies replies) {
    routes.exception(TokenMissingException.class, (e, context) -> replies.tokenMissing(context));
    routes.exception(
        InvalidTokenException.class,
        (e, context) -> replies.challenge(context, 401, OAuthError.invalidToken(e.getMessage())));
    routes.exception(
        InvalidRequestException.class,
        (e, context) -> replies.challenge(context, 400, OAuthError.invalidRequest(e.getMessage())));
    routes.exception(
        InsufficientScopeException.class, (e, context) -> replies.insufficientScope(context, e));
    routes.exception(
        KeysUnavailableException.class, (e, context) -> replies.keysUnavailable(context));
    routes.exception(
        TooManyAttemptsException.class, (e, context) -> replies.tooManyAttempts(context));
    routes.exception(JsonRpcException.class, (e, context) -> replies.badMessage(context, e));
    routes.exception(CallCancelledException.class, (e, context) -> {});
    routes.exception(
        RefusedException.class,
        (e, context) -> replies.refused(context, e.status(), e.getMessage()));
    routes.exception(
        IOException.class, (e, context) -> replies.refused(context, 400, "The body breaks off"));
    routes.exception(HttpResponseException.class, (e, context) -> replies.refused(context, e));
    routes.exception(Exception.class, (e, context) -> replies.failed(context, e));
  }

  public int port() {
    return javalin.port();
  }

  /** Lets requests that are under way finish first, and cuts off those that take too long. */
  @Override
  public void close() {
    try {
      javalin.stop();
    } catch (JavalinException e) {
      LOG.warn("Requests were cut off: {}", e.toString());
    }
  }
}
