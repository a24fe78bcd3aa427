package dev.mcpaccess.server.records.postgres;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mcpaccess.server.catalog.Catalog;
import dev.mcpaccess.server.catalog.CatalogProblem;
import dev.mcpaccess.server.catalog.CatalogReader;
import dev.mcpaccess.server.catalog.Field;
import dev.mcpaccess.server.catalog.Model;
import dev.mcpaccess.server.records.Change;
import dev.mcpaccess.server.records.ChangeResult;
import dev.mcpaccess.server.records.ChangeSet;
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
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * PostgreSQL keeps companies apart even where the server's own condition does not. The catalog here
 * names a tenant column that is the same in all rows, so the condition lets everything through.
 */
class RowSecurityTest {
  private static final UUID COMPANY = UUID.fromString("10000000-0000-4000-8000-000000000001");
  private static final UUID OTHER = UUID.fromString("10000000-0000-4000-8000-000000000002");

  private static final String TABLE =
      """
      create table thing (id serial primary key, everybody uuid, name text,
        tenant_id uuid default '10000000-0000-4000-8000-000000000002');
      insert into thing (everybody, name, tenant_id) values
        ('10000000-0000-4000-8000-000000000001', 'own', '10000000-0000-4000-8000-000000000001'),
        ('10000000-0000-4000-8000-000000000001', 'foreign', '10000000-0000-4000-8000-000000000002');
      grant usage on all sequences in schema public to mcp_server;
      """;

  private static final String POLICY =
      """
      alter table thing enable row level security;
      create policy of_company on thing
        using (tenant_id = nullif(current_setting('mcp_access.company', true), '')::uuid);
      """;

  private static final String CATALOG =
      """
      models:
        - name: thing
          label: Thing
          plural: Things
          module: crm
          table: thing
          key: id
          title: name
          tenant: everybody
          version: name
          fields:
            - {name: name, column: name, type: string, label: Name, searchable: true, writable: true}
          actions: [view, create, update, delete]
      """;

  @TempDir static Path directory;

  private static Model thing;
  private static Catalog catalog;
  private static RecordStore guarded;
  private static RecordStore unguarded;

  @BeforeAll
  static void open() throws IOException {
    Path file = Files.writeString(directory.resolve("catalog.yaml"), CATALOG);
    catalog = new CatalogReader().read(file).catalog();
    thing = catalog.model("thing").orElseThrow();
    guarded = PostgresRecordStore.open(TestPostgres.database("", TABLE, POLICY));
    unguarded = PostgresRecordStore.open(TestPostgres.database("", TABLE));
  }

  @AfterAll
  static void close() {
    guarded.close();
    unguarded.close();
  }

  @Test
  @DisplayName("Security 34 without its condition a statement still returns no other company's row")
  void forgottenConditionShowsNothing() {
    assertThat(list(unguarded)).as("the condition is really gone").containsExactly("1", "2");
    assertThat(list(guarded)).containsExactly("1");
    assertThat(guarded.find(Reach.all(COMPANY), thing, thing.fields(), "2")).isEmpty();
    assertThat(
            guarded.search(
                new SearchQuery(Reach.all(COMPANY), List.of(thing), List.of("foreign"), 10)))
        .extracting(SearchMatch::id)
        .isEmpty();
  }

  @Test
  @DisplayName("Security 34 without its condition a statement still changes no other company's row")
  void forgottenConditionChangesNothing() {
    Field name = thing.field("name").orElseThrow();
    String version = "foreign";
    for (Change change :
        List.of(
            new Change.Update("2", version, Map.of(name, Optional.of("stolen"))),
            new Change.Delete("2", version))) {
      assertThat(guarded.change(set(change, false))).noneMatch(ChangeResult::isDone);
      assertThat(unguarded.change(set(change, true))).allMatch(ChangeResult::isDone);
    }
  }

  @Test
  @DisplayName("Security 34 a row for another company is not made either")
  void rowOfAnotherCompanyIsNotMade() {
    Field name = thing.field("name").orElseThrow();
    Change create = new Change.Create(Map.of(name, Optional.of("new")));
    assertThat(guarded.change(set(create, false))).noneMatch(ChangeResult::isDone);
    assertThat(unguarded.change(set(create, true))).allMatch(ChangeResult::isDone);
  }

  @Test
  void oneConnectionServesCompaniesInTurn() {
    for (int turn = 0; turn < 20; turn++) {
      assertThat(list(guarded)).containsExactly("1");
      assertThat(guarded.list(query(OTHER))).isEmpty();
    }
  }

  @Test
  void checkWarnsOfTablesWithoutPolicies() {
    assertThat(warnings(unguarded)).anyMatch(text -> text.contains("row-level security"));
    assertThat(warnings(guarded)).noneMatch(text -> text.contains("row-level security"));
  }

  private static Set<String> warnings(RecordStore store) {
    return store.check(catalog).stream().map(CatalogProblem::text).collect(toSet());
  }

  private static List<String> list(RecordStore store) {
    return store.list(query(COMPANY)).stream().map(StoredRecord::id).toList();
  }

  private static RecordQuery query(UUID company) {
    return new RecordQuery(
        Reach.all(company),
        thing,
        thing.fields(),
        List.of(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        10);
  }

  private static ChangeSet set(Change change, boolean dryRun) {
    return new ChangeSet(Reach.all(COMPANY), thing, List.of(change), List.of(), false, dryRun);
  }
}
