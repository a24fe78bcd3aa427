package dev.mcpaccess.server.mcp;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;

/**
 * The client, or its user, has to be asked before a request can be answered (MCP 2026-07-28): it
 * asks again with the answers, maybe at another node, so nothing is kept here meanwhile.
 */
public final class InputRequiredException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Required required;

  /**
   * Asks.
   *
   * @param questions by keys of the server's choice
   * @param state comes back with the answers; whoever reads it there must be able to tell that it
   *     was not changed. May be null.
   */
  public InputRequiredException(Map<String, Question> questions, String state) {
    super("The client has to be asked: " + String.join(", ", questions.keySet()));
    this.required = new Required(Map.copyOf(questions), state);
  }

  Required required() {
    return required;
  }

  /**
   * One of the client's own methods.
   *
   * @param method such as {@code elicitation/create}
   * @param params becomes JSON
   */
  public record Question(String method, Object params) {}

  /** What goes over the wire. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Required(Map<String, Question> inputRequests, String requestState) {}
}
