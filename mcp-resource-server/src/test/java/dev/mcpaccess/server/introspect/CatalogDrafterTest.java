package dev.mcpaccess.server.introspect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import dev.mcpaccess.server.catalog.Catalog;
import dev.mcpaccess.server.catalog.CatalogReader;
import dev.mcpaccess.server.catalog.Field;
import dev.mcpaccess.server.catalog.FieldType;
import dev.mcpaccess.server.catalog.Model;
import dev.mcpaccess.server.catalog.Tenancy;
import dev.mcpaccess.server.catalog.TextSearch;
import dev.mcpaccess.server.introspect.Draft.LeftOut;
import dev.mcpaccess.server.introspect.Outline.Column;
import dev.mcpaccess.server.introspect.Outline.ForeignKey;
import dev.mcpaccess.server.introspect.Outline.Table;
import dev.mcpaccess.server.records.postgres.TextVector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogDrafterTest {
  private static final DraftRequest NOTHING_KNOWN =
      new DraftRequest(List.of(), Optional.empty(), Set.of(), Set.of(), "api");

  private static final Table PEOPLE =
      table(
          "people",
          List.of(),
          column("id", "int8", "N"),
          column("tenant_id", "uuid", "U"),
          column("keycloak_id", "text", "S"),
          column("full_name", "text", "S"),
          column("password_hash", "text", "S"));

  private static final Table ORDERS =
      table(
          "sales.orders",
          List.of(new ForeignKey("owner_id", "people", "id")),
          column("id", "uuid", "U"),
          column("owner_id", "int8", "N"),
          column("Total Amount", "numeric", "N"),
          new Column("status", "text", "S", 0, true, null, List.of("open", "closed", "no")),
          new Column("note", "varchar", "S", 2000, false, "Said: \"by\" the customer", List.of()),
          column("raw", "jsonb", "U"));

  private static final Table LINES =
      table(
          "order_lines",
          List.of(new ForeignKey("order_id", "sales.orders", "id")),
          column("id", "int4", "N"),
          column("order_id", "uuid", "U"),
          column("quantity", "int2", "N"));

  private static final Table FILMS =
      new Table(
          "films",
          null,
          List.of(
              column("id", "int4", "N"),
              column("tenant_id", "uuid", "U"),
              column("name", "text", "S"),
              column("plot", "text", "S"),
              column("secret_note", "text", "S"),
              column("all_words", "tsvector", "U"),
              column("words", "tsvector", "U")),
          List.of("id"),
          List.of(),
          List.of(
              vector("all_words", "english", "name", "plot", "secret_note"),
              vector("words", "pg_catalog.english", "plot")));

  private static final Table COUNTRIES =
      table("countries", List.of(), column("code", "bpchar", "S"), column("name", "text", "S"));

  @TempDir private Path directory;

  @Test
  void companyIsFoundByTheColumnOrOverOtherTables() throws IOException {
    Catalog catalog = read(draft(NOTHING_KNOWN, PEOPLE, ORDERS, LINES));
    Tenancy people = new Tenancy.Column("tenant_id");
    Tenancy orders = new Tenancy.Through("owner_id", "people", "id", people, null);
    assertThat(model(catalog, "people").tenancy()).isEqualTo(people);
    assertThat(model(catalog, "order").tenancy()).isEqualTo(orders);
    assertThat(model(catalog, "order_line").tenancy())
        .isEqualTo(new Tenancy.Through("order_id", "sales.orders", "id", orders, null));
  }

  @Test
  void sharedTableOfPeopleIsNotThatOfTheUsersUnlessItSaysWhoseTheyAre() throws IOException {
    Table people =
        table(
            "members",
            List.of(new ForeignKey("order_id", "people", "id")),
            column("id", "int8", "N"),
            column("order_id", "int8", "N"),
            column("keycloak_id", "text", "S"),
            column("name", "text", "S"));
    Table companies =
        table(
            "people",
            List.of(),
            column("id", "int8", "N"),
            column("tenant_id", "uuid", "U"),
            column("name", "text", "S"));
    DraftRequest shared =
        new DraftRequest(List.of(), Optional.empty(), Set.of("members"), Set.of(), "api");
    assertThat(read(draft(NOTHING_KNOWN, companies, people)).users().table()).isEqualTo("members");
    assertThat(read(draft(shared, companies, people)).users()).isNull();
    DraftRequest sharedPeople =
        new DraftRequest(List.of(), Optional.empty(), Set.of("people"), Set.of(), "api");
    assertThat(read(draft(sharedPeople, PEOPLE)).users().tenant()).isEqualTo("tenant_id");
  }

  @Test
  void columnOfWordsServesFullTextSearchUnlessItIsMadeOfMoreThanIsShown() throws IOException {
    Draft draft = draft(NOTHING_KNOWN, FILMS);
    Model film = model(read(draft), "film");
    assertThat(film.search()).isEqualTo(new TextSearch("words", "english"));
    assertThat(film.searchableFields()).extracting(Field::name).containsExactly("plot");
    assertThat(draft.leftOut())
        .extracting(LeftOut::name)
        .contains("films.all_words", "films.secret_note")
        .doesNotContain("films.words");
  }

  @Test
  void columnsBecomeFields() throws IOException {
    Model order = model(read(draft(NOTHING_KNOWN, PEOPLE, ORDERS)), "order");
    assertThat(order.table()).isEqualTo("sales.orders");
    assertThat(order.plural()).isEqualTo("Orders");
    assertThat(order.field("id")).isEmpty();
    assertThat(order.field("total_amount").orElseThrow().column()).isEqualTo("Total Amount");
    assertThat(order.field("total_amount").orElseThrow().type()).isEqualTo(FieldType.NUMBER);
    assertThat(order.field("status").orElseThrow().values())
        .containsExactly("open", "closed", "no");
    assertThat(order.field("note").orElseThrow().type()).isEqualTo(FieldType.TEXT);
    assertThat(order.field("note").orElseThrow().searchable()).isTrue();
    assertThat(order.field("note").orElseThrow().description())
        .isEqualTo("Said: \"by\" the customer");
    assertThat(order.field("owner").orElseThrow().column()).isEqualTo("owner.full_name");
    assertThat(order.title()).isEqualTo("owner");
    assertThat(order.module()).isEqualTo("api");
  }

  @Test
  void callersFindTheirUserByTheSubject() throws IOException {
    Catalog catalog = read(draft(NOTHING_KNOWN, PEOPLE, ORDERS));
    assertThat(catalog.users().table()).isEqualTo("people");
    assertThat(catalog.users().claim()).isEqualTo("sub");
    assertThat(catalog.users().column()).isEqualTo("keycloak_id");
    assertThat(model(catalog, "order").owner()).isEqualTo("owner_id");
  }

  @Test
  void subjectOfATicketIsNobodysAndThatOfAPersonIsNotShown() throws IOException {
    Table tickets =
        table(
            "tickets",
            List.of(new ForeignKey("user_id", "users", "id")),
            column("id", "int4", "N"),
            column("tenant_id", "uuid", "U"),
            column("user_id", "int4", "N"),
            column("subject", "text", "S"));
    Table users =
        table(
            "users",
            List.of(),
            column("id", "int4", "N"),
            column("tenant_id", "uuid", "U"),
            column("subject", "text", "S"),
            column("email", "text", "S"));
    Catalog catalog = read(draft(NOTHING_KNOWN, tickets, users));
    assertThat(catalog.users().table()).isEqualTo("users");
    assertThat(model(catalog, "user").field("subject")).isEmpty();
    assertThat(model(catalog, "ticket").title()).isEqualTo("subject");
    assertThat(model(catalog, "ticket").field("user").orElseThrow().column())
        .isEqualTo("user.email");
  }

  @Test
  void secretsAndWhatCannotBeShownAreLeftOut() {
    assertThat(draft(NOTHING_KNOWN, PEOPLE, ORDERS).leftOut())
        .extracting(LeftOut::name)
        .containsExactly("people.password_hash", "sales.orders.raw");
  }

  @Test
  void tableOfWhichNobodyKnowsWhoseItIsIsLeftOutUnlessShared() throws IOException {
    Draft draft = draft(NOTHING_KNOWN, PEOPLE, COUNTRIES);
    assertThat(draft.catalog().models()).extracting("name").containsExactly("people");
    assertThat(draft.leftOut()).extracting(LeftOut::name).contains("countries");

    DraftRequest shared =
        new DraftRequest(List.of(), Optional.empty(), Set.of("countries"), Set.of(), "api");
    assertThat(model(read(draft(shared, PEOPLE, COUNTRIES)), "country").shared()).isTrue();
  }

  @Test
  void tablesWithoutAKeyAndOfToolsAreLeftOut() {
    Table history = table("flyway_schema_history", List.of(), column("tenant_id", "uuid", "U"));
    Table keyless =
        new Table(
            "keyless",
            null,
            List.of(column("tenant_id", "uuid", "U")),
            List.of(),
            List.of(),
            List.of());
    assertThat(draft(NOTHING_KNOWN, PEOPLE, history, keyless).leftOut())
        .extracting(LeftOut::name)
        .contains("flyway_schema_history", "keyless");
  }

  @Test
  void nothingIsFoundOverATableThatIsLeftOut() {
    DraftRequest without =
        new DraftRequest(List.of(), Optional.empty(), Set.of(), Set.of("sales.orders"), "api");
    assertThat(draft(without, PEOPLE, ORDERS, LINES).catalog().models())
        .extracting("name")
        .containsExactly("people");
  }

  @Test
  void namesAreDistinct() throws IOException {
    Table other =
        table(
            "archive.orders",
            List.of(),
            column("id", "int4", "N"),
            column("tenant_id", "uuid", "U"),
            column("Name", "text", "S"),
            column("name", "text", "S"),
            column("version", "int4", "N"));
    Catalog catalog = read(draft(NOTHING_KNOWN, PEOPLE, ORDERS, other));
    assertThat(model(catalog, "order").table()).isEqualTo("sales.orders");
    assertThat(model(catalog, "order_2").fields())
        .extracting("name")
        .containsExactly("name", "name_2", "version_2");
  }

  @Test
  void tenantColumnMayBeNamed() {
    DraftRequest named =
        new DraftRequest(List.of(), Optional.of("kunde"), Set.of(), Set.of(), "api");
    Table table =
        table(
            "files",
            List.of(),
            column("id", "int4", "N"),
            column("kunde", "uuid", "U"),
            column("name", "text", "S"));
    assertThat(draft(named, table, PEOPLE).catalog().models())
        .extracting("name", "tenant")
        .containsExactly(tuple("file", "kunde"));
  }

  @Test
  void numberIsNoTenantColumn() {
    Table table =
        table("files", List.of(), column("id", "int4", "N"), column("tenant_id", "int4", "N"));
    assertThat(draft(NOTHING_KNOWN, table).catalog().models()).isEmpty();
  }

  @Test
  void unknownTablesAreRefused() {
    DraftRequest request =
        new DraftRequest(List.of(), Optional.empty(), Set.of("nations"), Set.of(), "api");
    assertThatThrownBy(() -> draft(request, PEOPLE)).hasMessageContaining("nations");
  }

  @Test
  void checksAreReadAsValues() {
    assertThat(
            OutlineReader.values(
                "CHECK ((status = ANY (ARRAY['open'::text, 'it''s'::text, 'a]b'::text])))"))
        .startsWith("open", "it's");
    assertThat(
            OutlineReader.values(
                "CHECK (((status)::text = ANY ((ARRAY['open'::character varying,"
                    + " 'closed'::character varying])::text[])))"))
        .containsExactly("open", "closed");
    assertThat(OutlineReader.values("CHECK ((price > 0))")).isEmpty();
  }

  private static Draft draft(DraftRequest request, Table... tables) {
    return new CatalogDrafter(new Outline(List.of(tables)), request).draft();
  }

  /** What is drafted is a catalog. */
  private Catalog read(Draft draft) throws IOException {
    Path file = directory.resolve("catalog.yaml");
    Files.writeString(file, DraftYaml.write(draft));
    return new CatalogReader().read(file).catalog();
  }

  private static Model model(Catalog catalog, String name) {
    return catalog.model(name).orElseThrow();
  }

  private static TextVector vector(String column, String configuration, String... sources) {
    return TextVector.of(column, configuration, sources);
  }

  private static Table table(String name, List<ForeignKey> foreignKeys, Column... columns) {
    return new Table(
        name, null, List.of(columns), List.of(columns[0].name()), foreignKeys, List.of());
  }

  private static Column column(String name, String type, String category) {
    return new Column(name, type, category, 0, true, null, List.of());
  }
}
