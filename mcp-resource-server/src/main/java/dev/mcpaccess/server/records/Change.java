package dev.mcpaccess.server.records;

import dev.mcpaccess.server.catalog.Field;
import java.util.Map;
import java.util.Optional;

/**
 * A change of one record. Values are valid for their field's type, as text, and empty where there
 * is none; a field behind a relation has what it shows of the other record, or that record's key.
 */
public sealed interface Change {

  /** A record to be made. */
  record Create(Map<Field, Optional<String>> values) implements Change {
    public Create {
      values = Map.copyOf(values);
    }
  }

  /**
   * Other values for a record.
   *
   * @param version the record's version that the change was thought out for
   */
  record Update(String id, String version, Map<Field, Optional<String>> values) implements Change {
    public Update {
      values = Map.copyOf(values);
    }
  }

  /**
   * A record to be removed.
   *
   * @param version the record's version that the change was thought out for
   */
  record Delete(String id, String version) implements Change {}
}
