package dev.mcpaccess.server.records;

import dev.mcpaccess.server.catalog.Field;
import java.util.List;

/**
 * What a field's value must be.
 *
 * @param values valid for the field's type, as text; one, except for {@link Operator#IN}
 */
public record Condition(Field field, Operator operator, List<String> values) {
  public Condition {
    values = List.copyOf(values);
  }

  public String value() {
    return values.get(0);
  }
}
