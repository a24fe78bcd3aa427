package dev.mcpaccess.server.mcp;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Optional;

/**
 * What a client posts: a request, which is answered, or a notification or response, which is not.
 */
public sealed interface JsonRpcMessage {

  /**
   * A call that expects an answer.
   *
   * @param id a string or an integer
   * @param params an object, or missing
   */
  record Request(JsonNode id, String method, JsonNode params) implements JsonRpcMessage {
    @Override
    public Optional<String> protocolVersion() {
      return version(params);
    }
  }

  /**
   * News that expects no answer.
   *
   * @param params an object, or missing
   */
  record Notification(JsonNode params) implements JsonRpcMessage {
    @Override
    public Optional<String> protocolVersion() {
      return version(params);
    }
  }

  /** An answer to a request of the server's, of which there are none. */
  record Response() implements JsonRpcMessage {
    @Override
    public Optional<String> protocolVersion() {
      return Optional.empty();
    }
  }

  /** The version of MCP that the message itself names. */
  Optional<String> protocolVersion();

  private static Optional<String> version(JsonNode params) {
    return Optional.ofNullable(
        params.path("_meta").path(StatelessRules.PROTOCOL_VERSION).textValue());
  }

  /**
   * Reads a body.
   *
   * @throws JsonRpcException if {@code body} is not one message of JSON-RPC 2.0
   */
  static JsonRpcMessage parse(byte[] body) {
    JsonNode message;
    try {
      message = Json.MAPPER.readTree(body);
    } catch (IOException e) {
      throw JsonRpcException.parseError(e);
    }
    if (message.isArray()) {
      throw JsonRpcException.invalidRequest("Batches are not supported: send one message");
    }
    if (!message.isObject() || !"2.0".equals(message.path("jsonrpc").textValue())) {
      throw JsonRpcException.invalidRequest("This is not a message of JSON-RPC 2.0");
    }
    return message.has("method") ? call(message) : response(message);
  }

  private static JsonRpcMessage call(JsonNode message) {
    JsonNode params = message.path("params");
    if (!message.path("method").isTextual() || !(params.isMissingNode() || params.isObject())) {
      throw JsonRpcException.invalidRequest("method must be a string, and params an object");
    }
    if (!message.has("id")) {
      return new Notification(params);
    }
    return new Request(id(message), message.get("method").textValue(), params);
  }

  private static JsonNode id(JsonNode message) {
    JsonNode id = message.get("id");
    boolean usable = id.isIntegralNumber() || (id.isTextual() && !UnusableText.in(id));
    if (!usable) {
      throw JsonRpcException.invalidRequest("id must be a string or an integer");
    }
    return id;
  }

  private static JsonRpcMessage response(JsonNode message) {
    if (message.has("id") && message.has("result") != message.has("error")) {
      return new Response();
    }
    throw JsonRpcException.invalidRequest("This is neither a request nor a response");
  }
}
