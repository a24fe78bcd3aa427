package dev.mcpaccess.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mcpaccess.e2e.platform.Platform;
import dev.mcpaccess.e2e.platform.PlatformExtension;
import dev.mcpaccess.quickstart.Credentials;
import dev.mcpaccess.quickstart.DatabaseLogin;
import dev.mcpaccess.server.catalog.Catalog;
import dev.mcpaccess.server.catalog.CatalogReader;
import dev.mcpaccess.server.catalog.Model;
import dev.mcpaccess.server.records.Condition;
import dev.mcpaccess.server.records.Operator;
import dev.mcpaccess.server.records.Own;
import dev.mcpaccess.server.records.Position;
import dev.mcpaccess.server.records.Reach;
import dev.mcpaccess.server.records.RecordQuery;
import dev.mcpaccess.server.records.RecordStore;
import dev.mcpaccess.server.records.RecordStoreException;
import dev.mcpaccess.server.records.RecordStoreException.Reason;
import dev.mcpaccess.server.records.SearchMatch;
import dev.mcpaccess.server.records.SearchQuery;
import dev.mcpaccess.server.records.Sort;
import dev.mcpaccess.server.records.StoredRecord;
import dev.mcpaccess.server.records.postgres.DatabaseSettings;
import dev.mcpaccess.server.records.postgres.PostgresRecordStore;
import java.math.BigDecimal;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The record store over a real PostgreSQL, with the kinds of columns that vendors have. */
@ExtendWith(PlatformExtension.class)
class RecordStoreIT {
  private static final UUID COMPANY = UUID.fromString("10000000-0000-4000-8000-000000000001");
  private static final UUID OTHER = UUID.fromString("10000000-0000-4000-8000-000000000002");

  private static DatabaseLogin database;
  private static Catalog catalog;
  private static RecordStore store;

  @BeforeAll
  static void openStore(Platform platform) throws Exception {
    database = platform.emptyDatabase("records");
    execute(Files.readString(resource("schema.sql")));
    catalog = new CatalogReader().read(resource("catalog.yaml")).catalog();
    store =
        PostgresRecordStore.open(
            new DatabaseSettings(
                database.url(), database.role().username(), database.role().password()));
  }

  @AfterAll
  static void closeStore() throws Exception {
    store.close();
  }

  @Nested
  class Values {
    @Test
    void typesBecomeJson() {
      StoredRecord first = find("item", id(1)).orElseThrow();
      assertThat(first.id()).isEqualTo(id(1));
      assertThat(first.values())
          .containsEntry("name", "Alpha 100%")
          .containsEntry("quantity", 5L)
          .containsEntry("price", new BigDecimal("1.10"))
          .containsEntry("weight", new BigDecimal("0.1"))
          .containsEntry("done", true)
          .containsEntry("due", "2026-01-31")
          .containsEntry("seen", "2026-01-31T09:30:00.123456Z")
          .containsEntry("made", "2026-01-31T09:30:00.123456Z")
          .containsEntry("colour", "red")
          .containsEntry("owner", "Carly Nguyen");
    }

    @Test
    void absentValuesAreNull() {
      assertThat(find("item", id(3)).orElseThrow().values())
          .containsEntry("name", null)
          .containsEntry("quantity", null)
          .containsEntry("done", null)
          .containsEntry("weight", new BigDecimal("1.0E+300"));
    }

    @Test
    void readsAreReadOnlyAndInUtc() {
      StoredRecord state = find("state", id(1)).orElseThrow();
      assertThat(state.values()).containsEntry("read_only", "on").containsEntry("zone", "UTC");
    }
  }

  @Nested
  class Tenants {
    @Test
    void listHasTheCompanysRecordsOnly() {
      assertThat(ids(list())).containsExactly(id(1), id(2), id(3), id(4), id(5));
      assertThat(store.list(query("item", OTHER, List.of(), List.of(), Optional.empty(), 100)))
          .hasSize(1);
    }

    @Test
    void recordOfAnotherCompanyIsNotFound() {
      assertThat(find("item", id(9))).isEmpty();
    }

    @Test
    void searchFindsTheCompanysRecordsOnly() {
      assertThat(search("others")).isEmpty();
    }

    @Test
    void relationToAnotherCompanyShowsNothing() {
      assertThat(find("item", id(3)).orElseThrow().values()).containsEntry("owner", null);
      assertThat(list(is("owner", Operator.EQ, "Secret Name"))).isEmpty();
      assertThat(list(is("owner", Operator.CONTAINS, "secret"))).isEmpty();
      assertThat(search("secret")).isEmpty();
    }

    @Test
    void ownRecordsAreThoseOfTheUserInThisCompany() {
      assertThat(ids(store.list(owned("sub-carly")))).containsExactly(id(1), id(5));
      assertThat(store.list(owned("sub-spy"))).isEmpty();
      assertThat(store.list(owned("' or '1'='1"))).isEmpty();
    }
  }

  @Nested
  class Filters {
    @Test
    void eachOperatorCompares() {
      assertThat(ids(list(is("quantity", Operator.EQ, "5")))).containsExactly(id(1), id(2));
      assertThat(ids(list(is("quantity", Operator.NE, "5")))).containsExactly(id(3), id(4), id(5));
      assertThat(ids(list(is("price", Operator.LT, "1.10")))).containsExactly(id(4));
      assertThat(ids(list(is("price", Operator.LTE, "1.10")))).containsExactly(id(1), id(4), id(5));
      assertThat(ids(list(is("due", Operator.GT, "2020-02-29")))).containsExactly(id(1), id(4));
      assertThat(ids(list(is("made", Operator.GTE, "2026-01-31T09:30:00.123456Z"))))
          .containsExactly(id(1), id(4));
      assertThat(ids(list(is("seen", Operator.EQ, "2026-01-31T09:30:00.123456Z"))))
          .containsExactly(id(1), id(5));
      assertThat(ids(list(is("colour", Operator.IN, "blue", "red"))))
          .containsExactly(id(1), id(2), id(4), id(5));
      assertThat(ids(list(is("done", Operator.EQ, "true")))).containsExactly(id(1), id(4));
      assertThat(ids(list(is("name", Operator.STARTS_WITH, "ALPHA"))))
          .containsExactly(id(1), id(2));
      assertThat(ids(list(is("name", Operator.EMPTY, "true")))).containsExactly(id(3));
      assertThat(ids(list(is("name", Operator.EMPTY, "false")))).hasSize(4);
      assertThat(ids(list(is("owner", Operator.CONTAINS, "carly")))).containsExactly(id(1), id(5));
    }

    @Test
    void allConditionsMustHold() {
      assertThat(
              ids(list(is("name", Operator.EQ, "beta"), is("owner", Operator.EQ, "Carly Nguyen"))))
          .containsExactly(id(5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "_", "!", "\\", "a_b%", "!%", "%%%%"})
    void wildcardsAreOrdinaryCharacters(String text) {
      List<String> expected =
          list().stream()
              .filter(each -> Objects.toString(each.values().get("name"), "").contains(text))
              .map(StoredRecord::id)
              .toList();
      assertThat(ids(list(is("name", Operator.CONTAINS, text)))).isEqualTo(expected);
      assertThat(ids(list(is("code", Operator.STARTS_WITH, "a_")))).containsExactly(id(1));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "' or '1'='1",
          "'; drop table item; --",
          "\" or 1=1 --",
          "$1",
          "?",
          "?::text",
          "{0}",
          "${name}",
          ":name",
          "\\'; select 1; --",
          "a' union select subject from person --",
          "🙈",
        })
    void valuesAreNeverSql(String text) {
      for (Operator operator :
          List.of(Operator.EQ, Operator.IN, Operator.CONTAINS, Operator.STARTS_WITH)) {
        assertThat(list(is("name", operator, text))).isEmpty();
      }
      assertThat(list(is("name", Operator.NE, text))).hasSize(5);
      assertThat(find("item", text)).isEmpty();
      assertThat(search(text)).isEmpty();
      assertThat(list()).hasSize(5);
    }

    @Test
    void valueThatTheColumnCannotHoldIsRefused() {
      assertRefused(Reason.VALUE_REFUSED, () -> list(is("quantity", Operator.EQ, "99999999999")));
      assertRefused(Reason.VALUE_REFUSED, () -> list(is("name", Operator.EQ, "a\u0000b")));
      assertRefused(
          Reason.VALUE_REFUSED,
          () -> page("item", List.of(sort("due", false)), at("not a date", id(1)), 2));
    }

    @Test
    void slowStatementIsStopped() {
      assertRefused(Reason.TIMEOUT, () -> find("slow", id(1)));
    }
  }

  @Nested
  class Pages {
    static Stream<List<Sort>> orders() {
      return Stream.<List<String>>of(
              List.of(),
              List.of("+name"),
              List.of("-name"),
              List.of("+quantity", "-price"),
              List.of("-quantity", "+name"),
              List.of("-weight"),
              List.of("+done", "-due", "+seen"),
              List.of("-made"),
              List.of("+seen"),
              List.of("-owner", "+colour"))
          .map(
              names ->
                  names.stream()
                      .map(name -> sort(name.substring(1), name.startsWith("-")))
                      .toList());
    }

    @ParameterizedTest
    @MethodSource("orders")
    void pagesTogetherAreTheList(List<Sort> order) {
      List<String> whole = ids(page("item", order, Optional.empty(), 100));
      assertThat(whole).hasSize(5);
      for (int size = 1; size <= 5; size++) {
        List<String> joined = new ArrayList<>();
        Optional<Position> after = Optional.empty();
        List<StoredRecord> page;
        do {
          page = page("item", order, after, size);
          joined.addAll(ids(page));
          after = page.isEmpty() ? after : Optional.of(end(page, order));
        } while (page.size() == size);
        assertThat(joined).isEqualTo(whole);
      }
    }

    @Test
    void recordsWithoutAValueComeLast() {
      for (boolean descending : new boolean[] {false, true}) {
        List<StoredRecord> page =
            page("item", List.of(sort("quantity", descending)), Optional.empty(), 100);
        assertThat(page.get(3).values()).containsEntry("quantity", null);
        assertThat(page.get(4).values()).containsEntry("quantity", null);
      }
    }

    private static Position end(List<StoredRecord> page, List<Sort> order) {
      StoredRecord last = page.get(page.size() - 1);
      List<String> values = new ArrayList<>();
      order.forEach(by -> values.add(Objects.toString(last.values().get(by.field().name()), null)));
      return new Position(values, last.id());
    }
  }

  @Nested
  class Search {
    @Test
    void allWordsMustOccurInSomeField() {
      assertThat(search("CARLY", "alpha")).extracting(SearchMatch::id).containsExactly(id(1));
      assertThat(search("100%")).extracting(SearchMatch::title).containsExactly("Alpha 100%");
      assertThat(search("carly", "nowhere")).isEmpty();
    }

    @Test
    void severalModelsShareTheLimit() {
      List<SearchMatch> matches =
          store.search(
              new SearchQuery(
                  Reach.all(COMPANY), List.of(model("item"), model("plain")), List.of("t"), 4));
      assertThat(matches).hasSize(4);
      assertThat(matches.get(0).model()).isEqualTo("item");
      assertThat(matches.get(3).model()).isEqualTo("plain");
    }
  }

  @Test
  void keysMayBeNumbersAndNamesMayBeOdd() {
    assertThat(find("plain", "2").orElseThrow().values()).containsEntry("title", "two");
    assertThat(find("plain", "3")).isEmpty();
    assertThat(find("plain", "two")).isEmpty();
    assertThat(find("plain", "99999999999999999999")).isEmpty();
  }

  private static Condition is(String field, Operator operator, String... values) {
    return new Condition(model("item").field(field).orElseThrow(), operator, List.of(values));
  }

  private static Sort sort(String field, boolean descending) {
    return new Sort(model("item").field(field).orElseThrow(), descending);
  }

  private static Optional<Position> at(String value, String id) {
    return Optional.of(new Position(List.of(value), id));
  }

  private static List<StoredRecord> list(Condition... conditions) {
    return store.list(
        query("item", COMPANY, Arrays.asList(conditions), List.of(), Optional.empty(), 100));
  }

  private static List<StoredRecord> page(
      String model, List<Sort> sort, Optional<Position> after, int limit) {
    return store.list(query(model, COMPANY, List.of(), sort, after, limit));
  }

  private static RecordQuery query(
      String model,
      UUID company,
      List<Condition> conditions,
      List<Sort> sort,
      Optional<Position> after,
      int limit) {
    return new RecordQuery(
        Reach.all(company),
        model(model),
        model(model).fields(),
        conditions,
        Optional.empty(),
        sort,
        after,
        limit);
  }

  private static RecordQuery owned(String subject) {
    return new RecordQuery(
        Reach.all(COMPANY),
        model("item"),
        List.of(),
        List.of(),
        Optional.of(new Own(catalog.users(), subject)),
        List.of(),
        Optional.empty(),
        100);
  }

  private static Optional<StoredRecord> find(String model, String id) {
    return store.find(Reach.all(COMPANY), model(model), model(model).fields(), id);
  }

  private static List<SearchMatch> search(String... words) {
    return store.search(
        new SearchQuery(
            Reach.all(COMPANY), List.of(model("item"), model("plain")), List.of(words), 100));
  }

  private static Model model(String name) {
    return catalog.model(name).orElseThrow();
  }

  private static String id(int number) {
    return "00000000-0000-4000-8000-%012d".formatted(number);
  }

  private static List<String> ids(List<StoredRecord> records) {
    return records.stream().map(StoredRecord::id).toList();
  }

  private static void assertRefused(Reason reason, Runnable query) {
    assertThatThrownBy(query::run)
        .isInstanceOf(RecordStoreException.class)
        .extracting(e -> ((RecordStoreException) e).reason())
        .isEqualTo(reason);
  }

  private static void execute(String sql) throws Exception {
    Credentials role = database.role();
    try (Connection connection =
            DriverManager.getConnection(database.url(), role.username(), role.password());
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static Path resource(String name) throws URISyntaxException {
    return Path.of(RecordStoreIT.class.getResource("records/" + name).toURI());
  }
}
