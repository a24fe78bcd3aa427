package dev.mcpaccess.server.mcp;

import com.fasterxml.jackson.databind.JsonNode;
import dev.mcpaccess.server.auth.Caller;
import java.util.List;
import java.util.Set;

/** Something that an AI client can call. */
public interface Tool {
  String name();

  /**
   * Whether {@code caller} may use the tool at all; if not, it is neither listed nor called. A list
   * may be a minute old; calls ask each time.
   */
  boolean isOpenTo(Caller caller);

  /**
   * Says what keeps the tool from a caller to whom it is not open; if that is not known, or must
   * not be told, the tool is answered like one that does not exist.
   *
   * @param arguments those of the call that is refused
   * @throws ToolInputException with what to do
   * @throws dev.mcpaccess.server.auth.InsufficientScopeException if authorizing again would open it
   */
  default void explainRefusal(Caller caller, JsonNode arguments) {}

  /** The tool as a caller to whom it is open sees it. */
  ToolDefinition definitionFor(Caller caller);

  /** What a call costs, in the unit in which rate limits count. */
  default int weight() {
    return 1;
  }

  /** The arguments that clients repeat in headers, see {@link MirroredParameter#in}. */
  default List<MirroredParameter> mirroredParameters() {
    return List.of();
  }

  /** What a client must be able to do for the tool to work, as MCP names its capabilities. */
  default Set<String> requiredCapabilities() {
    return Set.of();
  }

  /**
   * Does what the tool is for.
   *
   * @param arguments an object, not yet held against the tool's schema
   * @throws ToolInputException if the arguments cannot be used
   */
  ToolResult call(Caller caller, JsonNode arguments);

  /**
   * Does the same, for a tool that may have to ask the client, or its user.
   *
   * @throws InputRequiredException to ask
   */
  default ToolResult call(Caller caller, JsonNode arguments, Progress progress, ClientInput input) {
    return call(caller, arguments, progress);
  }

  /** Does the same, for a tool that takes long enough to tell how far it is. */
  default ToolResult call(Caller caller, JsonNode arguments, Progress progress) {
    return call(caller, arguments);
  }
}
