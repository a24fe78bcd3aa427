package dev.mcpaccess.server.sample;

import static dev.mcpaccess.server.sample.SampleServer.token;
import static dev.mcpaccess.server.sample.Someone.CARLY;
import static dev.mcpaccess.server.sample.Someone.GEORGE;
import static dev.mcpaccess.server.sample.Someone.GLOBAL;
import static dev.mcpaccess.server.sample.Someone.INES;
import static dev.mcpaccess.server.sample.Someone.READER;
import static dev.mcpaccess.server.sample.Someone.WRITER;
import static dev.mcpaccess.server.sample.Someone.id;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Users and projects, and how a program becomes a member. */
class MembershipTest {
  private static SampleServer server;

  @BeforeAll
  static void start() {
    server = SampleServer.start();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  @DisplayName("C9 the company's users are listed")
  void usersAreListed() {
    JsonNode users = server.content(token(CARLY, "company:view"), "list_users", "{}");
    assertThat(users.at("/records").findValuesAsText("name"))
        .containsExactly("Amelia Brandt", "Carly Nguyen", "Morgan Reilly", "Tom Okafor");
    JsonNode carly =
        server
            .content(token(CARLY, "company:view"), "list_users", "{'name':'CARL'}")
            .at("/records/0");
    assertThat(carly.path("id").asText()).isEqualTo(id('4', 2));
    assertThat(carly.path("email").asText()).isEqualTo("carly@brightside.example");
    assertThat(carly.path("you").asBoolean()).isTrue();
    assertThat(carly.toString()).doesNotContain(CARLY.subject());
    assertThat(users.at("/records/0").has("you")).isFalse();
  }

  @Test
  void usersAreListedPageByPage() {
    String carly = token(CARLY, "company:view");
    JsonNode first = server.content(carly, "list_users", "{'limit':3}");
    assertThat(first.path("truncated").asBoolean()).isTrue();
    JsonNode second =
        server.content(
            carly,
            "list_users",
            "{'limit':3,'cursor':'%s'}".formatted(first.path("nextCursor").asText()));
    assertThat(second.at("/records").findValuesAsText("name")).containsExactly("Tom Okafor");
  }

  @Test
  void usersAreNotListedForWhoMayUseNothing() {
    assertThat(server.call(token(CARLY), "list_users", "{}").at("/error/code").asInt())
        .isEqualTo(-32602);
    assertThat(server.call(token(CARLY), "list_projects", "{}").at("/error/code").asInt())
        .isEqualTo(-32602);
  }

  @Test
  @DisplayName("C8 a READ-WRITE key adds itself to a project, and reaches it then")
  void programJoinsAProject() {
    String writer = token(WRITER, "issue:view", "issue:create");
    JsonNode before = server.content(writer, "list_projects", "{}").path("records");
    assertThat(before).hasSize(3);
    assertThat(before.findValuesAsText("member")).containsOnly("false");
    for (int again = 0; again < 2; again++) {
      server.content(writer, "join_project", "{'id':'%s'}".formatted(id('b', 2)));
    }
    JsonNode after = server.content(writer, "list_projects", "{'name':'lofts'}").at("/records/0");
    assertThat(after.path("member").asBoolean()).isTrue();
    assertThat(
            server
                .content(writer, "list_records", "{'model':'issue','select':['project']}")
                .at("/records")
                .findValuesAsText("project"))
        .hasSize(3)
        .containsOnly("Old Mill Lofts");
    assertThat(
            server
                .content(token(GEORGE, "issue:view"), "list_users", "{'name':'writer'}")
                .at("/records"))
        .hasSize(1);
  }

  @Test
  void projectOfAnotherCompanyIsNotJoined() {
    String writer = token(WRITER, "issue:view");
    for (String project : List.of(id('b', 99), "no id", "' or 1=1 --")) {
      assertThat(
              server.error(
                  writer, "join_project", "{'id':'%s'}".formatted(project.replace("'", "\\u0027"))))
          .contains("no project with this id");
    }
    TestPostgres.asOwner(
        server.database(),
        "insert into project (id, tenant_id, number, name) values ('%s', '%s', 'F1', 'Foreign')"
            .formatted(id('b', 50), Someone.BRIGHTSIDE));
    assertThat(server.error(writer, "join_project", "{'id':'%s'}".formatted(id('b', 50))))
        .contains("no project with this id");
    assertThat(server.content(writer, "list_projects", "{}").toString()).doesNotContain("Foreign");
  }

  @Test
  @DisplayName("C8 neither people nor READ keys nor GLOBAL keys join projects")
  void othersDoNotJoin() {
    for (Someone someone : List.of(GEORGE, INES, READER, GLOBAL)) {
      assertThat(
              server
                  .call(
                      token(someone, "project:view", "issue:view"),
                      "join_project",
                      "{'id':'%s'}".formatted(id('b', 3)))
                  .at("/error/code")
                  .asInt())
          .as(someone.toString())
          .isEqualTo(-32602);
    }
    assertThat(
            server
                .content(token(INES, "issue:view"), "list_projects", "{}")
                .at("/records")
                .findValuesAsText("name"))
        .containsExactly("Riverside Hospital, East Wing");
    assertThat(server.content(token(GLOBAL, "issue:view"), "list_projects", "{}").at("/records"))
        .hasSize(3);
    assertThat(server.content(token(READER, "issue:view"), "list_projects", "{}").at("/records"))
        .isEmpty();
  }

  @Test
  void projectWithoutAnythingToDoThereIsNotJoined() {
    assertThat(
            server
                .call(token(WRITER, "company:view"), "join_project", "{'id':'1'}")
                .at("/error/code")
                .asInt())
        .isEqualTo(-32602);
  }
}
