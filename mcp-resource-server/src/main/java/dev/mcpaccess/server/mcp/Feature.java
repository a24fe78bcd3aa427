package dev.mcpaccess.server.mcp;

import com.fasterxml.jackson.databind.JsonNode;
import dev.mcpaccess.server.auth.Caller;
import java.util.Set;

/**
 * Something that a vendor's server offers besides tools, such as prompts: MCP's methods for it,
 * which are answered to whoever has a token. What not everybody may have, it has to withhold.
 */
public interface Feature {
  /** As MCP calls it among a server's capabilities, such as {@code prompts}. */
  String capability();

  /** The methods that it answers, such as {@code prompts/list}. */
  Set<String> methods();

  /**
   * Answers one of its methods.
   *
   * @param params an object, or missing
   * @return a record with the properties of the result
   * @throws JsonRpcException if {@code params} cannot be used
   * @throws InputRequiredException if the client has to be asked first
   */
  Record answer(Caller caller, String method, JsonNode params);
}
