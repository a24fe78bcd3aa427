package dev.mcpaccess.server.records.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mcpaccess.server.records.RecordStore;
import dev.mcpaccess.server.sample.TestPostgres;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the check tells of a model's full-text search. */
class TextSearchCheckTest {
  private static final String TABLE =
      """
      create table firm (id integer primary key, tenant uuid, name text, about text, salary0 text,
        words tsvector generated always as (
          to_tsvector('english', name) || to_tsvector('english', coalesce(about, ''))) stored,
        names tsvector generated always as (to_tsvector('english', name)) stored,
        leaking tsvector generated always as (to_tsvector('english', name || salary0)) stored,
        written tsvector, kept tsvector, kept_leaking tsvector);
      create index firm_words on firm using gin (tenant, words);
      create trigger firm_kept before insert or update on firm for each row
        execute function tsvector_update_trigger('kept', 'pg_catalog.english', 'name', 'about');
      create trigger firm_kept_leaking before insert or update on firm for each row
        execute function tsvector_update_trigger('kept_leaking', 'pg_catalog.english', 'salary0');
      """;

  private static RecordStore store;

  @BeforeAll
  static void open() {
    store =
        PostgresRecordStore.open(TestPostgres.database("", "create extension btree_gin;" + TABLE));
  }

  @AfterAll
  static void close() {
    store.close();
  }

  @Test
  void nothingIsWrongWithAnIndexedColumnOfTheFields() {
    assertThat(problems("words", "english")).isEmpty();
    assertThat(problems("words", "pg_catalog.english")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"leaking", "kept_leaking"})
  @DisplayName("Security 33 a column in which hidden text would be found is refused")
  void columnOfHiddenTextIsRefused(String column) {
    assertThat(problems(column, "english"))
        .anyMatch(
            text ->
                text.startsWith("line 10: column %s is made of salary0, too".formatted(column)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "names   | english | line 10: warning: column names is not made of about",
        "written | english | line 10: warning: the database does not tell",
        "kept    | english | line 10: warning: table firm has no GIN index on kept",
        "words   | simple  | line 10: warning: column words is made by the configuration english",
        "words   | klingon | line 10: there is no text search configuration klingon",
        "about   | english | line 10: column about of table firm is text, not tsvector",
        "missing | english | line 10: table firm has no column missing",
      })
  void problemIsTold(String column, String configuration, String problem) {
    assertThat(problems(column, configuration)).anyMatch(text -> text.startsWith(problem));
  }

  private static List<String> problems(String column, String configuration) {
    return CatalogText.problems(
            store,
            FullTextTest.CATALOG.replace(
                "{column: words, configuration: english}",
                "{column: %s, configuration: %s}".formatted(column, configuration)))
        .stream()
        .filter(text -> text.startsWith("line 10"))
        .toList();
  }
}
