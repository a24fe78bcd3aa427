package dev.mcpaccess.server.records;

import dev.mcpaccess.server.catalog.Model;
import java.util.List;
import java.util.Optional;

/**
 * Figures over the records of one model.
 *
 * @param reach the rows that may be counted at all
 * @param conditions all must hold
 * @param own if only the caller's own records are wanted
 * @param groups one group of all records if there are none
 * @param metrics the first of them orders the groups, the greatest first
 * @param limit how many groups at most
 */
public record AggregateQuery(
    Reach reach,
    Model model,
    List<Condition> conditions,
    Optional<Own> own,
    List<Grouping> groups,
    List<Metric> metrics,
    int limit) {
  public AggregateQuery {
    conditions = List.copyOf(conditions);
    groups = List.copyOf(groups);
    metrics = List.copyOf(metrics);
  }
}
