package dev.mcpaccess.server.mcp;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;

/** What differs from one version of MCP to another. */
sealed interface ProtocolRules permits HandshakeRules, StatelessRules {

  Set<String> methods();

  /**
   * Holds a message against the version's rules before it is looked into.
   *
   * @throws JsonRpcException if it breaks one
   */
  void check(RequestHeaders headers, JsonRpcMessage message);

  /**
   * Holds a call against the version's rules, once its tool is known.
   *
   * @throws JsonRpcException if it breaks one
   */
  void checkCall(Tool tool, JsonNode arguments, CallContext context);

  /** The HTTP status of an error in answer to a request that {@link #check} has accepted. */
  int status(JsonRpcError error);

  /** The code of an error that says that there is no such resource. */
  int resourceNotFound();

  /**
   * What goes on the wire where the client has to be asked.
   *
   * @throws JsonRpcException if the version has no way to ask it
   */
  Result ask(InputRequiredException e);

  /** What goes on the wire for what a method has brought. */
  Result complete(Result result);
}
