package dev.mcpaccess.server.records;

import dev.mcpaccess.server.catalog.Field;
import dev.mcpaccess.server.catalog.Model;
import java.util.List;

/**
 * Changes of one model's records, made in one transaction.
 *
 * @param reach the rows that may be changed or referred to at all
 * @param returned the fields to return of each record as it is then
 * @param allOrNothing whether one that fails undoes the others
 * @param dryRun whether all is undone in the end
 */
public record ChangeSet(
    Reach reach,
    Model model,
    List<Change> changes,
    List<Field> returned,
    boolean allOrNothing,
    boolean dryRun) {
  public ChangeSet {
    changes = List.copyOf(changes);
    returned = List.copyOf(returned);
  }
}
