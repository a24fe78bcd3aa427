package dev.mcpaccess.server.records.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mcpaccess.server.catalog.Model;
import dev.mcpaccess.server.records.Position;
import dev.mcpaccess.server.records.Reach;
import dev.mcpaccess.server.records.RecordQuery;
import dev.mcpaccess.server.records.RecordStore;
import dev.mcpaccess.server.records.Sort;
import dev.mcpaccess.server.records.StoredRecord;
import dev.mcpaccess.server.sample.TestPostgres;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The order of a list, and what its later pages cost. */
class PagesTest {
  private static final UUID COMPANY = UUID.fromString("10000000-0000-4000-8000-000000000001");
  private static final int ROWS = 20_000;
  private static final int PAGE = 50;

  private static final String TABLE =
      """
      create table thing (id integer primary key, tenant uuid, rank integer, kind text);
      insert into thing select i, '10000000-0000-4000-8000-000000000001', i / 3, 'kind ' || i %% 2
        from generate_series(1, %d) i;
      create index thing_by_rank on thing (tenant, rank, id);
      create index thing_by_kind on thing (tenant, kind, id);
      analyze thing;
      """
          .formatted(ROWS);

  private static final String SPARSE =
      """
      create table thing (id integer primary key, tenant uuid, rank integer, kind text);
      insert into thing select i, '10000000-0000-4000-8000-000000000001',
        nullif(i % 4, 0), nullif('kind ' || i % 3, 'kind 0') from generate_series(1, 24) i;
      """;

  private static final Model THING =
      CatalogText.read(
              """
              models:
                - {name: thing, label: Thing, plural: Things, module: api, table: thing, key: id,
                   title: kind, tenant: tenant, actions: [view],
                   fields: [{name: rank, column: rank, type: integer, label: Rank},
                            {name: kind, column: kind, type: string, label: Kind}]}
              """)
          .model("thing")
          .orElseThrow();

  @ParameterizedTest
  @CsvSource({"rank, false", "rank, true", "kind, false", "kind, true"})
  void laterPageIsReadFromItsPlaceInTheIndex(String field, boolean descending) throws Exception {
    var database = TestPostgres.database("", TABLE);
    List<Sort> sort = List.of(sort(field, descending));
    int place = ROWS * 3 / 5;
    String value = field.equals("rank") ? String.valueOf(place / 3) : "kind " + place % 2;
    Position deep = new Position(List.of(value), String.valueOf(place));
    try (RecordStore store = PostgresRecordStore.open(database)) {
      assertThat(page(store, sort, Optional.of(deep), PAGE)).hasSize(PAGE);
    }
    assertThat(IndexReads.of(database)).isBetween((long) PAGE, 10L * PAGE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "rank", "-rank", "rank kind", "-rank kind", "rank -kind", "-kind -rank"})
  void pagesTogetherAreTheListWithEmptyValuesLast(String order) {
    List<Sort> sort =
        order.isEmpty()
            ? List.of()
            : List.of(order.split(" ")).stream()
                .map(name -> sort(name.replace("-", ""), name.startsWith("-")))
                .toList();
    try (RecordStore store = PostgresRecordStore.open(TestPostgres.database("", SPARSE))) {
      List<StoredRecord> whole = page(store, sort, Optional.empty(), 100);
      assertThat(whole).hasSize(24);
      IntStream.range(1, whole.size())
          .forEach(i -> assertThat(compare(whole.get(i - 1), whole.get(i), sort)).isNegative());
      for (int size = 1; size < 25; size++) {
        assertThat(paged(store, sort, size)).isEqualTo(whole);
      }
    }
  }

  @Test
  void listWithoutOrderComesByItsKey() {
    try (RecordStore store = PostgresRecordStore.open(TestPostgres.database("", SPARSE))) {
      assertThat(paged(store, List.of(), 7))
          .extracting(StoredRecord::id)
          .isEqualTo(IntStream.rangeClosed(1, 24).mapToObj(String::valueOf).toList());
    }
  }

  private static List<StoredRecord> paged(RecordStore store, List<Sort> sort, int size) {
    List<StoredRecord> all = new ArrayList<>();
    Optional<Position> after = Optional.empty();
    List<StoredRecord> page;
    do {
      page = page(store, sort, after, size);
      all.addAll(page);
      if (!page.isEmpty()) {
        StoredRecord last = page.get(page.size() - 1);
        List<String> values = new ArrayList<>();
        sort.forEach(
            by -> values.add(Objects.toString(last.values().get(by.field().name()), null)));
        after = Optional.of(new Position(values, last.id()));
      }
    } while (page.size() == size);
    return all;
  }

  private static List<StoredRecord> page(
      RecordStore store, List<Sort> sort, Optional<Position> after, int size) {
    return store.list(
        new RecordQuery(
            Reach.all(COMPANY),
            THING,
            THING.fields(),
            List.of(),
            Optional.empty(),
            sort,
            after,
            size));
  }

  /** Which comes first, if the key does not have to tell. */
  private static int compare(StoredRecord one, StoredRecord other, List<Sort> sort) {
    for (Sort by : sort) {
      Object left = one.values().get(by.field().name());
      Object right = other.values().get(by.field().name());
      if (!Objects.equals(left, right)) {
        if (left == null || right == null) {
          return left == null ? 1 : -1;
        }
        int ascending = left.toString().compareTo(right.toString());
        return by.descending() ? -ascending : ascending;
      }
    }
    int byKey = Integer.compare(Integer.parseInt(one.id()), Integer.parseInt(other.id()));
    return !sort.isEmpty() && sort.get(0).descending() ? -byKey : byKey;
  }

  private static Sort sort(String field, boolean descending) {
    return new Sort(THING.field(field).orElseThrow(), descending);
  }
}
