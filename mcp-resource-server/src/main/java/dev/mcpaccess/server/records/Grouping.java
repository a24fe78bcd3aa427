package dev.mcpaccess.server.records;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.mcpaccess.server.catalog.Field;

/**
 * What puts records into one group: the same value of a field, or the same period of a date.
 *
 * @param period null for the value itself
 */
public record Grouping(Field field, Period period) {

  /** A stretch of time; a group is named by its first day. */
  public enum Period {
    @JsonProperty("day")
    DAY,
    @JsonProperty("week")
    WEEK,
    @JsonProperty("month")
    MONTH,
    @JsonProperty("quarter")
    QUARTER,
    @JsonProperty("year")
    YEAR
  }
}
