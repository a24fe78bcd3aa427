package dev.mcpaccess.server.sample;

import static dev.mcpaccess.server.sample.SampleServer.token;
import static dev.mcpaccess.server.sample.Someone.CARLY;
import static dev.mcpaccess.server.sample.Someone.GEORGE;
import static dev.mcpaccess.server.sample.Someone.id;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a caller may not know is answered like what does not exist, in every place. */
class HiddenPartsTest {
  /** How each tool is asked for a model, or for a record of it. */
  static final Map<String, String> CALLS =
      Map.ofEntries(
          entry("list_models", "{'model':'NAME'}"),
          entry("describe_model", "{'model':'NAME'}"),
          entry("list_records", "{'model':'NAME'}"),
          entry("get_record", "{'model':'NAME','id':'1'}"),
          entry("aggregate_records", "{'model':'NAME','metrics':[{'function':'count'}]}"),
          entry("search_records", "{'query':'a','models':['NAME']}"),
          entry("create_record", "{'model':'NAME','values':{'name':'x'}}"),
          entry("create_records", "{'model':'NAME','records':[{'values':{'name':'x'}}]}"),
          entry("update_record", "{'model':'NAME','id':'1','version':'1','values':{'name':'x'}}"),
          entry(
              "update_records",
              "{'model':'NAME','records':[{'id':'1','version':'1','values':{'name':'x'}}]}"),
          entry("delete_record", "{'model':'NAME','id':'1','version':'1'}"),
          entry("delete_records", "{'model':'NAME','records':[{'id':'1','version':'1'}]}"),
          entry("fetch", "{'id':'NAME/1'}"),
          entry("get_document", "{'model':'NAME','id':'1'}"),
          entry("search_documents", "{'model':'NAME','query':'a'}"),
          entry("create_document", "{'model':'NAME','title':'a','text':'b'}"));

  private static SampleServer server;

  private final String carly =
      token(CARLY, "task:view", "task:create", "task:update", "task:delete");

  @BeforeAll
  static void start() {
    server = SampleServer.start();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  static Stream<Arguments> calls() {
    return CALLS.entrySet().stream().map(call -> Arguments.of(call.getKey(), call.getValue()));
  }

  @ParameterizedTest
  @MethodSource("calls")
  @DisplayName("Security 33 a hidden model is answered like one that does not exist")
  void hiddenModelIsLikeNone(String tool, String arguments) {
    String hidden = server.call(carly, tool, arguments.replace("NAME", "document")).toString();
    String absent = server.call(carly, tool, arguments.replace("NAME", "dokument")).toString();
    assertThat(hidden.replace("document", "dokument"))
        .isEqualTo(absent.replace("document", "dokument"));
    assertThat(hidden).doesNotContain("\"structuredContent\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tenant_id",
        "assignee_id",
        "xmin",
        "ctid",
        "assignee.email",
        "assignee.subject",
        "id",
        "company.annual_revenue",
        "version",
      })
  @DisplayName("Security 33 a hidden column or relation is answered like one that does not exist")
  void hiddenFieldIsLikeNone(String column) {
    for (String arguments :
        new String[] {
          "list_records {'model':'task','filter':[{'field':'NAME','operator':'eq','value':'x'}]}",
          "list_records {'model':'task','filter':[{'field':'NAME','operator':'empty','value':true}]}",
          "list_records {'model':'task','sort':[{'field':'NAME'}]}",
          "list_records {'model':'task','select':['NAME']}",
          "get_record {'model':'task','id':'1','select':['NAME']}",
          "aggregate_records"
              + " {'model':'task','metrics':[{'function':'count'}],'groupBy':[{'field':'NAME'}]}",
          "aggregate_records {'model':'task','metrics':[{'function':'min','field':'NAME'}]}",
          "create_record {'model':'task','values':{'title':'x','NAME':'x'}}",
          "update_record {'model':'task','id':'1','version':'1','values':{'NAME':'x'}}",
        }) {
      String[] call = arguments.split(" ", 2);
      String hidden = server.error(carly, call[0], call[1].replace("NAME", column));
      String absent = server.error(carly, call[0], call[1].replace("NAME", "no_such"));
      assertThat(hidden.replace("\"" + column + "\"", "\"no_such\"")).isEqualTo(absent);
    }
  }

  @Test
  @DisplayName("Security 33 nothing that is listed names what the caller may not use")
  void listsNameNothingHidden() {
    for (String method :
        new String[] {"tools/list", "resources/list", "resources/templates/list"}) {
      String listed = server.rpc(carly, method, "{}").toString();
      assertThat(listed)
          .doesNotContain(
              "opportunity", "end_user", "checklist", "annual_revenue", "app_user", "tenant_id");
    }
    JsonNode tools = server.rpc(carly, "tools/list", "{}").at("/result/tools");
    assertThat(
            StreamSupport.stream(tools.spliterator(), false)
                .map(tool -> tool.path("name").asText()))
        .contains("create_record", "delete_records")
        .doesNotContain("get_document", "list_projects", "join_project");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "get_record    | {'model':'task','id':'ID'}",
        "fetch         | {'id':'task/ID'}",
        "update_record | {'model':'task','id':'ID','version':'1','values':{'title':'x'}}",
        "delete_record | {'model':'task','id':'ID','version':'1'}",
      })
  @DisplayName("Security 34 a row of another company is answered like none, whatever its id")
  void foreignRowIsLikeNone(String tool, String arguments) {
    // Of Harbor Foods.
    assertThat(server.error(carly, tool, arguments.replace("ID", id('9', 14))))
        .isEqualTo(server.error(carly, tool, arguments.replace("ID", id('9', 999))));
  }

  @Test
  @DisplayName("Security 34 a company that a token does not name is not reached by any argument")
  void foreignCompanyIsNotReached() {
    String george = token(GEORGE, "task:view", "task:create", "issue:view");
    assertThat(server.content(george, "list_records", "{'model':'task'}").at("/records")).isEmpty();
    assertThat(server.content(george, "search_records", "{'query':'nordlys'}").at("/matches"))
        .isEmpty();
    assertThat(
            server.error(
                george,
                "create_record",
                "{'model':'task','values':{'title':'x','company':'%s'}}".formatted(id('5', 1))))
        .contains("company names no record");
    assertThat(
            server
                .content(
                    george,
                    "aggregate_records",
                    "{'model':'task','metrics':[{'function':'count'}]}")
                .at("/groups/0/count")
                .asInt())
        .isZero();
  }
}
