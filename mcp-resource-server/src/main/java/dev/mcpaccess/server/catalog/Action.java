package dev.mcpaccess.server.catalog;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What can be done with the records of a model. */
public enum Action {
  VIEW,
  CREATE,
  UPDATE,
  DELETE,
  EXPORT;

  /** The action's name in permissions and in the catalog. */
  @JsonValue
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
