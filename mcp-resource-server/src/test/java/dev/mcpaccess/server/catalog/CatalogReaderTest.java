package dev.mcpaccess.server.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogReaderTest {
  private static final String USERS =
      "users: {table: person, key: id, tenant: company_id, claim: sub, column: subject}\n";

  private static final String GOOD =
      USERS
          + """
          models:
            - name: task
              label: Task
              plural: Tasks
              module: crm
              table: app.task
              key: id
              title: subject
              tenant: tenant_id
              owner: owner_id
              relations:
                owner: {table: person, column: owner_id, key: id}
                parent: {table: app.task, column: parent_id, key: id}
                country: {table: country, column: country_code, key: code, shared: true}
                list: {table: list, column: list_id, key: id, tenant: org}
              fields:
                - {name: subject, column: subject, type: string, label: Subject, searchable: true}
                - {name: owner, column: owner.name, type: string, label: Owner}
                - {name: phase, column: phase, type: enum, values: [a, b], label: Phase}
              actions: [view, create]
          """;

  private static final String CHAIN =
      """
      users: {table: shop, key: id, claim: sub, column: subject}
      models:
        - {name: shop, label: Shop, plural: Shops, module: m, table: shop, key: id, title: name,
          tenant: organization,
          relations: {item: {table: item, column: best_item_id, key: id}},
          fields: [{name: name, column: name, type: string, label: Name}],
          actions: [view]}
        - {name: sale, label: Sale, plural: Sales, module: m, table: sale, key: id, title: day,
          tenant_through: shop,
          relations: {shop: {table: shop, column: shop_id, key: id}},
          fields: [{name: day, column: day, type: date, label: Day}],
          actions: [view]}
        - {name: item, label: Item, plural: Items, module: m, table: item, key: id, title: name,
          tenant_through: sale,
          relations: {sale: {table: sale, column: sale_id, key: id}, kind: {table: kind, column: k, key: id}},
          fields: [{name: name, column: name, type: string, label: Name}],
          actions: [view, export]}
        - {name: kind, label: Kind, plural: Kinds, module: m, table: kind, key: id, title: name,
          shared: true,
          fields: [{name: name, column: name, type: string, label: Name}],
          actions: [view]}
      """;

  private final CatalogReader reader = new CatalogReader();

  @Test
  void modelsAreRead() {
    Model task = reader.read("test", GOOD).catalog().model("task").orElseThrow();
    assertThat(task.actions()).containsExactly(Action.VIEW, Action.CREATE);
    assertThat(task.titleField().name()).isEqualTo("subject");
    assertThat(task.searchableFields()).extracting(Field::name).containsExactly("subject");
    Field owner = task.field("owner").orElseThrow();
    assertThat(owner.relation()).contains("owner");
    assertThat(owner.columnName()).isEqualTo("name");
    assertThat(task.field("phase").orElseThrow().values()).containsExactly("a", "b");
  }

  @Test
  void everyJoinedTableHasATenantColumnOrIsShared() {
    Model task = reader.read("test", GOOD).catalog().model("task").orElseThrow();
    assertThat(task.relations().get("owner").tenant()).isEqualTo("company_id");
    assertThat(task.relations().get("parent").tenant()).isEqualTo("tenant_id");
    assertThat(task.relations().get("list").tenant()).isEqualTo("org");
    assertThat(task.relations().get("country").shared()).isTrue();
    assertThat(problems(GOOD.replace(", shared: true", "")).get(0))
        .contains("relation country", "tenant column");
  }

  @Test
  void companyIsFoundOverOtherTables() {
    Catalog catalog = reader.read("test", CHAIN).catalog();
    Tenancy shop = new Tenancy.Column("organization");
    Tenancy sale = new Tenancy.Through("shop_id", "shop", "id", shop, null);
    assertThat(catalog.model("sale").orElseThrow().tenancy()).isEqualTo(sale);
    assertThat(catalog.model("item").orElseThrow().tenancy())
        .isEqualTo(new Tenancy.Through("sale_id", "sale", "id", sale, null));
    assertThat(catalog.model("item").orElseThrow().relations().get("kind").tenancy())
        .isEqualTo(new Tenancy.Shared());
    assertThat(catalog.users().tenancy()).isEqualTo(shop);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "tenant: organization,  | ''                        | model shop needs one of these",
        "tenant: organization,  | 'tenant: a, shared: true,' | model shop needs one of these",
        "tenant_through: sale   | tenant_through: kind      | kind is no relation that leads to a company",
        "tenant_through: sale   | tenant_through: nobody    | nobody is no relation that leads to a company",
        "tenant: organization   | tenant_through: item      | item is no relation that leads to a company",
        "[view, export]         | [view, update]            | can be viewed and exported only",
        "table: shop, key       | table: person, key        | the users need a tenant column",
      })
  void wayToTheCompanyMustLeadThere(String good, String bad, String problem) {
    assertThat(String.join("\n", problems(CHAIN.replaceFirst(Pattern.quote(good), bad))))
        .contains(problem);
  }

  @Test
  void allProblemsAreToldAtOnce() {
    assertThat(
            problems(
                GOOD.replace("title: subject", "title: nothing")
                    .replace("owner.name", "boss.name")
                    .replace("values: [a, b], ", "")))
        .hasSize(3);
    assertThat(
            problems(GOOD.replace("label: Task", "lable: Task").replace("type: enum", "type: x")))
        .hasSizeGreaterThanOrEqualTo(3);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "name: subject | name: id             | taken by the record's key",
        "name: owner,  | name: subject,       | declared twice",
        "owner.name    | boss.name            | no relation boss",
        "type: enum    | type: enum, searchable: true | searchable",
        "type: string  | type: money          | type",
        "key: id       | key: 'a\"b'          | key",
        "[view, create] | [view, fly]         | actions",
        "tenant: tenant_id | ''               | tenant",
        "actions: [     | nope: [               | nope",
        "name: task    | name: 'Task; drop'   | name",
      })
  void problemIsNamed(String good, String bad, String problem) {
    assertThat(String.join("\n", problems(GOOD.replaceFirst(Pattern.quote(good), bad))))
        .contains(problem);
  }

  @Test
  void ownerNeedsUsers() {
    assertThat(String.join("\n", problems(GOOD.replace(USERS, "")))).contains("owner needs");
  }

  @Test
  void projectOfARelationNeedsProjects() {
    assertThat(problems(GOOD.replace("tenant: org}", "tenant: org, project: project_id}")))
        .containsExactly(
            "line 16: model task, relation list: a project needs the catalog's projects");
  }

  @Test
  void fullTextSearchNeedsSearchableFieldsOfTheTable() {
    String search = "    owner: owner_id\n    search: {column: words}\n";
    String good = GOOD.replace("    owner: owner_id\n", search);
    assertThat(reader.read("test", good).catalog().models().get(0).search())
        .isEqualTo(new TextSearch("words", "simple"));
    assertThat(problems(good.replace(", searchable: true", "")))
        .containsExactly("line 12: model task, search: no field is searchable");
    assertThat(
            problems(
                    good.replace(
                        "owner.name, type: string", "owner.name, type: string, searchable: true"))
                .get(0))
        .startsWith("line 12: model task, search: the column is of the model's own table");
  }

  @Test
  void modelDeclaredTwiceIsAProblem() {
    String models = GOOD.substring(GOOD.indexOf("  - name"));
    assertThat(problems(GOOD + models)).containsExactly("line 22: model task is declared twice");
  }

  @Test
  void whatIsNoYamlIsAProblem() {
    assertThat(problems("models: [")).hasSize(1);
    assertThat(problems("")).hasSize(1);
    assertThat(problems(GOOD + "users: {}\n")).hasSize(1);
  }

  @Test
  void missingFileIsAProblem() {
    InvalidCatalogException e =
        catchThrowableOfType(
            InvalidCatalogException.class, () -> reader.read(Path.of("no/such/catalog.yaml")));
    assertThat(e).hasMessageContaining("no/such/catalog.yaml").hasMessageContaining("read");
  }

  @Test
  void problemHasItsLine() {
    assertThat(problems(GOOD.replace("title: subject", "title: nothing")).get(0))
        .startsWith("line 9: model task: the title nothing");
    assertThat(problems(GOOD.replace("type: enum", "type: x")).get(0)).startsWith("line 20: ");
    assertThat(problems(GOOD.replace("label: Task", "lable: Task")))
        .anyMatch(problem -> problem.startsWith("line 3: ") && problem.contains("label"));
    assertThat(problems(GOOD + "  nope: [").get(0)).startsWith("line 2");
  }

  private List<String> problems(String yaml) {
    return catchThrowableOfType(InvalidCatalogException.class, () -> reader.read("test", yaml))
        .problems()
        .stream()
        .map(CatalogProblem::toString)
        .toList();
  }
}
