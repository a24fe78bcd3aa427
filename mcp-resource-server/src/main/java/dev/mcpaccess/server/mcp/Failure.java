package dev.mcpaccess.server.mcp;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;

/**
 * Keeps the cause of a failure in the log, so that a client needs to be told only where to look.
 */
public final class Failure {
  private Failure() {}

  /** Logs {@code cause} and returns the reference under which the log has it. */
  public static String logged(Logger log, Throwable cause) {
    String reference = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
    log.error("Failure {}", reference, cause);
    return reference;
  }
}
