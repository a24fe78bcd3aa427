package dev.mcpaccess.server.records;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.mcpaccess.server.catalog.Field;
import dev.mcpaccess.server.catalog.FieldType;
import java.util.Locale;

/**
 * A figure over many records.
 *
 * @param field null for the count
 */
public record Metric(Function function, Field field) {

  /** How the figure is made. */
  public enum Function {
    @JsonProperty("count")
    COUNT,
    @JsonProperty("sum")
    SUM,
    @JsonProperty("avg")
    AVG,
    @JsonProperty("min")
    MIN,
    @JsonProperty("max")
    MAX;

    /** Whether a figure of that kind makes sense of values of a type. */
    public boolean isOf(FieldType type) {
      return switch (this) {
        case COUNT -> false;
        case SUM, AVG -> type == FieldType.INTEGER || type == FieldType.NUMBER;
        case MIN, MAX -> type.isOrdered();
      };
    }
  }

  /** The figure's name in a result. */
  public String name() {
    String prefix = function.name().toLowerCase(Locale.ROOT);
    return field == null ? prefix : prefix + "_" + field.name();
  }
}
