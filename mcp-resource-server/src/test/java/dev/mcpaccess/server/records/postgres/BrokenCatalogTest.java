package dev.mcpaccess.server.records.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.mcpaccess.server.catalog.CatalogProblem;
import dev.mcpaccess.server.catalog.InvalidCatalogException;
import dev.mcpaccess.server.records.RecordStore;
import dev.mcpaccess.server.sample.TestPostgres;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is wrong in form, meaning and database is told at once. */
class BrokenCatalogTest {
  private static final String TABLES =
      """
      create table person (id integer primary key, tenant uuid, subject text);
      create table thing (id integer primary key, tenant uuid, name text, owner text);
      """;

  private static final String CATALOG =
      """
      users: {table: person, key: id, tenant: tenant, claim: sub, column: login}
      colour: red
      models:
        - {name: malformed, lable: A, plural: A, module: m, table: thing, key: id, title: name,
           tenant: tenant, actions: [view],
           fields: [{name: name, column: no_such, type: string, label: N}]}
        - {name: senseless, label: B, plural: B, module: m, table: thing, key: id, title: nothing,
           tenant: tenant, actions: [view],
           fields: [{name: name, column: no_such, type: string, label: N}]}
        - {name: mistaken, label: C, plural: C, module: m, table: thing, key: id, title: name,
           tenant: tenant, owner: owner, actions: [view],
           fields: [{name: name, column: no_such, type: string, label: N}]}
        - {name: dependent, label: D, plural: D, module: m, table: thing, key: id, title: name,
           tenant_through: thing, actions: [view],
           relations: {thing: {table: malformed, column: owner, key: id}},
           fields: [{name: name, column: name, type: integer, label: N}]}
      """;

  @Test
  void allThatIsWrongIsToldWithItsLine() {
    InvalidCatalogException own =
        catchThrowableOfType(InvalidCatalogException.class, () -> CatalogText.read(CATALOG));
    assertThat(texts(own))
        .satisfiesExactlyInAnyOrder(
            text -> assertThat(text).startsWith("line 1: ").contains("'colour'"),
            text -> assertThat(text).startsWith("line 4: ").contains("'lable'"),
            text -> assertThat(text).startsWith("line 4: ").contains("'label'"),
            text -> assertThat(text).startsWith("line 7: model senseless: the title nothing"));
    try (RecordStore store = PostgresRecordStore.open(TestPostgres.database("", TABLES))) {
      InvalidCatalogException all = own.and(store::check);
      assertThat(texts(all)).containsAll(texts(own));
      assertThat(
              all.problems().stream()
                  .filter(CatalogProblem::isError)
                  .map(CatalogProblem::toString)
                  .skip(own.problems().size()))
          .containsExactlyInAnyOrder(
              "line 1: table person has no column login",
              "line 12: table thing has no column no_such",
              "line 11: column owner of table thing is text, which does not compare with int4,"
                  + " the type of column id of table person",
              "line 15: there is no table malformed that this user may see",
              "line 16: column name of table thing is text, which cannot be shown as integer");
    }
  }

  @Test
  void nothingIsToldThatABrokenPartExplains() {
    String broken = CATALOG.replace("users: {table: person", "users: {tabel: person");
    InvalidCatalogException own =
        catchThrowableOfType(InvalidCatalogException.class, () -> CatalogText.read(broken));
    assertThat(texts(own)).noneMatch(text -> text.contains("owner needs"));
    try (RecordStore store = PostgresRecordStore.open(TestPostgres.database("", TABLES))) {
      assertThat(texts(own.and(store::check)))
          .noneMatch(text -> text.contains("does not compare"))
          .anyMatch(text -> text.equals("line 12: table thing has no column no_such"));
    }
  }

  private static List<String> texts(InvalidCatalogException e) {
    return e.problems().stream().map(CatalogProblem::toString).toList();
  }
}
