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
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** A search over several models in SQL. */
final class SearchSql {
  /** For all models together; each has the statement's own limit besides. */
  private static final Duration MAX_TIME = Duration.ofSeconds(5);

  /** Of more matches than these any are ranked: the words are too common to tell the best. */
  private static final int RANKED = 500;

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
    Select<?> matches =
        model.search() == null
            ? inFields(context, query, model, room)
            : inFullText(context, query, model, room);
    return matches.fetch(
        row -> new SearchMatch(model.name(), row.get(0, String.class), row.get(1, String.class)));
  }

  private static Select<?> inFields(DSLContext context, SearchQuery query, Model model, int room) {
    ModelSql sql = new ModelSql(model, query.reach());
    List<Field> used = new ArrayList<>(List.of(model.titleField()));
    used.addAll(model.searchableFields());
    return context
        .select(sql.key(), sql.value(model.titleField()))
        .from(sql.from(used))
        .where(sql.reached())
        .and(DSL.and(query.words().stream().map(word -> occurs(sql, model, word)).toList()))
        .orderBy(sql.key())
        .limit(room);
  }

  private static Condition occurs(ModelSql sql, Model model, String word) {
    return DSL.or(
        model.searchableFields().stream()
            .map(field -> ConditionSql.contains(sql.column(field), word))
            .toList());
  }

  /** The best come first. An order within would have every match of a common word read. */
  private static Select<?> inFullText(
      DSLContext context, SearchQuery query, Model model, int room) {
    ModelSql sql = new ModelSql(model, query.reach());
    FullTextSql text = new FullTextSql(model.search(), query.words());
    org.jooq.Field<String> key = sql.key().as("key");
    org.jooq.Field<?> title = sql.value(model.titleField()).as("title");
    org.jooq.Field<Float> rank = text.rank().as("rank");
    Table<?> found =
        context
            .select(key, title, rank)
            .from(sql.from(List.of(model.titleField())))
            .where(sql.reached())
            .and(text.matches())
            .limit(Math.max(RANKED, room))
            .asTable("found");
    return context
        .select(found.field(key), found.field(title))
        .from(found)
        .orderBy(found.field(rank).desc(), found.field(key))
        .limit(room);
  }
}
