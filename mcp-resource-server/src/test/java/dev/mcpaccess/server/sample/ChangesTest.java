package dev.mcpaccess.server.sample;

import static dev.mcpaccess.server.sample.SampleServer.token;
import static dev.mcpaccess.server.sample.Someone.AMELIA;
import static dev.mcpaccess.server.sample.Someone.CARLY;
import static dev.mcpaccess.server.sample.Someone.GEORGE;
import static dev.mcpaccess.server.sample.Someone.INES;
import static dev.mcpaccess.server.sample.Someone.MORGAN;
import static dev.mcpaccess.server.sample.Someone.READER;
import static dev.mcpaccess.server.sample.Someone.id;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Creating, updating and deleting records of the sample companies. */
class ChangesTest {
  private static SampleServer server;

  private final String carly =
      token(
          CARLY,
          "company:view",
          "company:create",
          "company:update",
          "company:delete",
          "task:view",
          "task:create",
          "task:update",
          "task:delete",
          "end_user:create");

  @BeforeAll
  static void start() {
    server = SampleServer.start();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Nested
  class Creating {
    @Test
    @DisplayName("P11 a created record is there")
    void recordIsCreated() {
      JsonNode made =
          create(
              "task",
              "'title':'Call \\u00c5sa','priority':'high','due_date':'2026-12-24',"
                  + "'assignee':'Carly Nguyen','company':'%s'".formatted(id('5', 1)));
      assertThat(made.at("/record/assignee").asText()).isEqualTo("Carly Nguyen");
      JsonNode found = get("task", made.path("id").asText());
      assertThat(found.path("title").asText()).isEqualTo("Call Åsa");
      assertThat(found.path("company").asText()).isEqualTo("Lakeside Dental Group");
      assertThat(found.path("status").asText()).isEqualTo("open");
      assertThat(found.path("version").asText()).isEqualTo(made.path("version").asText());
    }

    @Test
    void whoMayNotViewIsToldTheIdOnly() {
      JsonNode made =
          server.content(
              token(CARLY, "task:create"),
              "create_record",
              "{'model':'task','values':{'title':'Blind'}}");
      assertThat(made.path("id").asText()).isNotEmpty();
      assertThat(made.has("record")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        quoteCharacter = '~',
        value = {
          "company | 'domain':'a.example' | also needs: name",
          "company | 'name':'A','phone':'1' | no field \"phone\" that can be set. Use: name, domain",
          "company | 'name':'A','created_at':'2026-01-01T00:00:00Z' | \"created_at\"",
          "company | 'name':'A','tenant_id':'x' | \"tenant_id\"",
          "company | 'name':'A','id':'x' | \"id\"",
          "company | 'name':null | also needs: name",
          "company | 'name':'A','health':'good' | health needs a whole number",
          "company | 'name':'A','lifecycle':'friend' | prospect, onboarding",
          "company | 'name':'A','renewal_date':'soon','health':1.5 | renewal_date needs a date",
          "company | 'name':'A','owner':'Nobody Known' | owner names no record",
          "company | 'name':'A','owner':'Hanna Lindqvist' | owner names no record",
          "company | 'name':'A','owner':'40000000-0000-4000-8000-000000000006' | owner names no",
          "company | 'name':'' | rule of the application",
          "company | 'name':'A','health':101 | rule of the application",
          "company | 'name':'A','health':99999999999 | form",
          "company | 'name':'A','lifecycle':null | value is missing",
          "company | 'name':{'a':1} | name",
          "end_user | 'full_name':'B','email':'a','company':'Skagen Fish Market' | company names no",
          "end_user | 'full_name':'B','email':'priya@lakesidedental.example',"
              + "'company':'Nordlys Outdoor' | Another end_user",
        })
    void badValuesAreExplained(String model, String values, String explanation) {
      assertThat(
              server.error(
                  carly, "create_record", "{'model':'%s','values':{%s}}".formatted(model, values)))
          .contains(explanation);
    }

    @Test
    void allProblemsAreToldAtOnce() {
      assertThat(
              server.error(
                  carly,
                  "create_record",
                  "{'model':'company','values':{'health':'x','renewal_date':'y','z':1}}"))
          .contains("name", "health", "renewal_date", "\"z\"");
    }

    @Test
    void ambiguousNameIsNotGuessed() {
      create("company", "'name':'Twin'");
      create("company", "'name':'Twin'");
      assertThat(
              server.error(
                  carly,
                  "create_record",
                  "{'model':'task','values':{'title':'x','company':'Twin'}}"))
          .contains("company names several records", "id");
    }
  }

  @Nested
  class Updating {
    @Test
    @DisplayName("P11 an update sets the fields that it names, and no others")
    void fieldsAreSet() {
      String id = create("company", "'name':'Old','domain':'old.example'").path("id").asText();
      JsonNode before = get("company", id);
      JsonNode after = update(before, "'name':'New','health':55,'owner':'Tom Okafor'");
      assertThat(after.at("/record/name").asText()).isEqualTo("New");
      assertThat(after.at("/record/domain").asText()).isEqualTo("old.example");
      assertThat(after.at("/record/owner").asText()).isEqualTo("Tom Okafor");
      assertThat(after.path("version")).isNotEqualTo(before.path("version"));
      JsonNode emptied = update(get("company", id), "'domain':null,'owner':null");
      assertThat(emptied.at("/record/domain").isNull()).isTrue();
      assertThat(emptied.at("/record/owner").isNull()).isTrue();
    }

    @Test
    void updateOfAnOutdatedVersionIsLost() {
      JsonNode read = get("company", create("company", "'name':'V'").path("id").asText());
      update(read, "'health':1");
      String second = "{'model':'company','id':'%s','version':'%s','values':{'health':2}}";
      assertThat(
              server.error(
                  carly,
                  "update_record",
                  second.formatted(read.path("id").asText(), read.path("version").asText())))
          .contains("changed since you read it");
      assertThat(get("company", read.path("id").asText()).path("health").asInt()).isEqualTo(1);
    }

    @Test
    void ofManyAtOnceOneWins() {
      JsonNode read = get("company", create("company", "'name':'Race'").path("id").asText());
      long done =
          IntStream.range(0, 8)
              .parallel()
              .filter(
                  number ->
                      !server
                          .call(
                              carly,
                              "update_record",
                              "{'model':'company','id':'%s','version':'%s','values':{'health':%d}}"
                                  .formatted(
                                      read.path("id").asText(),
                                      read.path("version").asText(),
                                      number))
                          .at("/result/isError")
                          .asBoolean())
              .count();
      assertThat(done).isEqualTo(1);
    }

    @Test
    void requiredFieldCannotBeEmptied() {
      assertThat(
              server.error(
                  carly,
                  "update_record",
                  "{'model':'company','id':'%s','version':'1','values':{'name':null}}"
                      .formatted(id('5', 1))))
          .contains("name cannot be empty");
    }
  }

  @Nested
  class Deleting {
    @Test
    @DisplayName("P11 a deleted record is gone")
    void recordIsDeleted() {
      JsonNode made = create("task", "'title':'Short-lived'");
      String arguments =
          "{'model':'task','id':'%s','version':'%s'}"
              .formatted(made.path("id").asText(), made.path("version").asText());
      server.content(carly, "delete_record", arguments);
      assertThat(server.error(carly, "delete_record", arguments)).contains("no task with this id");
    }

    @Test
    void recordThatOthersReferToStays() {
      TestPostgres.asOwner(
          server.database(),
          "alter table task drop constraint task_tenant_id_company_id_fkey,"
              + " add foreign key (tenant_id, company_id) references customer (tenant_id, id)");
      JsonNode company = create("company", "'name':'Referred'");
      create("task", "'title':'x','company':'Referred'");
      assertThat(
              server.error(
                  carly,
                  "delete_record",
                  "{'model':'company','id':'%s','version':'%s'}"
                      .formatted(company.path("id").asText(), company.path("version").asText())))
          .contains("Other records refer");
    }
  }

  @Nested
  class DryRuns {
    @Test
    void nothingIsKept() {
      JsonNode tried =
          server.content(
              carly,
              "create_record",
              "{'model':'company','values':{'name':'Only tried'},'dryRun':true}");
      assertThat(tried.path("dryRun").asBoolean()).isTrue();
      assertThat(tried.at("/record/name").asText()).isEqualTo("Only tried");
      assertThat(
              server.error(
                  carly,
                  "get_record",
                  "{'model':'company','id':'%s'}".formatted(tried.path("id").asText())))
          .contains("no company");
      assertThat(
              server.error(
                  carly,
                  "create_record",
                  "{'model':'company','values':{'name':'','health':1},'dryRun':true}"))
          .contains("rule");
    }
  }

  @Nested
  class Bulk {
    @Test
    void eachItemHasItsResult() {
      JsonNode result =
          server.content(
              carly,
              "create_records",
              "{'model':'company','records':[{'values':{'name':'Bulk 1'}},"
                  + "{'values':{'name':'','health':3}},{'values':{'name':'Bulk 3'}}]}");
      assertThat(result.path("done").asInt()).isEqualTo(2);
      assertThat(result.path("failed").asInt()).isEqualTo(1);
      assertThat(result.at("/results/1/error").asText()).contains("rule");
      assertThat(names("Bulk ")).containsExactlyInAnyOrder("Bulk 1", "Bulk 3");
    }

    @Test
    void allOrNothingLeavesNothing() {
      JsonNode result =
          server.content(
              carly,
              "create_records",
              "{'model':'company','allOrNothing':true,'records':[{'values':{'name':'Whole 1'}},"
                  + "{'values':{'name':''}}]}");
      assertThat(result.path("done").asInt()).isZero();
      assertThat(result.at("/results/0/error").asText()).contains("another change");
      assertThat(names("Whole ")).isEmpty();
    }

    @Test
    void nothingIsDoneWhileAnItemCannotBeRead() {
      assertThat(
              server.error(
                  carly,
                  "create_records",
                  "{'model':'company','records':[{'values':{'name':'Never'}},"
                      + "{'values':{'nam':'x'}}]}"))
          .contains("Nothing was done", "records/1", "\"nam\"");
      assertThat(names("Never")).isEmpty();
    }

    @Test
    void manyAreUpdatedAndDeleted() {
      JsonNode made =
          server.content(
              carly,
              "create_records",
              "{'model':'task','records':[{'values':{'title':'M1'}},{'values':{'title':'M2'}}]}");
      String items = items(made, "{'id':'%s','version':'%s','values':{'priority':'low'}}");
      JsonNode updated =
          server.content(
              carly, "update_records", "{'model':'task','records':[%s]}".formatted(items));
      assertThat(updated.path("done").asInt()).isEqualTo(2);
      JsonNode stale =
          server.content(
              carly,
              "delete_records",
              "{'model':'task','records':[%s]}"
                  .formatted(items(made, "{'id':'%s','version':'%s'}")));
      assertThat(stale.path("failed").asInt()).isEqualTo(2);
      JsonNode deleted =
          server.content(
              carly,
              "delete_records",
              "{'model':'task','records':[%s]}"
                  .formatted(items(updated, "{'id':'%s','version':'%s'}")));
      assertThat(deleted.path("done").asInt()).isEqualTo(2);
    }

    private static String items(JsonNode result, String format) {
      return String.join(
          ",",
          StreamSupport.stream(result.path("results").spliterator(), false)
              .map(
                  item -> format.formatted(item.path("id").asText(), item.path("version").asText()))
              .toList());
    }

    private List<String> names(String start) {
      return server
          .content(
              carly,
              "list_records",
              "{'model':'company','filter':[{'field':'name','operator':'starts_with','value':'%s'}]}"
                  .formatted(start))
          .path("records")
          .findValuesAsText("name");
    }
  }

  @Nested
  class Projects {
    private static final String NEW_ISSUE =
        "{'model':'issue','values':{'title':'Leak','number':%d,'severity':'minor','project':'%s'}}";

    @Test
    @DisplayName("C8 records are created in projects that the caller reaches, and in no others")
    void issueIsCreatedInOwnProjectsOnly() {
      String ines = token(INES, "issue:view", "issue:create");
      server.content(ines, "create_record", NEW_ISSUE.formatted(101, id('b', 1)));
      assertThat(server.error(ines, "create_record", NEW_ISSUE.formatted(101, id('b', 2))))
          .isEqualTo(server.error(ines, "create_record", NEW_ISSUE.formatted(101, id('b', 9))));
      assertThat(server.error(ines, "create_record", NEW_ISSUE.formatted(101, "Old Mill Lofts")))
          .contains("project names no record");
    }

    @Test
    @DisplayName("Security 34 an update does not move a record to another project")
    void recordIsNotMovedOutOfReach() {
      String morgan = token(MORGAN, "issue:view", "issue:update");
      JsonNode issue = get(morgan, "issue", id('c', 7));
      String move = "{'model':'issue','id':'%s','version':'%s','values':{'project':'%s'}}";
      String version = issue.path("version").asText();
      assertThat(
              server.error(
                  morgan, "update_record", move.formatted(id('c', 7), version, id('b', 1))))
          .contains("project names no record");
      JsonNode moved =
          server.content(morgan, "update_record", move.formatted(id('c', 7), version, id('b', 3)));
      assertThat(moved.at("/record/project").asText()).isEqualTo("Tram Depot \"North\"");
    }

    @Test
    void recordOfAnotherProjectIsNotChanged() {
      String version =
          get(token(GEORGE, "issue:view", "issue:update"), "issue", id('c', 1))
              .path("version")
              .asText();
      String morgan = token(MORGAN, "issue:update", "issue:delete");
      assertThat(
              server.error(
                  morgan,
                  "update_record",
                  "{'model':'issue','id':'%s','version':'%s','values':{'title':'Mine'}}"
                      .formatted(id('c', 1), version)))
          .contains("no issue with this id");
      assertThat(
              server.error(
                  morgan,
                  "delete_record",
                  "{'model':'issue','id':'%s','version':'%s'}".formatted(id('c', 1), version)))
          .contains("no issue with this id");
    }

    @Test
    void whoMakesAProjectBelongsToIt() {
      String george = token(GEORGE, "project:view", "project:create");
      JsonNode made =
          server.content(
              george, "create_record", "{'model':'project','values':{'number':'N1','name':'New'}}");
      assertThat(get(george, "project", made.path("id").asText()).path("name").asText())
          .isEqualTo("New");
      assertThat(
              server.error(
                  token(READER, "project:create"),
                  "create_record",
                  "{'model':'project','values':{'number':'N2','name':'New'}}"))
          .contains("project that you reach");
    }
  }

  @Nested
  class Permissions {
    @Test
    @DisplayName("P2 each change needs its own permission of the model")
    void changeNeedsItsPermission() {
      String viewer = token(CARLY, "company:view", "task:update");
      for (String tool : List.of("create_record", "create_records", "delete_record")) {
        assertThat(server.call(viewer, tool, "{'model':'task'}").at("/error/code").asInt())
            .as(tool)
            .isEqualTo(-32602);
      }
      assertThat(
              server.error(
                  viewer,
                  "update_record",
                  "{'model':'company','id':'1','version':'1','values':{'name':'x'}}"))
          .contains("no model \"company\" here", "task");
      JsonNode tools = server.rpc(viewer, "tools/list", "{}").at("/result/tools");
      for (JsonNode tool : tools) {
        if (tool.path("name").asText().startsWith("update_record")) {
          assertThat(tool.at("/inputSchema/properties/model/enum").toString())
              .isEqualTo("[\"task\"]");
          assertThat(tool.at("/annotations/readOnlyHint").asBoolean()).isFalse();
          assertThat(tool.at("/annotations/destructiveHint").asBoolean()).isTrue();
        }
      }
    }

    @Test
    void versionIsShownToWhomItServes() {
      String amelia = token(AMELIA, "company:view");
      assertThat(get(amelia, "company", id('5', 1)).has("version")).isFalse();
    }
  }

  private JsonNode create(String model, String values) {
    return server.content(
        carly, "create_record", "{'model':'%s','values':{%s}}".formatted(model, values));
  }

  private JsonNode update(JsonNode read, String values) {
    return server.content(
        carly,
        "update_record",
        "{'model':'company','id':'%s','version':'%s','values':{%s}}"
            .formatted(read.path("id").asText(), read.path("version").asText(), values));
  }

  private JsonNode get(String model, String id) {
    return get(carly, model, id);
  }

  private static JsonNode get(String token, String model, String id) {
    return server
        .content(token, "get_record", "{'model':'%s','id':'%s'}".formatted(model, id))
        .path("record");
  }
}
