package dev.mcpaccess.server.records;

import dev.mcpaccess.server.catalog.Field;
import dev.mcpaccess.server.catalog.Model;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Which records of one model are wanted.
 *
 * @param reach the rows that may be returned at all
 * @param fields what is returned of each record
 * @param conditions all must hold
 * @param own if only the caller's own records are wanted
 * @param sort the order; ties are broken by the key, and records without a value come last
 * @param after where the page before this one ended
 * @param limit how many records at most
 */
public record RecordQuery(
    Reach reach,
    Model model,
    List<Field> fields,
    List<Condition> conditions,
    Optional<Own> own,
    List<Sort> sort,
    Optional<Position> after,
    int limit) {

  public RecordQuery {
    fields = List.copyOf(fields);
    conditions = List.copyOf(conditions);
    sort = List.copyOf(sort);
  }

  public UUID company() {
    return reach.company();
  }
}
