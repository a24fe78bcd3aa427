package dev.mcpaccess.server.sample;

import static dev.mcpaccess.server.sample.SampleServer.token;
import static dev.mcpaccess.server.sample.Someone.CARLY;
import static dev.mcpaccess.server.sample.Someone.GEORGE;
import static dev.mcpaccess.server.sample.Someone.INES;
import static dev.mcpaccess.server.sample.Someone.id;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.mcpaccess.server.catalog.CatalogProblem;
import dev.mcpaccess.server.catalog.CatalogReader;
import dev.mcpaccess.server.records.postgres.PostgresRecordStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists, figures, documents and the tools that ChatGPT knows, over the sample data. */
class ReadingTest {
  private static SampleServer server;

  private final String carly = token(CARLY, "company:view", "task:view", "note:view");
  private final String george = token(GEORGE, "project:view", "issue:view", "document:view");

  @BeforeAll
  static void start() {
    server = SampleServer.start();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Nested
  class Lists {
    @Test
    void totalIsThatOfAllPages() {
      JsonNode page =
          server.content(carly, "list_records", "{'model':'company','limit':3,'count':true}");
      assertThat(page.path("total").asInt()).isEqualTo(14);
      assertThat(page.path("records")).hasSize(3);
      assertThat(
              server
                  .content(carly, "list_records", "{'model':'company','mine':true,'count':true}")
                  .path("total")
                  .asInt())
          .isEqualTo(4);
      assertThat(server.content(carly, "list_records", "{'model':'company'}").has("total"))
          .isFalse();
    }

    @Test
    @DisplayName("C9 records can be narrowed to one project")
    void recordsOfOneProject() {
      String arguments = "{'model':'issue','project':'%s','count':true}";
      assertThat(
              server
                  .content(george, "list_records", arguments.formatted(id('b', 1)))
                  .path("total")
                  .asInt())
          .isEqualTo(5);
      String ines = token(INES, "issue:view");
      assertThat(
              server.content(ines, "list_records", arguments.formatted(id('b', 2))).at("/records"))
          .isEmpty();
      assertThat(server.error(carly, "list_records", "{'model':'company','project':'1'}"))
          .contains("belongs to no project");
    }
  }

  @Nested
  class Figures {
    @Test
    void figuresAreOfWhatTheCallerReaches() {
      String ines = token(INES, "issue:view");
      JsonNode groups =
          server
              .content(
                  ines,
                  "aggregate_records",
                  "{'model':'issue','metrics':[{'function':'count'},{'function':'min',"
                      + "'field':'due_date'}],'groupBy':[{'field':'project'}]}")
              .path("groups");
      assertThat(groups).hasSize(1);
      assertThat(groups.at("/0/count").asInt()).isEqualTo(5);
      assertThat(groups.at("/0/min_due_date").asText()).isEqualTo("2026-06-12");
    }

    @Test
    void datesAreGroupedByPeriods() {
      JsonNode groups =
          server
              .content(
                  carly,
                  "aggregate_records",
                  "{'model':'company','metrics':[{'function':'sum','field':'annual_revenue'},"
                      + "{'function':'avg','field':'health'}],"
                      + "'groupBy':[{'field':'renewal_date','period':'year'}],'limit':2}")
              .path("groups");
      assertThat(groups).hasSize(2);
      assertThat(groups.at("/0/renewal_date").asText()).isEqualTo("2026-01-01");
      assertThat(groups.at("/0/sum_annual_revenue").decimalValue())
          .isEqualByComparingTo("710900.50");
    }

    @Test
    void truncationIsTold() {
      JsonNode figures =
          server.content(
              carly,
              "aggregate_records",
              "{'model':'company','metrics':[{'function':'count'}],"
                  + "'groupBy':[{'field':'country'}],'limit':2}");
      assertThat(figures.path("groups")).hasSize(2);
      assertThat(figures.path("truncated").asBoolean()).isTrue();
    }

    @Test
    void noRecordsMakeOneGroupWithoutAny() {
      JsonNode group =
          server
              .content(
                  carly,
                  "aggregate_records",
                  "{'model':'company','metrics':[{'function':'count'},"
                      + "{'function':'sum','field':'health'}],"
                      + "'filter':[{'field':'name','operator':'eq','value':'none'}]}")
              .at("/groups/0");
      assertThat(group.path("count").asInt()).isZero();
      assertThat(group.path("sum_health").isNull()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        quoteCharacter = '~',
        value = {
          "'metrics':[{'function':'sum','field':'name'}] | health, annual_revenue",
          "'metrics':[{'function':'sum'}] | health, annual_revenue",
          "'metrics':[{'function':'max','field':'owner'}] | renewal_date",
          "'metrics':[{'function':'sum','field':'tenant_id'}] | no field",
          "'metrics':[{'function':'count','field':'name'}] | takes no field",
          "'metrics':[] | metrics",
          "'metrics':[{'function':'count'}],'groupBy':[{'field':'description'}] | long text",
          "'metrics':[{'function':'count'}],'groupBy':[{'field':'owner_id'}] | no field",
          "'metrics':[{'function':'count'}],'groupBy':[{'field':'name','period':'day'}] | no date",
        })
    void badFiguresAreExplained(String arguments, String explanation) {
      assertThat(
              server.error(
                  carly, "aggregate_records", "{'model':'company',%s}".formatted(arguments)))
          .contains(explanation);
    }
  }

  @Nested
  class Documents {
    private static final String CREATE =
        "{'title':'Minutes','text':'We agreed on doors.','values':{'kind':'report',"
            + "'file_name':'m.txt','project':'%s'}}";

    @Test
    @DisplayName("P11 a document is created, found and read")
    void documentIsCreatedFoundAndRead() {
      String token = token(GEORGE, "document:view", "document:create");
      JsonNode made = server.content(token, "create_document", CREATE.formatted(id('b', 3)));
      JsonNode match =
          server.content(token, "search_documents", "{'query':'agreed doors'}").at("/matches/0");
      assertThat(match.path("id")).isEqualTo(made.path("id"));
      assertThat(match.path("excerpt").asText()).isEqualTo("We agreed on doors.");
      JsonNode read =
          server.content(token, "get_document", "{'id':'%s'}".formatted(made.path("id").asText()));
      assertThat(read.path("text").asText()).isEqualTo("We agreed on doors.");
      assertThat(read.at("/record/title").asText()).isEqualTo("Minutes");
      assertThat(read.path("record").has("content")).isFalse();
      assertThat(read.has("nextOffset")).isFalse();
    }

    @Test
    void longTextComesInParts() {
      TestPostgres.asOwner(
          server.database(),
          "update document set content = repeat('ab🚀', 30000) where id = '%s'"
              .formatted(id('e', 5)));
      StringBuilder whole = new StringBuilder();
      int offset = 0;
      JsonNode part;
      do {
        part =
            server.content(
                george, "get_document", "{'id':'%s','offset':%d}".formatted(id('e', 5), offset));
        whole.append(part.path("text").asText());
        offset = part.path("nextOffset").asInt();
      } while (part.has("nextOffset"));
      assertThat(whole.toString()).isEqualTo("ab🚀".repeat(30_000));
    }

    @Test
    void documentOfAnotherProjectIsNotFoundNorMade() {
      String ines = token(INES, "document:view", "document:create");
      assertThat(server.error(ines, "get_document", "{'id':'%s'}".formatted(id('e', 5))))
          .contains("no document with this id");
      assertThat(
              server.content(ines, "search_documents", "{'query':'ventilation'}").path("matches"))
          .isEmpty();
      assertThat(server.error(ines, "create_document", CREATE.formatted(id('b', 3))))
          .contains("project names no record");
    }

    @Test
    void whoHasNoDocumentsHasNoSuchTools() {
      for (String tool : new String[] {"get_document", "search_documents", "create_document"}) {
        assertThat(server.call(carly, tool, "{'id':'1'}").at("/error/code").asInt())
            .isEqualTo(-32602);
      }
    }
  }

  @Nested
  class FullText {
    @ParameterizedTest
    @CsvSource({
      "search_documents, closing doors, Fire safety concept",
      "search_documents, bedroom specif, Acoustics specification",
      "search_documents, 2401 test damp, Fire safety concept",
    })
    void wordIsFoundInAllItsForms(String tool, String query, String title) {
      assertThat(
              server
                  .content(george, tool, "{'query':'%s'}".formatted(query))
                  .at("/matches/0/title")
                  .asText())
          .isEqualTo(title);
    }

    @Test
    void noProblemIsToldOfTheSample() {
      try (PostgresRecordStore store = PostgresRecordStore.open(server.database())) {
        assertThat(
                store
                    .check(new CatalogReader().read(TestPostgres.sampleCatalog()).catalog())
                    .stream()
                    .map(CatalogProblem::place)
                    .filter(place -> place.contains("/search")))
            .isEmpty();
      }
    }
  }

  @Nested
  class ChatGpt {
    @Test
    void whatSearchFindsFetchReturns() {
      JsonNode found = server.content(carly, "search", "{'query':'nordlys'}").at("/results/0");
      assertThat(found.path("id").asText()).isEqualTo("company/" + id('5', 2));
      assertThat(found.path("url").asText()).isEqualTo("record://company/" + id('5', 2));
      JsonNode fetched =
          server.content(carly, "fetch", "{'id':'%s'}".formatted(found.path("id").asText()));
      assertThat(fetched.path("title").asText()).isEqualTo("Nordlys Outdoor");
      assertThat(fetched.path("text").asText())
          .contains("Owner: Carly Nguyen", "Expands to Sweden");
      assertThat(fetched.at("/metadata/model").asText()).isEqualTo("company");
    }

    @Test
    void fetchReachesNothingElse() {
      assertThat(server.error(carly, "fetch", "{'id':'company/%s'}".formatted(id('5', 15))))
          .contains("no company with this id");
      assertThat(server.error(carly, "fetch", "{'id':'issue/%s'}".formatted(id('c', 1))))
          .contains("no model \"issue\" here");
      assertThat(server.error(carly, "fetch", "{'id':'company'}")).contains("such as task/42");
    }
  }
}
