package dev.mcpaccess.server.records.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mcpaccess.server.catalog.Catalog;
import dev.mcpaccess.server.catalog.Field;
import dev.mcpaccess.server.catalog.FieldType;
import dev.mcpaccess.server.catalog.Model;
import dev.mcpaccess.server.records.AggregateQuery;
import dev.mcpaccess.server.records.Change;
import dev.mcpaccess.server.records.ChangeSet;
import dev.mcpaccess.server.records.Condition;
import dev.mcpaccess.server.records.Metric;
import dev.mcpaccess.server.records.Operator;
import dev.mcpaccess.server.records.Position;
import dev.mcpaccess.server.records.Reach;
import dev.mcpaccess.server.records.RecordQuery;
import dev.mcpaccess.server.records.SearchMatch;
import dev.mcpaccess.server.records.SearchQuery;
import dev.mcpaccess.server.records.Sort;
import dev.mcpaccess.server.records.StoredRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Whatever the catalog, the caller and the filter: nobody gets or changes a row out of reach. */
class ReachPropertyTest {
  private static final int TRIES = 200;

  /** A call. */
  record Scenario(RandomCatalog catalog, RandomCaller caller, List<Wish> wishes, List<Order> by) {
    Catalog read() {
      return catalog.read();
    }

    Expected expected() {
      return new Expected(caller, catalog.projects());
    }

    List<Condition> conditions(Model model) {
      return wishes.stream().flatMap(wish -> wish.on(model)).toList();
    }

    List<Sort> sort(Model model) {
      return by.stream()
          .flatMap(order -> model.field(order.field()).map(f -> new Sort(f, order.down())).stream())
          .toList();
    }
  }

  record Order(String field, boolean down) {}

  /** A condition, if the catalog shows the field and the operator is one of its type. */
  record Wish(String field, Operator operator, int choice) {
    private static final Map<FieldType, List<String>> VALUES =
        Map.of(
            FieldType.STRING, List.of("Alpha", "a", "%", "_", "!", "", "' or 1=1 --", "Person 21"),
            FieldType.INTEGER, List.of("0", "1", "2", "3", "4"),
            FieldType.DATE, List.of("2026-01-01", "2026-01-02", "2026-01-03", "2026-01-04"),
            FieldType.BOOLEAN, List.of("true", "false"),
            FieldType.ENUM, List.of("red", "green"));

    Stream<Condition> on(Model model) {
      return model
          .field(field)
          .filter(found -> Operator.of(found.type()).contains(operator))
          .map(found -> new Condition(found, operator, values(found)))
          .stream();
    }

    private List<String> values(Field found) {
      List<String> values = VALUES.get(found.type());
      String one = values.get(choice % values.size());
      return switch (operator) {
        case EMPTY -> List.of(String.valueOf(choice % 2 == 0));
        case IN -> List.of(one, values.get((choice + 1) % values.size()));
        default -> List.of(one);
      };
    }
  }

  @Provide
  Arbitrary<Scenario> scenarios() {
    Arbitrary<String> fields = Arbitraries.of(RandomCatalog.FIELDS.keySet());
    Arbitrary<RandomCatalog> catalogs =
        Combinators.combine(fields.set(), Arbitraries.of(true, false), Arbitraries.of(true, false))
            .as(RandomCatalog::new);
    Arbitrary<RandomCaller> callers =
        Combinators.combine(
                Arbitraries.of(Things.COMPANIES),
                Arbitraries.of("person-0", "person-1", "person-2", "person-3").injectNull(0.2))
            .as(RandomCaller::new);
    Arbitrary<Wish> wishes =
        Combinators.combine(
                fields, Arbitraries.of(Operator.class), Arbitraries.integers().between(0, 50))
            .as(Wish::new);
    Arbitrary<Order> orders =
        Combinators.combine(fields, Arbitraries.of(true, false)).as(Order::new);
    return Combinators.combine(
            catalogs,
            callers,
            wishes.list().ofMaxSize(3),
            orders.list().ofMaxSize(2).uniqueElements(Order::field))
        .as(Scenario::new);
  }

  @Property(tries = TRIES)
  @Label("Security 34 a list is exactly what is within reach, page by page")
  void listIsExactlyWhatIsReached(
      @ForAll("scenarios") Scenario scenario, @ForAll @IntRange(min = 1, max = 40) int size) {
    Catalog catalog = scenario.read();
    Model thing = catalog.model("thing").orElseThrow();
    Expected expected = scenario.expected();
    List<StoredRecord> listed = pages(scenario, catalog, thing, size);
    List<Things.Row> rows = expected.rows(scenario.conditions(thing));
    assertThat(listed.stream().map(StoredRecord::id))
        .containsExactlyInAnyOrderElementsOf(
            rows.stream().map(row -> String.valueOf(row.id())).toList());
    for (StoredRecord record : listed) {
      Things.Row row = Things.row(Integer.parseInt(record.id()));
      record
          .values()
          .forEach(
              (field, value) ->
                  assertThat(Objects.toString(value, null))
                      .isEqualTo(Objects.toString(expected.value(row, field), null)));
    }
    assertThat(count(scenario, catalog, thing)).isEqualTo(rows.size());
  }

  @Property(tries = TRIES)
  @Label("Security 34 a record is found by its id exactly if it is within reach")
  void recordIsFoundExactlyIfReached(
      @ForAll("scenarios") Scenario scenario, @ForAll @IntRange(min = 1, max = 90) int id) {
    Catalog catalog = scenario.read();
    Model thing = catalog.model("thing").orElseThrow();
    boolean found =
        Things.STORE
            .find(scenario.caller().reach(catalog), thing, thing.fields(), String.valueOf(id))
            .isPresent();
    assertThat(found)
        .isEqualTo(scenario.caller().reaches(Things.row(id), scenario.catalog().projects()));
  }

  @Property(tries = TRIES)
  @Label("Security 34 a search finds words in what is within reach, and nowhere else")
  void searchFindsExactlyWhatIsReached(@ForAll("scenarios") Scenario scenario) {
    Catalog catalog = scenario.read();
    Model thing = catalog.model("thing").orElseThrow();
    if (thing.searchableFields().isEmpty()) {
      return;
    }
    Expected expected = scenario.expected();
    List<SearchMatch> matches =
        Things.STORE.search(
            new SearchQuery(scenario.caller().reach(catalog), List.of(thing), List.of("ALP"), 100));
    assertThat(matches.stream().map(SearchMatch::id))
        .containsExactlyInAnyOrderElementsOf(
            expected.rows(List.of()).stream()
                .filter(
                    row ->
                        thing.searchableFields().stream()
                            .map(field -> expected.value(row, field.name()))
                            .anyMatch(
                                text ->
                                    text != null
                                        && text.toString()
                                            .toLowerCase(Locale.ROOT)
                                            .contains("alp")))
                .map(row -> String.valueOf(row.id()))
                .toList());
  }

  @Property(tries = TRIES)
  @Label("Security 34 a record is changed, moved or deleted only within reach")
  void changeIsMadeExactlyWithinReach(
      @ForAll("scenarios") Scenario scenario,
      @ForAll @IntRange(min = 1, max = 90) int id,
      @ForAll @IntRange(min = 1, max = 3) int company,
      @ForAll @IntRange(min = 1, max = 3) int project,
      @ForAll boolean delete) {
    Catalog catalog = scenario.read();
    Model thing = catalog.model("thing").orElseThrow();
    Things.Row row = Things.row(id);
    int target = company * 10 + project;
    Change change =
        delete
            ? new Change.Delete(String.valueOf(id), version(thing, row))
            : new Change.Update(
                String.valueOf(id),
                version(thing, row),
                Map.of(
                    thing.field("project_id").orElseThrow(), Optional.of(String.valueOf(target))));
    boolean done =
        Things.STORE
            .change(
                new ChangeSet(
                    scenario.caller().reach(catalog),
                    thing,
                    List.of(change),
                    thing.fields(),
                    true,
                    true))
            .get(0)
            .isDone();
    boolean reached = scenario.caller().reaches(row, scenario.catalog().projects());
    boolean targetReached =
        Things.COMPANIES.get(company - 1).equals(scenario.caller().company())
            && (scenario.caller().subject() == null
                || Integer.parseInt(scenario.caller().subject().substring(7)) >= project);
    assertThat(done).isEqualTo(reached && (delete || targetReached));
  }

  private static String version(Model thing, Things.Row row) {
    return Things.STORE
        .find(Reach.all(row.company()), thing, List.of(), String.valueOf(row.id()))
        .orElseThrow()
        .version();
  }

  private static List<StoredRecord> pages(
      Scenario scenario, Catalog catalog, Model thing, int size) {
    List<Sort> sort = scenario.sort(thing);
    List<StoredRecord> all = new ArrayList<>();
    Optional<Position> after = Optional.empty();
    List<StoredRecord> page;
    do {
      page =
          Things.STORE.list(
              new RecordQuery(
                  scenario.caller().reach(catalog),
                  thing,
                  thing.fields(),
                  scenario.conditions(thing),
                  Optional.empty(),
                  sort,
                  after,
                  size));
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

  private static long count(Scenario scenario, Catalog catalog, Model thing) {
    Metric count = new Metric(Metric.Function.COUNT, null);
    return (Long)
        Things.STORE
            .aggregate(
                new AggregateQuery(
                    scenario.caller().reach(catalog),
                    thing,
                    scenario.conditions(thing),
                    Optional.empty(),
                    List.of(),
                    List.of(count),
                    1))
            .get(0)
            .get("count");
  }
}
