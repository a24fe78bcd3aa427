package dev.mcpaccess.server.mcp;

/** A tool cannot work with its arguments; the message tells the model what to do next. */
public final class ToolInputException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public ToolInputException(String message) {
    super(message);
  }
}
