package dev.mcpaccess.server.sample;

import static dev.mcpaccess.server.sample.SampleServer.token;
import static dev.mcpaccess.server.sample.Someone.GEORGE;
import static dev.mcpaccess.server.sample.Someone.GLOBAL;
import static dev.mcpaccess.server.sample.Someone.INES;
import static dev.mcpaccess.server.sample.Someone.MORGAN;
import static dev.mcpaccess.server.sample.Someone.READER;
import static dev.mcpaccess.server.sample.Someone.STRANGER;
import static dev.mcpaccess.server.sample.Someone.WRITER;
import static dev.mcpaccess.server.sample.Someone.id;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Records that belong to projects. */
class ProjectsTest {
  private static final String HOSPITAL = "Riverside Hospital, East Wing";
  private static final String LOFTS = "Old Mill Lofts";
  private static final String DEPOT = "Tram Depot \"North\"";

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
  @DisplayName("C9 a person reaches the projects that he is a member of")
  void personReachesOwnProjects() {
    assertThat(projects(GEORGE)).containsExactlyInAnyOrder(HOSPITAL, LOFTS, DEPOT);
    assertThat(projects(INES)).containsExactly(HOSPITAL);
    assertThat(projects(MORGAN)).containsExactlyInAnyOrder(LOFTS, DEPOT);
    assertThat(issues(INES)).hasSize(5);
    assertThat(issues(MORGAN)).hasSize(4);
    assertThat(projects(STRANGER)).isEmpty();
    assertThat(issues(STRANGER)).isEmpty();
  }

  @Test
  @DisplayName("C8 GLOBAL keys reach every project, READ and READ-WRITE keys none of themselves")
  void presetsReachTheirProjects() {
    assertThat(projects(GLOBAL)).hasSize(3);
    assertThat(issues(GLOBAL)).hasSize(9);
    assertThat(issues(READER)).isEmpty();
    assertThat(issues(WRITER)).isEmpty();
  }

  @Test
  void recordOfAnotherProjectIsAnsweredLikeNone() {
    String ines = token(INES, "issue:view", "project:view");
    String arguments = "{'model':'issue','id':'%s'}";
    assertThat(server.error(ines, "get_record", arguments.formatted(id('c', 6))))
        .isEqualTo(server.error(ines, "get_record", arguments.formatted(id('c', 66))));
    assertThat(server.content(ines, "search_records", "{'query':'loft'}").at("/matches")).isEmpty();
    assertThat(
            server
                .content(
                    token(GEORGE, "issue:view", "project:view"),
                    "search_records",
                    "{'query':'loft'}")
                .at("/matches"))
        .isNotEmpty();
  }

  private static List<String> projects(Someone someone) {
    return list(someone, "project").findValuesAsText("name");
  }

  private static List<String> issues(Someone someone) {
    return list(someone, "issue").findValuesAsText("title");
  }

  private static JsonNode list(Someone someone, String model) {
    return server
        .content(token(someone, model + ":view"), "list_records", "{'model':'%s'}".formatted(model))
        .at("/records");
  }
}
