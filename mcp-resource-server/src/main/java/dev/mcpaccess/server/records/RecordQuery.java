package dev.mcpaccess.server.records;

import dev.mcpaccess.server.catalog.Field;
import dev.mcpaccess.server.catalog.Model;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Which records of one model are wanted.
 *
 * @param fields what is returned of each record
 * @param conditions all must hold
 * @param owner the users' claim value of whose records are wanted, if only someone's own are
 * @param sort the order; ties are broken by the key, and records without a value come last
 * @param after where the page before this one ended
 * @param limit how many records at most
 */
public record RecordQuery(
    UUID company,
    Model model,
    List<Field> fields,
    List<Condition> conditions,
    Optional<String> owner,
    List<Sort> sort,
    Optional<Position> after,
    int limit) {

  public RecordQuery {
    fields = List.copyOf(fields);
    conditions = List.copyOf(conditions);
    sort = List.copyOf(sort);
  }
}
