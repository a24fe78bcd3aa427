package dev.mcpaccess.server.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.mcpaccess.server.auth.InsufficientScopeException;
import dev.mcpaccess.server.auth.OAuthError;
import dev.mcpaccess.server.auth.ProtectedResource;
import dev.mcpaccess.server.limit.Allowance;
import dev.mcpaccess.server.mcp.Answer;
import dev.mcpaccess.server.mcp.CallCancelledException;
import dev.mcpaccess.server.mcp.Failure;
import dev.mcpaccess.server.mcp.Json;
import dev.mcpaccess.server.mcp.JsonRpcError;
import dev.mcpaccess.server.mcp.JsonRpcException;
import dev.mcpaccess.server.mcp.JsonRpcMessage;
import dev.mcpaccess.server.mcp.JsonRpcResponse;
import io.javalin.http.Context;
import io.javalin.http.Header;
import io.javalin.http.HttpResponseException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes what is sent to clients; nothing but these texts ever leaves when something fails. */
final class Replies {
  private static final Logger LOG = LoggerFactory.getLogger(Replies.class);

  private static final String RETRY_SECONDS = "5";

  private final ProtectedResource resource;

  Replies(ProtectedResource resource) {
    this.resource = resource;
  }

  void json(Context context, int status, Object body) {
    json(context, status, "no-store", body);
  }

  private static void json(Context context, int status, String caching, Object body) {
    byte[] bytes;
    try {
      bytes = Json.MAPPER.writeValueAsBytes(body);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A reply must be JSON", e);
    }
    context.header(Header.CACHE_CONTROL, caching);
    context.status(status);
    write(context.res(), bytes);
  }

  /** Javalin would copy it through a buffer, which takes a tenth of a whole request's time. */
  private static void write(HttpServletResponse response, byte[] json) {
    response.setContentType("application/json");
    response.setContentLength(json.length);
    try {
      response.getOutputStream().write(json);
    } catch (IOException e) {
      throw new CallCancelledException(e);
    }
  }

  /** What a message is answered, as the last event of a stream if there is one. */
  void answer(Context context, Answer answer, EventStream events) {
    if (answer.body() == null) {
      context.status(answer.status());
    } else if (events.isOpen()) {
      events.send(answer.body());
    } else {
      json(context, answer.status(), answer.body());
    }
  }

  void metadata(Context context) {
    json(context, 200, "public, max-age=300", resource.metadata());
  }

  void tokenMissing(Context context) {
    context.header(Header.WWW_AUTHENTICATE, resource.challenge());
    json(context, 401, OAuthError.tokenMissing());
  }

  void challenge(Context context, int status, OAuthError error) {
    context.header(Header.WWW_AUTHENTICATE, resource.challenge(error));
    json(context, status, error);
  }

  void insufficientScope(Context context, InsufficientScopeException e) {
    OAuthError error = OAuthError.insufficientScope(e.getMessage());
    context.header(Header.WWW_AUTHENTICATE, resource.challenge(error, e.scope()));
    json(context, 403, error);
  }

  void keysUnavailable(Context context) {
    context.header(Header.RETRY_AFTER, RETRY_SECONDS);
    json(
        context,
        503,
        OAuthError.temporarilyUnavailable("The authorization server cannot be reached"));
  }

  void tooManyAttempts(Context context) {
    context.header(Header.RETRY_AFTER, RETRY_SECONDS);
    json(context, 429, OAuthError.temporarilyUnavailable("Too many unknown API keys were sent"));
  }

  void rateLimited(Context context, JsonRpcMessage message, Allowance allowance) {
    JsonRpcError error =
        JsonRpcError.refused(
            "The limit of %d requests a minute for %s is reached: try again in %d s"
                .formatted(allowance.quota(), allowance.limit().words(), allowance.delaySeconds()));
    json(context, 429, JsonRpcResponse.error(message, error));
  }

  void badMessage(Context context, JsonRpcException e) {
    json(context, 400, JsonRpcResponse.error(e.error()));
  }

  void refused(Context context, int status, String message) {
    json(context, status, JsonRpcResponse.error(JsonRpcError.refused(message)));
  }

  /** What Javalin itself refuses: an unknown path, a body that is too large. */
  void refused(Context context, HttpResponseException e) {
    refused(context, e.getStatus(), e.getStatus() == 404 ? "Not found" : "Request refused");
  }

  void failed(Context context, Exception e) {
    JsonRpcError error = JsonRpcError.internal(Failure.logged(LOG, e));
    json(context, 500, JsonRpcResponse.error(error));
  }
}
