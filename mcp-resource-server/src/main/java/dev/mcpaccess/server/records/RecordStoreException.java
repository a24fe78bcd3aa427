package dev.mcpaccess.server.records;

/** A store cannot answer a query. */
public final class RecordStoreException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Why not, as far as a caller can do something about it. */
  public enum Reason {
    /** A value fits its field's type but not the store: too large, or out of range. */
    VALUE_REFUSED,
    /** The query took too long. */
    TIMEOUT,
    /** The store cannot be reached, or has a fault. */
    UNAVAILABLE
  }

  private final Reason reason;

  public RecordStoreException(Reason reason, Throwable cause) {
    super(cause);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
