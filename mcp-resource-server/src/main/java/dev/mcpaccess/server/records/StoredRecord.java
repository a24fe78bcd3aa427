package dev.mcpaccess.server.records;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A record as a store returns it.
 *
 * @param id the key, as text
 * @param version another one after each change; null where the model's records are never changed
 * @param values by field name: String, Long, BigDecimal, Boolean or null; dates and timestamps as
 *     ISO 8601 text, the latter in UTC
 */
public record StoredRecord(String id, String version, Map<String, Object> values) {
  public StoredRecord {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /** A record that is never changed. */
  public StoredRecord(String id, Map<String, Object> values) {
    this(id, null, values);
  }
}
