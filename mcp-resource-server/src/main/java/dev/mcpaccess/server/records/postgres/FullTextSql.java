package dev.mcpaccess.server.records.postgres;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.val;

import dev.mcpaccess.server.catalog.TextSearch;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/**
 * Words in a column of the type {@code tsvector}, in SQL. Each finds what begins with it, since
 * people ask for parts of names. Stop words and mere signs are left out; alone they find nothing.
 *
 * <p>Words are not operators: quoted, they go through the configuration's parser as the texts did
 * (PostgreSQL, chapter "Full Text Search", {@code to_tsquery}).
 */
final class FullTextSql {
  private final Field<Object> vector;
  private final Field<Object> query;

  FullTextSql(TextSearch search, List<String> words) {
    this.vector = field(name(ModelSql.ROOT, search.column()));
    this.query =
        words.stream()
            .map(word -> beginning(search.configuration(), word))
            .reduce((all, word) -> field("({0} && {1})", Object.class, all, word))
            .orElseThrow();
  }

  Condition matches() {
    return DSL.condition("{0} @@ {1}", vector, query);
  }

  Field<Float> rank() {
    return field("ts_rank({0}, {1})", Float.class, vector, query);
  }

  private static Field<Object> beginning(String configuration, String word) {
    String quoted = "'" + word.replace("\\", "\\\\").replace("'", "''") + "':*";
    return field(
        "to_tsquery({0}::regconfig, {1})", Object.class, inline(configuration), val(quoted));
  }
}
