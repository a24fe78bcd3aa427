package dev.mcpaccess.server.records.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mcpaccess.server.catalog.Catalog;
import dev.mcpaccess.server.catalog.CatalogProblem;
import dev.mcpaccess.server.catalog.CatalogReader;
import dev.mcpaccess.server.catalog.Model;
import dev.mcpaccess.server.records.Reach;
import dev.mcpaccess.server.records.RecordQuery;
import dev.mcpaccess.server.records.RecordStore;
import dev.mcpaccess.server.records.SearchMatch;
import dev.mcpaccess.server.records.SearchQuery;
import dev.mcpaccess.server.records.StoredRecord;
import dev.mcpaccess.server.sample.TestPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows that find their company over other tables, or belong to none. */
class TenancyTest {
  private static final Reach COMPANY =
      Reach.all(UUID.fromString("10000000-0000-4000-8000-000000000001"));
  private static final Reach NOBODY =
      Reach.all(UUID.fromString("10000000-0000-4000-8000-000000000009"));

  private static final String TABLES =
      """
      create table account (id integer primary key, organization_id uuid unique, name text);
      create table project (id integer primary key, account_id integer references account, name text);
      create table task (id integer primary key, project_id integer references project,
        blocker_id integer references project, name text);
      create table country (code text primary key, name text);
      create table person (id bigint primary key, tenant uuid, email text);
      insert into account values
        (1, '10000000-0000-4000-8000-000000000001', 'own'),
        (2, '10000000-0000-4000-8000-000000000002', 'foreign');
      insert into project values (1, 1, 'own'), (2, 2, 'foreign'), (3, null, 'nobody''s');
      insert into task values
        (1, 1, 2, 'own'), (2, 2, 1, 'foreign'), (3, 3, null, 'nobody''s'), (4, null, null, 'stray');
      insert into country values ('dk', 'Denmark'), ('se', 'Sweden');
      """;

  private static final String CATALOG =
      """
      users: {table: person, key: id, tenant: tenant, claim: email, column: email}
      models:
        - {name: account, label: Account, plural: Accounts, module: api,
          table: account, key: id, title: name,
          tenant: organization_id,
          fields: [{name: name, column: name, type: string, label: Name, searchable: true}],
          actions: [view]}
        - {name: project, label: Project, plural: Projects, module: api,
          table: project, key: id, title: name,
          tenant_through: account,
          relations: {account: {table: account, column: account_id, key: id}},
          fields: [{name: name, column: name, type: string, label: Name, searchable: true}],
          actions: [view]}
        - {name: task, label: Task, plural: Tasks, module: api,
          table: task, key: id, title: name,
          tenant_through: project,
          relations: {
            project: {table: project, column: project_id, key: id},
            blocker: {table: project, column: blocker_id, key: id}},
          fields: [
            {name: name, column: name, type: string, label: Name, searchable: true},
            {name: blocker, column: blocker.name, type: string, label: Blocker}],
          actions: [view]}
        - {name: country, label: Country, plural: Countries, module: api,
          table: country, key: code, title: name,
          shared: true,
          fields: [{name: name, column: name, type: string, label: Name, searchable: true}],
          actions: [view]}
      """;

  @TempDir private static Path directory;

  private static Catalog catalog;
  private static RecordStore store;

  @BeforeAll
  static void open() throws IOException {
    catalog = read(CATALOG);
    store = PostgresRecordStore.open(TestPostgres.database("", TABLES));
  }

  @AfterAll
  static void close() {
    store.close();
  }

  @Test
  @DisplayName("Security 34 row of a company that is found over other tables")
  void onlyTheCompanysRowsAreReached() {
    assertThat(names(COMPANY, "account")).containsExactly("own");
    assertThat(names(COMPANY, "project")).containsExactly("own");
    assertThat(names(COMPANY, "task")).containsExactly("own");
    assertThat(names(NOBODY, "task")).isEmpty();
    assertThat(find("task", "1")).isPresent();
    assertThat(find("task", "2")).isEmpty();
    assertThat(find("task", "4")).isEmpty();
    assertThat(
            store.search(
                new SearchQuery(
                    COMPANY, List.of(model("project"), model("task")), List.of("o"), 100)))
        .extracting(SearchMatch::title)
        .containsOnly("own");
  }

  @Test
  @DisplayName("Security 34 relation to another company's row, found over other tables")
  void joinedRowOfAnotherCompanyShowsNothing() {
    assertThat(find("task", "1").orElseThrow().values()).containsEntry("blocker", null);
  }

  @Test
  void sharedRowsAreEverybodys() {
    assertThat(names(NOBODY, "country")).containsExactly("Denmark", "Sweden");
  }

  @Test
  void checkWarnsOfUsersThatAreNotUniqueAndOfWaysWithoutIndexOrPolicy() {
    assertThat(problems(CATALOG))
        .anyMatch(text -> text.contains("could be taken for several users"))
        .anyMatch(text -> text.contains("person has no index on email"))
        .anyMatch(text -> text.contains("table task has no index that begins with project_id"))
        .anyMatch(
            text -> text.contains("does not bind this user at account, person, project, task:"))
        .noneMatch(text -> !text.startsWith("warning"));
  }

  @Test
  void checkRefusesWhatCannotBeCompared() {
    assertThat(problems(CATALOG.replace("tenant: organization_id", "tenant: id")))
        .anyMatch(text -> text.startsWith("column id of table account is int4, but"));
    assertThat(problems(CATALOG.replace("column: account_id, key: id", "column: name, key: id")))
        .anyMatch(text -> text.startsWith("column name of table project is text, which does not"));
    assertThat(
            problems(
                CATALOG.replace(
                    "tenant_through: account,", "tenant_through: account, owner: name,")))
        .anyMatch(text -> text.startsWith("column name of table project is text, which does not"));
  }

  private static List<String> names(Reach reach, String model) {
    return store
        .list(
            new RecordQuery(
                reach,
                model(model),
                model(model).fields(),
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                100))
        .stream()
        .map(record -> (String) record.values().get("name"))
        .toList();
  }

  private static Optional<StoredRecord> find(String model, String id) {
    return store.find(COMPANY, model(model), model(model).fields(), id);
  }

  private static List<String> problems(String yaml) {
    try {
      return store.check(read(yaml)).stream().map(CatalogProblem::toString).toList();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Catalog read(String yaml) throws IOException {
    return new CatalogReader()
        .read(Files.writeString(directory.resolve("catalog.yaml"), yaml))
        .catalog();
  }

  private static Model model(String name) {
    return catalog.model(name).orElseThrow();
  }
}
