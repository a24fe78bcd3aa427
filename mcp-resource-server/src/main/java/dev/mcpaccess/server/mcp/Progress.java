package dev.mcpaccess.server.mcp;

/** Where a call that takes long tells how far it is. */
@FunctionalInterface
public interface Progress {
  /**
   * Tells the client, if it wants to know.
   *
   * @param done grows from report to report
   * @param total what {@code done} will be in the end
   * @throws CallCancelledException if the client has gone, so that nobody waits for the result
   */
  void report(double done, double total, String message);
}
