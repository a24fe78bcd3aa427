package dev.mcpaccess.server.records.postgres;

import dev.mcpaccess.server.catalog.Field;
import dev.mcpaccess.server.catalog.Model;
import dev.mcpaccess.server.records.RecordStoreException;
import dev.mcpaccess.server.records.RecordStoreException.Reason;
import dev.mcpaccess.server.records.SearchMatch;
import dev.mcpaccess.server.records.SearchQuery;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** A search over several models in SQL. */
final class SearchSql {
  /** For all models together; each has the statement's own limit besides. */
  private static final Duration MAX_TIME = Duration.ofSeconds(5);

  private SearchSql() {}

  /** Goes on to the next model only while there is room, so that a common word stays cheap. */
  static List<SearchMatch> fetch(DSLContext context, SearchQuery query) {
    long end = System.nanoTime() + MAX_TIME.toNanos();
    List<SearchMatch> matches = new ArrayList<>();
    for (Model model : query.models()) {
      int room = query.limit() - matches.size();
      if (room == 0) {
        break;
      }
      if (System.nanoTime() - end > 0) {
        throw new RecordStoreException(Reason.TIMEOUT, null);
      }
      matches.addAll(fetch(context, query, model, room));
    }
    return matches;
  }

  private static List<SearchMatch> fetch(
      DSLContext context, SearchQuery query, Model model, int room) {
    ModelSql sql = new ModelSql(model, query.reach());
    List<Field> title = List.of(model.titleField());
    List<Field> used = new ArrayList<>(title);
    used.addAll(model.searchableFields());
    return context
        .select(sql.selection(title))
        .from(sql.from(used))
        .where(sql.reached())
        .and(DSL.and(query.words().stream().map(word -> occurs(sql, model, word)).toList()))
        .orderBy(sql.key())
        .limit(room)
        .fetch(
            row ->
                new SearchMatch(model.name(), row.get(0, String.class), row.get(1, String.class)));
  }

  private static Condition occurs(ModelSql sql, Model model, String word) {
    return DSL.or(
        model.searchableFields().stream()
            .map(field -> ConditionSql.contains(sql.column(field), word))
            .toList());
  }
}
