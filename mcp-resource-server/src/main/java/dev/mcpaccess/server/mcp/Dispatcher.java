package dev.mcpaccess.server.mcp;

import com.fasterxml.jackson.databind.JsonNode;
import dev.mcpaccess.server.auth.Caller;
import dev.mcpaccess.server.auth.InsufficientScopeException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers MCP's messages of all versions. It keeps nothing between two of them, so any node can
 * answer any.
 */
public final class Dispatcher {
  private static final Logger LOG = LoggerFactory.getLogger(Dispatcher.class);

  private final Toolbox toolbox;
  private final ToolSignIn signIn;
  private final Resources resources;
  private final ServerDescription description;
  private final Map<String, Feature> features = new HashMap<>();

  /**
   * @param more what is offered besides tools
   */
  public Dispatcher(Toolbox toolbox, ToolSignIn signIn, List<Feature> more) {
    this.toolbox = toolbox;
    this.signIn = signIn;
    this.resources = new Resources(toolbox);
    this.description = new ServerDescription(more);
    more.forEach(feature -> feature.methods().forEach(method -> features.put(method, feature)));
  }

  /**
   * Answers a message.
   *
   * @param notifications where the client is told of progress meanwhile
   * @throws CallCancelledException if the client has gone
   * @throws InsufficientScopeException if the caller should authorize again
   */
  public Answer answer(
      Caller caller,
      JsonRpcMessage message,
      RequestHeaders headers,
      NotificationStream notifications) {
    JsonNode id = message instanceof JsonRpcMessage.Request request ? request.id() : null;
    ProtocolRules rules;
    try {
      rules = ProtocolVersion.of(headers, message).rules();
      rules.check(headers, message);
    } catch (JsonRpcException e) {
      return Answer.error(400, id, e.error());
    }
    // Notifications bring nothing: a call takes seconds at most, and without a session the number
    // that notifications/cancelled names may be another window's. Closing a stream cancels.
    return message instanceof JsonRpcMessage.Request request
        ? answer(caller, request, rules, headers, notifications)
        : Answer.ACCEPTED;
  }

  private Answer answer(
      Caller caller,
      JsonRpcMessage.Request request,
      ProtocolRules rules,
      RequestHeaders headers,
      NotificationStream notifications) {
    CallContext context = new CallContext(rules, headers, request.params(), notifications);
    try {
      return Answer.result(request.id(), result(caller, request, context));
    } catch (JsonRpcException e) {
      return Answer.error(rules.status(e.error()), request.id(), e.error());
    } catch (InsufficientScopeException e) {
      if (!signIn.isUnderstoodBy(context.meta())) {
        throw e;
      }
      return Answer.result(request.id(), rules.complete(signIn.asking(e)));
    } catch (CallCancelledException e) {
      throw e;
    } catch (RuntimeException e) {
      return Answer.error(200, request.id(), JsonRpcError.internal(Failure.logged(LOG, e)));
    }
  }

  /** What a message costs, in the unit in which rate limits count. */
  public int weight(JsonRpcMessage message) {
    return message instanceof JsonRpcMessage.Request request
            && request.method().equals("tools/call")
            && request.params().path("name").isTextual()
        ? toolbox.weight(request.params().get("name").textValue())
        : 1;
  }

  private Result result(Caller caller, JsonRpcMessage.Request request, CallContext context) {
    Feature feature = features.get(request.method());
    try {
      return context
          .rules()
          .complete(
              feature == null ? own(caller, request, context) : featured(feature, caller, request));
    } catch (InputRequiredException e) {
      return context.rules().ask(e);
    }
  }

  private static Result featured(Feature feature, Caller caller, JsonRpcMessage.Request request) {
    String method = request.method();
    Record content = feature.answer(caller, method, request.params());
    return method.endsWith("/list") || method.endsWith("/read")
        ? Result.cacheable(content, CacheHint.PRIVATE)
        : Result.of(content);
  }

  private Result own(Caller caller, JsonRpcMessage.Request request, CallContext context) {
    if (!context.rules().methods().contains(request.method())) {
      throw JsonRpcException.methodNotFound();
    }
    JsonNode params = request.params();
    return switch (request.method()) {
      case "initialize" -> Result.of(description.initialized(negotiated(params)));
      case "server/discover" -> Result.cacheable(description.discovered(), CacheHint.PUBLIC);
      case "ping" -> Result.empty();
      case "tools/list" -> Result.cacheable(list(caller, params), CacheHint.PRIVATE);
      case "tools/call" -> Result.of(call(caller, params, context));
      case "resources/list" -> Result.cacheable(resources.list(caller, params), CacheHint.PRIVATE);
      case "resources/templates/list" ->
          Result.cacheable(resources.templates(caller, params), CacheHint.PRIVATE);
      case "resources/read" ->
          Result.cacheable(resources.read(caller, params, context), CacheHint.NONE);
      default -> throw JsonRpcException.methodNotFound();
    };
  }

  private static String negotiated(JsonNode params) {
    return ProtocolVersion.negotiate(text(params, "protocolVersion"));
  }

  private ToolList list(Caller caller, JsonNode params) {
    if (params.has("cursor")) {
      throw JsonRpcException.invalidParams("The list has one page: leave out cursor");
    }
    return toolbox.list(caller);
  }

  private ToolResult call(Caller caller, JsonNode params, CallContext context) {
    JsonNode arguments = params.path("arguments");
    if (!arguments.isMissingNode() && !arguments.isObject()) {
      throw JsonRpcException.invalidParams("arguments must be an object");
    }
    return toolbox.call(caller, text(params, "name"), arguments, context);
  }

  private static String text(JsonNode params, String name) {
    if (!params.path(name).isTextual()) {
      throw JsonRpcException.invalidParams(name + " must be a string");
    }
    return params.get(name).textValue();
  }
}
