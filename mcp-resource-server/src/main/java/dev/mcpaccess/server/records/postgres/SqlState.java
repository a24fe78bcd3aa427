package dev.mcpaccess.server.records.postgres;

import dev.mcpaccess.server.records.ChangeRefusal;
import dev.mcpaccess.server.records.RecordStoreException;
import java.util.Optional;

/** What PostgreSQL's error codes mean here; see its appendix of error codes. */
final class SqlState {
  private SqlState() {}

  /** Class 22 is a data exception; class 54, a text that is too long, such as for a tsvector. */
  static boolean isDataException(String state) {
    return state.startsWith("22") || state.startsWith("54");
  }

  static RecordStoreException.Reason reason(String state) {
    if (isDataException(state)) {
      return RecordStoreException.Reason.VALUE_REFUSED;
    }
    return state.equals("57014")
        ? RecordStoreException.Reason.TIMEOUT
        : RecordStoreException.Reason.UNAVAILABLE;
  }

  /** Why the database does not make a change, if the change itself is the cause. */
  static Optional<ChangeRefusal.Reason> refusal(String state, boolean delete) {
    if (isDataException(state)) {
      return Optional.of(ChangeRefusal.Reason.VALUE_REFUSED);
    }
    return switch (state) {
      case "23502" -> Optional.of(ChangeRefusal.Reason.MISSING_VALUE);
      case "23001", "23503" ->
          Optional.of(
              delete ? ChangeRefusal.Reason.REFERENCED : ChangeRefusal.Reason.REFERENCE_NOT_FOUND);
      case "23505", "23P01" -> Optional.of(ChangeRefusal.Reason.DUPLICATE);
      // The latter is what functions of the application raise.
      case "23514", "P0001" -> Optional.of(ChangeRefusal.Reason.RULE_BROKEN);
      // The role lacks a privilege, or a policy of row-level security is against it.
      case "42501" -> Optional.of(ChangeRefusal.Reason.FORBIDDEN);
      default -> Optional.empty();
    };
  }
}
