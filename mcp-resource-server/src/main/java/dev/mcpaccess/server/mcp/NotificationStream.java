package dev.mcpaccess.server.mcp;

/** Takes to the client what it is told while its request is still under way. */
@FunctionalInterface
public interface NotificationStream {
  /**
   * Sends at once.
   *
   * @throws CallCancelledException if the client has gone
   */
  void send(Object notification);
}
