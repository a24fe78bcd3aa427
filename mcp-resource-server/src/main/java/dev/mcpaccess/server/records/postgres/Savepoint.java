package dev.mcpaccess.server.records.postgres;

import java.util.function.Supplier;
import org.jooq.DSLContext;

/** A part of a transaction that can fail by itself. */
final class Savepoint {
  private Savepoint() {}

  /** Undoes what {@code part} did if it throws, and lets the transaction live. */
  static <T> T around(DSLContext context, String name, Supplier<T> part) {
    context.execute("savepoint " + name);
    try {
      T result = part.get();
      context.execute("release savepoint " + name);
      return result;
    } catch (RuntimeException e) {
      context.execute("rollback to savepoint " + name);
      throw e;
    }
  }
}
