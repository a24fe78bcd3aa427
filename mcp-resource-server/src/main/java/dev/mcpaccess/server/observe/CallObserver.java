package dev.mcpaccess.server.observe;

/** Is told of each tool call when it has ended. */
@FunctionalInterface
public interface CallObserver {

  void ended(ToolCall call);
}
