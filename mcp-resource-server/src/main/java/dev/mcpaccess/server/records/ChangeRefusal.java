package dev.mcpaccess.server.records;

import java.util.Optional;

/**
 * Why a change was not made.
 *
 * @param field the name of the field that is the cause, if that is known
 */
public record ChangeRefusal(Reason reason, Optional<String> field) {

  /** The kinds of causes. */
  public enum Reason {
    /** No record of that id is reached. */
    NOT_FOUND,
    /** Somebody else has changed the record meanwhile. */
    OUTDATED,
    /** The record would then not be reached any more. */
    OUT_OF_REACH,
    /** The other record that a field names is not reached, or does not exist. */
    REFERENCE_NOT_FOUND,
    /** Several records are shown like that. */
    REFERENCE_AMBIGUOUS,
    /** Another record has a value that only one may have. */
    DUPLICATE,
    /** Other records refer to this one. */
    REFERENCED,
    /** A value is missing. */
    MISSING_VALUE,
    /** A value is against a rule of the application. */
    RULE_BROKEN,
    /** A value fits its field's type but not the store. */
    VALUE_REFUSED,
    /** The store does not let this server make such changes. */
    FORBIDDEN,
    /** The change could have been made, but another one of the same set could not. */
    UNDONE
  }

  public static ChangeRefusal of(Reason reason) {
    return new ChangeRefusal(reason, Optional.empty());
  }

  public static ChangeRefusal of(Reason reason, String field) {
    return new ChangeRefusal(reason, Optional.of(field));
  }
}
