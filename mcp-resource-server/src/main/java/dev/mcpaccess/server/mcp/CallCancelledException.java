package dev.mcpaccess.server.mcp;

/** A client has closed the stream on which it waited, which cancels its call. */
public final class CallCancelledException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public CallCancelledException(Throwable cause) {
    super("The client has gone", cause);
  }
}
