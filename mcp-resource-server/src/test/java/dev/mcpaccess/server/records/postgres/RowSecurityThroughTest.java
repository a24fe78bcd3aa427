package dev.mcpaccess.server.records.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mcpaccess.server.catalog.Catalog;
import dev.mcpaccess.server.catalog.Model;
import dev.mcpaccess.server.records.Reach;
import dev.mcpaccess.server.records.RecordQuery;
import dev.mcpaccess.server.records.RecordStore;
import dev.mcpaccess.server.records.StoredRecord;
import dev.mcpaccess.server.sample.TestPostgres;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Policies on tables without a tenant column, while the catalog says that all may see all rows. */
class RowSecurityThroughTest {
  private static final UUID COMPANY = UUID.fromString("10000000-0000-4000-8000-000000000001");

  private static final String TABLES =
      """
      create table shop (id integer primary key, tenant_id uuid);
      create table sale (id integer primary key, shop_id integer, name text);
      insert into shop values
        (1, '10000000-0000-4000-8000-000000000001'), (2, '10000000-0000-4000-8000-000000000002');
      insert into sale values (1, 1, 'own'), (2, 2, 'foreign'), (3, null, 'nobody''s');
      """;

  private static final String POLICIES =
      """
      alter table shop enable row level security;
      create policy of_company on shop
        using (tenant_id = nullif(current_setting('mcp_access.company', true), '')::uuid);
      alter table sale enable row level security;
      create policy of_company on sale
        using (exists (select from shop where shop.id = shop_id));
      """;

  private static final Catalog CATALOG =
      CatalogText.read(
          """
          models:
            - {name: sale, label: Sale, plural: Sales, module: m, table: sale, key: id, title: name,
              shared: true, actions: [view],
              fields: [{name: name, column: name, type: string, label: Name}]}
          """);

  @Test
  @DisplayName("Security 34 without its condition a row without a tenant column is still kept back")
  void forgottenConditionShowsNothing() {
    assertThat(listed(TABLES)).as("the condition is really gone").containsExactly("1", "2", "3");
    assertThat(listed(TABLES, POLICIES)).containsExactly("1");
  }

  private static List<String> listed(String... statements) {
    Model sale = CATALOG.model("sale").orElseThrow();
    try (RecordStore store = PostgresRecordStore.open(TestPostgres.database("", statements))) {
      return store
          .list(
              new RecordQuery(
                  Reach.all(COMPANY),
                  sale,
                  sale.fields(),
                  List.of(),
                  Optional.empty(),
                  List.of(),
                  Optional.empty(),
                  10))
          .stream()
          .map(StoredRecord::id)
          .toList();
    }
  }
}
