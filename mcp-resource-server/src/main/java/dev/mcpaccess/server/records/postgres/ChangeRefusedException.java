package dev.mcpaccess.server.records.postgres;

import dev.mcpaccess.server.records.ChangeRefusal;

/** Ends the attempt to make one change. */
final class ChangeRefusedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient ChangeRefusal refusal;

  ChangeRefusedException(ChangeRefusal refusal) {
    super(refusal.toString(), null, false, false);
    this.refusal = refusal;
  }

  ChangeRefusal refusal() {
    return refusal;
  }
}
