package dev.mcpaccess.server.records.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mcpaccess.server.catalog.Catalog;
import dev.mcpaccess.server.catalog.Model;
import dev.mcpaccess.server.records.AggregateQuery;
import dev.mcpaccess.server.records.Metric;
import dev.mcpaccess.server.records.Own;
import dev.mcpaccess.server.records.Reach;
import dev.mcpaccess.server.records.RecordQuery;
import dev.mcpaccess.server.records.SearchMatch;
import dev.mcpaccess.server.records.SearchQuery;
import dev.mcpaccess.server.records.StoredRecord;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Rows, and users, whose company and project are those of the row that they point at. */
class ReachThroughPropertyTest {
  private static final int TRIES = 50;
  private static final int EVERYTHING = 200;

  private static final Catalog CATALOG =
      CatalogText.read(
          """
          users: {table: login, key: person, claim: sub, column: subject, name: subject}
          projects: {model: project, members: {table: member, tenant: tenant, project: project, user: person}}
          models:
            - {name: project, label: Project, plural: Projects, module: m, table: project, key: id,
              title: name, tenant: tenant, project: id, actions: [view],
              fields: [{name: name, column: name, type: string, label: Name}]}
            - {name: person, label: Person, plural: People, module: m, table: person, key: id,
              title: name, tenant: tenant, actions: [view],
              fields: [{name: name, column: name, type: string, label: Name}]}
            - {name: login, label: Login, plural: Logins, module: m, table: login, key: person,
              title: subject, tenant_through: person, actions: [view],
              relations: {person: {table: person, column: person, key: id}},
              fields: [{name: subject, column: subject, type: string, label: Subject}]}
            - {name: thing, label: Thing, plural: Things, module: m, table: thing, key: id,
              title: name, tenant: tenant, project: project, actions: [view],
              fields: [{name: name, column: name, type: string, label: Name}]}
            - {name: note, label: Note, plural: Notes, module: m, table: note, key: id,
              title: text, tenant_through: thing, owner: writer, actions: [view],
              relations: {thing: {table: thing, column: thing, key: id}},
              fields: [{name: text, column: text, type: string, label: Text, searchable: true},
                {name: thing, column: thing.name, type: string, label: Thing}]}
            - {name: remark, label: Remark, plural: Remarks, module: m, table: remark, key: id,
              title: text, tenant_through: note, actions: [view],
              relations: {note: {table: note, column: note, key: id}},
              fields: [{name: text, column: text, type: string, label: Text, searchable: true},
                {name: note, column: note.text, type: string, label: Note}]}
            - {name: colour, label: Colour, plural: Colours, module: m, table: colour, key: id,
              title: name, shared: true, actions: [view],
              fields: [{name: name, column: name, type: string, label: Name}]}
          """);

  @Provide
  Arbitrary<RandomCaller> callers() {
    return Combinators.combine(
            Arbitraries.of(Things.COMPANIES),
            Arbitraries.of("person-0", "person-1", "person-2", "person-3").injectNull(0.2))
        .as(RandomCaller::new);
  }

  @Property(tries = TRIES)
  @Label("Security 34 rows are reached exactly if those are that they point at")
  void rowIsReachedWithTheOneItPointsAt(
      @ForAll("callers") RandomCaller caller, @ForAll boolean twoTablesAway) {
    Model model = model(twoTablesAway ? "remark" : "note");
    Reach reach = caller.reach(CATALOG);
    List<String> expected =
        Things.ROWS.stream()
            .filter(row -> caller.reaches(row, true))
            .map(row -> String.valueOf(row.id()))
            .toList();
    assertThat(ids(list(reach, model, Optional.empty())))
        .containsExactlyInAnyOrderElementsOf(expected);
    assertThat(
            Things.STORE.search(
                new SearchQuery(reach, List.of(model), List.of(model.name()), EVERYTHING)))
        .extracting(SearchMatch::id)
        .containsExactlyInAnyOrderElementsOf(expected);
    assertThat(count(reach, model)).isEqualTo((long) expected.size());
    assertThat(
            IntStream.rangeClosed(0, Things.ROWS.size())
                .mapToObj(String::valueOf)
                .filter(id -> Things.STORE.find(reach, model, List.of(), id).isPresent()))
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  @Property(tries = TRIES)
  @Label("Security 34 the caller's user is found over another table, and in this company only")
  void ownRowsAreThoseOfTheUserInThisCompany(@ForAll("callers") RandomCaller caller) {
    String subject = Optional.ofNullable(caller.subject()).orElse("person-2");
    int user =
        (Things.COMPANIES.indexOf(caller.company()) + 1) * 10
            + Integer.parseInt(subject.substring("person-".length()));
    assertThat(
            ids(
                list(
                    caller.reach(CATALOG),
                    model("note"),
                    Optional.of(new Own(CATALOG.users(), subject)))))
        .containsExactlyInAnyOrderElementsOf(
            Things.ROWS.stream()
                .filter(row -> caller.reaches(row, true))
                .filter(row -> row.owner() != null && row.owner() == user)
                .map(row -> String.valueOf(row.id()))
                .toList());
  }

  @Property(tries = TRIES)
  @Label("Security 34 the users of a company are listed, found over another table")
  void usersAreThoseOfTheCompany(@ForAll("callers") RandomCaller caller) {
    int company = (Things.COMPANIES.indexOf(caller.company()) + 1) * 10;
    assertThat(
            ids(
                list(
                    Reach.all(caller.company()),
                    CATALOG.users().model().orElseThrow(),
                    Optional.empty())))
        .containsExactlyInAnyOrder(
            String.valueOf(company + 1), String.valueOf(company + 2), String.valueOf(company + 3));
  }

  @Property(tries = TRIES)
  void sharedRowsAreEverybodys(@ForAll("callers") RandomCaller caller) {
    assertThat(ids(list(caller.reach(CATALOG), model("colour"), Optional.empty())))
        .containsExactlyInAnyOrder("1", "2");
  }

  private static Model model(String name) {
    return CATALOG.model(name).orElseThrow();
  }

  private static List<StoredRecord> list(Reach reach, Model model, Optional<Own> own) {
    return Things.STORE.list(
        new RecordQuery(
            reach, model, model.fields(), List.of(), own, List.of(), Optional.empty(), EVERYTHING));
  }

  private static Object count(Reach reach, Model model) {
    return Things.STORE
        .aggregate(
            new AggregateQuery(
                reach,
                model,
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(new Metric(Metric.Function.COUNT, null)),
                1))
        .get(0)
        .get("count");
  }

  private static List<String> ids(List<StoredRecord> records) {
    return records.stream().map(StoredRecord::id).toList();
  }
}
