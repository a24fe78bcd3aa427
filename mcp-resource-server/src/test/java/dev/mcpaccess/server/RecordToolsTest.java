package dev.mcpaccess.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecordToolsTest {
  private final String token = TestServer.issuer().token("company:view", "task:view");

  @Nested
  class ListRecords {
    @Test
    @DisplayName("P12 List the Companies where Carly is the Owner")
    void companiesWhereCarlyIsTheOwner() {
      JsonNode records =
          content(
                  "list_records",
                  "{'model':'company','filter':[{'field':'owner','operator':'contains','value':'carly'}]}")
              .path("records");
      assertThat(records).hasSize(2);
      assertThat(records.at("/0/id").asText()).isEqualTo("c01");
      assertThat(records.at("/0/name").asText()).isEqualTo("Company 1");
      assertThat(records.at("/0/phase").isNull()).isTrue();
    }

    @Test
    void mineFindsTheCallersOwnRecords() {
      assertThat(content("list_records", "{'model':'company','mine':true}").path("records"))
          .hasSize(2);
    }

    @Test
    void mineNeedsAModelWithOwners() {
      assertThat(error("list_records", "{'model':'task','mine':true}")).contains("leave out mine");
    }

    @Test
    void selectedFieldsOnlyAreReturned() {
      JsonNode record =
          content("list_records", "{'model':'company','limit':1,'select':['owner']}")
              .at("/records/0");
      assertThat(record.toString()).isEqualTo("{\"id\":\"c01\",\"owner\":\"Carly\"}");
    }

    @Test
    void cursorLeadsThroughAllPages() {
      JsonNode first = content("list_records", "{'model':'company'}");
      assertThat(first.path("records")).hasSize(25);
      assertThat(first.path("truncated").asBoolean()).isTrue();
      JsonNode second =
          content(
              "list_records",
              "{'model':'company','cursor':'%s'}".formatted(first.path("nextCursor").asText()));
      assertThat(second.path("records")).hasSize(5);
      assertThat(second.path("truncated").asBoolean()).isFalse();
      assertThat(second.has("nextCursor")).isFalse();
      assertThat(second.at("/records/0/id").asText()).isEqualTo("c26");
    }

    @Test
    void cursorOfAnotherListIsRefused() {
      String cursor = content("list_records", "{'model':'company'}").path("nextCursor").asText();
      String other = "{'model':'company','sort':[{'field':'name'}],'cursor':'%s'}";
      assertThat(error("list_records", other.formatted(cursor))).contains("leave it out");
      assertThat(
              TestServer.call(
                      TestServer.issuer()
                          .token(
                              claims ->
                                  claims.claim("company_id", TokenIssuer.OTHER_COMPANY.toString())),
                      "list_records",
                      quoted("{'model':'company','cursor':'%s'}".formatted(cursor)))
                  .at("/result/isError")
                  .asBoolean())
          .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "!", "e30", "bnVsbA", "W10"})
    void malformedCursorIsRefused(String cursor) {
      assertThat(error("list_records", "{'model':'company','cursor':'%s'}".formatted(cursor)))
          .contains("leave it out");
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        quoteCharacter = '`',
        value = {
          "'filter':[{'field':'nope','operator':'eq','value':'x'}] | Use one of: name, owner",
          "'sort':[{'field':'nope'}] | Use one of: name, owner",
          "'select':['nope'] | Use one of: name, owner",
          "'sort':[{'field':'about'}] | cannot be sorted",
          "'filter':[{'field':'name','operator':'gt','value':'x'}] | Use one of: eq, ne",
          "'filter':[{'field':'employees','operator':'gt','value':'many'}] | whole number",
          "'filter':[{'field':'employees','operator':'gt','value':1.5}] | whole number",
          "'filter':[{'field':'employees','operator':'gt','value':99999999999999999999}] | whole number",
          "'filter':[{'field':'revenue','operator':'gt','value':1e999}] | number",
          "'filter':[{'field':'revenue','operator':'gt','value':'1e999999999'}] | a number",
          "'filter':[{'field':'revenue','operator':'gt','value':true}] | a number",
          "'filter':[{'field':'active','operator':'eq','value':'perhaps'}] | true or false",
          "'filter':[{'field':'founded','operator':'eq','value':'31.01.2026'}] | 2026-01-31",
          "'filter':[{'field':'founded','operator':'eq','value':'+999999999-01-01'}] | 2026-01-31",
          "'filter':[{'field':'changed','operator':'lt','value':'2026-01-31'}] | 2026-01-31T09:30:00Z",
          "'filter':[{'field':'reference','operator':'eq','value':'x'}] | UUID",
          "'filter':[{'field':'phase','operator':'eq','value':'x'}] | prospect, customer, lost",
          "'filter':[{'field':'name','operator':'eq'}] | needs a value",
          "'filter':[{'field':'name','operator':'in','value':'x'}] | needs values",
          "'filter':[{'field':'name','operator':'empty','value':'x'}] | true or false",
          "'filter':[{'field':'name','operator':'like','value':'x'}] | operator",
          "'filter':{'name':'x'} | array",
          "'limit':0 | 1",
          "'limit':101 | 100",
          "'limit':1e400 | limit",
          "'limit':'10' | integer",
          "'unknown':1 | unknown",
          "'sort':[{'field':'name\\u0000'}] | NUL",
          "'select':['\\udc00'] | surrogate",
        })
    void badInputIsExplained(String argument, String explanation) {
      assertThat(error("list_records", "{'model':'company',%s}".formatted(argument)))
          .contains(explanation);
    }
  }

  @Nested
  class GetRecord {
    @Test
    void recordIsReturned() {
      assertThat(
              content("get_record", "{'model':'company','id':'c07'}").at("/record/name").asText())
          .isEqualTo("Company 7");
    }

    @Test
    void recordOfAnotherCompanyIsAnsweredLikeNone() {
      assertThat(error("get_record", "{'model':'company','id':'x01'}"))
          .isEqualTo(error("get_record", "{'model':'company','id':'nope'}"));
    }
  }

  @Nested
  class SearchRecords {
    @Test
    void matchesOfAllModelsAreFound() {
      JsonNode matches = content("search_records", "{'query':' company  1 '}").path("matches");
      assertThat(matches.findValuesAsText("model")).contains("company", "task");
      assertThat(matches.findValuesAsText("title")).contains("Company 1", "Call company 1");
    }

    @Test
    void truncationIsTold() {
      JsonNode content = content("search_records", "{'query':'company','limit':3}");
      assertThat(content.path("matches")).hasSize(3);
      assertThat(content.path("truncated").asBoolean()).isTrue();
    }

    @Test
    void emptyAndEndlessQueriesAreRefused() {
      assertThat(error("search_records", "{'query':' '}")).contains("words");
      assertThat(error("search_records", "{'query':'%s'}".formatted("a b c d e f g h i j k l")))
          .contains("words");
    }

    @Test
    void failureOfTheStoreIsToldWithoutItsCause() {
      String error =
          error("search_records", "{'query':'%s'}".formatted(InMemoryRecordStore.BROKEN));
      assertThat(error).contains("try again later", "reference").doesNotContain("secret", "jdbc");
    }
  }

  @Test
  void modelIsDescribed() {
    JsonNode description = content("describe_model", "{'model':'company'}");
    assertThat(description.path("hasOwner").asBoolean()).isTrue();
    assertThat(description.path("title").asText()).isEqualTo("name");
    assertThat(description.at("/fields/2/values").toString())
        .isEqualTo("[\"prospect\",\"customer\",\"lost\"]");
    assertThat(description.at("/fields/3/operators").toString()).contains("gte");
    assertThat(description.toString()).doesNotContain("tenant", "app_user", "owner_id");
  }

  @Test
  void textIsTheStructuredContent() throws Exception {
    JsonNode result = TestServer.call(token, "list_models", "{}").path("result");
    assertThat(TestServer.JSON.readTree(result.at("/content/0/text").asText()))
        .isEqualTo(result.path("structuredContent"));
    assertThat(result.has("isError")).isFalse();
  }

  @Test
  void argumentsMayBeLeftOut() {
    JsonNode answer = TestServer.rpc(token, "tools/call", "{\"name\":\"list_models\"}");
    assertThat(answer.at("/result/structuredContent/models")).hasSize(2);
  }

  @Test
  void malformedCallIsAProtocolError() {
    for (String params :
        new String[] {"{}", "{'name':1}", "{'name':'list_models','arguments':[]}"}) {
      assertThat(TestServer.rpc(token, "tools/call", quoted(params)).at("/error/code").asInt())
          .isEqualTo(-32602);
    }
  }

  @Test
  void manyCallersAtOnceEachGetTheirOwn() {
    String other =
        TestServer.issuer()
            .token(claims -> claims.claim("company_id", TokenIssuer.OTHER_COMPANY.toString()));
    IntStream.range(0, 200)
        .parallel()
        .forEach(
            number -> {
              boolean mine = number % 2 == 0;
              JsonNode records =
                  TestServer.call(mine ? token : other, "list_records", "{\"model\":\"company\"}")
                      .at("/result/structuredContent/records");
              assertThat(records).hasSize(mine ? 25 : 1);
            });
  }

  private JsonNode content(String tool, String arguments) {
    JsonNode answer = TestServer.call(token, tool, quoted(arguments));
    assertThat(answer.at("/result/isError").asBoolean()).as(answer.toString()).isFalse();
    return answer.at("/result/structuredContent");
  }

  private String error(String tool, String arguments) {
    JsonNode answer = TestServer.call(token, tool, quoted(arguments));
    assertThat(answer.at("/result/isError").asBoolean()).as(answer.toString()).isTrue();
    assertThat(answer.at("/result").has("structuredContent")).isFalse();
    return answer.at("/result/content/0/text").asText();
  }

  private static String quoted(String json) {
    return json.replace('\'', '"');
  }
}
