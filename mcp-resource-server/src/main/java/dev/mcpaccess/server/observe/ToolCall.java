package dev.mcpaccess.server.observe;

import dev.mcpaccess.server.auth.Caller;
import java.time.Duration;
import java.util.Optional;

/**
 * A tool call that has ended, without anything of what it found.
 *
 * @param tool the tool's name, or {@link #UNKNOWN} if the caller has none of that name
 * @param model the model that the caller named, if it looks like one
 * @param rows how many records the caller was given
 */
public record ToolCall(
    Caller caller,
    String tool,
    Optional<String> model,
    Outcome outcome,
    Duration duration,
    int rows) {

  /** Stands in for a name that the caller made up. */
  public static final String UNKNOWN = "unknown";

  /** How a call ended. */
  public enum Outcome {
    /** The tool did what it was asked. */
    OK,
    /** The client has to be asked before the tool can do it. */
    ASKED,
    /** There is no such tool for this caller. */
    DENIED,
    /** The arguments, or what they name, could not be used. */
    REFUSED,
    /** The server could not do it. */
    FAILED
  }
}
