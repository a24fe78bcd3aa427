package dev.mcpaccess.server.records.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mcpaccess.server.catalog.Model;
import dev.mcpaccess.server.records.Reach;
import dev.mcpaccess.server.records.RecordStore;
import dev.mcpaccess.server.records.SearchMatch;
import dev.mcpaccess.server.records.SearchQuery;
import dev.mcpaccess.server.sample.TestPostgres;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Full-text search by a column that the application keeps. */
class FullTextTest {
  private static final UUID COMPANY = UUID.fromString("10000000-0000-4000-8000-000000000001");
  private static final int PLENTY = 100;

  private static final String TABLE =
      """
      create table firm (id integer primary key, tenant uuid, name text, about text, hidden text,
        words tsvector generated always as (
          setweight(to_tsvector('english', name), 'A') || to_tsvector('english', about)) stored);
      create index firm_words on firm using gin (words);
      insert into firm (id, tenant, name, about)
      select id, ('10000000-0000-4000-8000-00000000000' || company)::uuid, name, about
      from (values
        (1, 1, 'ACME Construction', 'Builds houses'),
        (2, 1, 'Harbor Foods', 'Sells food to those who constructed the harbor for ACME'),
        (3, 1, 'O''Hara & Sons', 'Drives to acme.example, and writes to mail@acme.example'),
        (4, 1, 'GC-2401', 'Back\\slash or quote'' and !(operators | <->) here:*'),
        (5, 2, 'ACME Abroad', 'Of another company'),
        (6, 1, 'Acme', 'Acme')) as v (id, company, name, about);
      """;

  private static final String POLICY =
      """
      alter table firm enable row level security;
      create policy of_company on firm
        using (tenant = nullif(current_setting('mcp_access.company', true), '')::uuid);
      """;

  static final String CATALOG =
      """
      models:
        - name: firm
          label: Firm
          plural: Firms
          module: api
          table: firm
          key: id
          title: name
          tenant: tenant
          search: {column: words, configuration: english}
          fields:
            - {name: name, column: name, type: string, label: Name, searchable: true}
            - {name: about, column: about, type: text, label: About, searchable: true}
          actions: [view]
      """;

  private static RecordStore store;

  @BeforeAll
  static void open() {
    store = PostgresRecordStore.open(TestPostgres.database("", TABLE));
  }

  @AfterAll
  static void close() {
    store.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "acme              | 1 2 3 6",
        "ACME CONSTRUCTION | 1 2",
        "constr            | 1 2",
        "house             | 1",
        "building acme     | 1",
        "o'hara            | 3",
        "hara              | 3",
        "mail@acme.example | 3",
        "acme.ex           | 3",
        "gc-24             | 4",
        "back\\slash       | 4",
        "abroad            | ~~",
        "the acme          | 1 2 3 6",
      })
  void wordFindsWhatBeginsWithIt(String query, String ids) {
    assertThat(ids(search(store, PLENTY, query.split(" "))))
        .containsExactlyInAnyOrder(ids.isEmpty() ? new String[0] : ids.split(" "));
  }

  @Test
  void bestMatchComesFirst() {
    assertThat(ids(search(store, 3, "acme"))).containsExactly("6", "1", "2");
  }

  @Test
  void thoseAlikeComeByTheirKey() {
    assertThat(ids(search(store, PLENTY, "harb"))).containsExactly("2");
    assertThat(ids(search(store, 2, "acme", "a"))).isEqualTo(ids(search(store, 2, "a", "acme")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "&",
        "!",
        "a & b",
        "!acme",
        "acme:*AB",
        "'",
        "''",
        "\\",
        "\\'",
        "'':*",
        "a|b",
        "<->",
        "(",
        "acme'",
        "acme\\",
        "🚀",
        "%",
        "the",
        "acme'|'foods",
        "acme':*|'foods",
        "acme\\'|foods",
      })
  @DisplayName("Security 35 a word is never an operator of the search's own language")
  void wordIsNeverAnOperator(String word) {
    assertThat(ids(search(store, PLENTY, word))).doesNotContain("5").hasSizeLessThan(5);
    if (word.contains("foods")) {
      assertThat(ids(search(store, PLENTY, word))).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void indexIsUsedUnderPoliciesIfNothingLeaks(boolean leakproof) throws Exception {
    var database = TestPostgres.database("", TABLE, POLICY);
    TestPostgres.asOwner(
        database,
        "alter function ts_match_vq(tsvector, tsquery) " + (leakproof ? "" : "not ") + "leakproof",
        "alter database %s set enable_seqscan = off"
            .formatted(database.url().replaceAll(".*/", "")));
    try (RecordStore guarded = PostgresRecordStore.open(database)) {
      assertThat(ids(search(guarded, PLENTY, "acme")))
          .containsExactlyInAnyOrder("1", "2", "3", "6");
      assertThat(guarded.check(CatalogText.read(CATALOG)))
          .noneMatch(problem -> problem.isError())
          .extracting(problem -> problem.text().contains("keeps the index on words"))
          .satisfies(
              found -> assertThat(found).as("warned of").matches(all -> all.contains(!leakproof)));
    }
    assertThat(IndexReads.of(database) > 0).isEqualTo(leakproof);
  }

  private static List<SearchMatch> search(RecordStore where, int limit, String... words) {
    Model firm = CatalogText.read(CATALOG).model("firm").orElseThrow();
    return where.search(new SearchQuery(Reach.all(COMPANY), List.of(firm), List.of(words), limit));
  }

  private static List<String> ids(List<SearchMatch> matches) {
    return matches.stream().map(SearchMatch::id).toList();
  }
}
