package dev.mcpaccess.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.mcpaccess.e2e.client.MachineClient;
import dev.mcpaccess.e2e.platform.ApiKey;
import dev.mcpaccess.e2e.platform.Platform;
import dev.mcpaccess.e2e.platform.PlatformExtension;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Machine keys, and the projects of their company that they reach. */
@ExtendWith(PlatformExtension.class)
class ProjectKeyIT {
  private final Platform platform;

  ProjectKeyIT(Platform platform) {
    this.platform = platform;
  }

  @Test
  @DisplayName("C8 a READ-WRITE key adds itself to a project, works there, and reaches no other")
  void readWriteKeyJoinsAProject() {
    try (MachineClient program =
        connect("READ-WRITE", "issue:view", "issue:create", "issue:delete")) {
      assertThat(issues(program)).isEmpty();
      JsonNode depot =
          program.result("list_projects", Map.of("name", "depot")).get("records").get(0);
      assertThat(depot.get("member").asBoolean()).isFalse();
      program.result("join_project", Map.of("id", depot.get("id").asText()));
      JsonNode made =
          program.result(
              "create_record",
              Map.of(
                  "model",
                  "issue",
                  "values",
                  Map.of(
                      "title",
                      "Made by a program",
                      "number",
                      4711,
                      "severity",
                      "minor",
                      "project",
                      depot.get("id").asText())));
      assertThat(issues(program).findValuesAsText("title")).contains("Made by a program");
      assertThat(issues(program).findValuesAsText("project")).containsOnly("Tram Depot \"North\"");
      program.result(
          "delete_record",
          Map.of(
              "model", "issue",
              "id", made.get("id").asText(),
              "version", made.get("version").asText()));
      assertThat(issues(program).findValuesAsText("title")).doesNotContain("Made by a program");
    }
  }

  @Test
  @DisplayName("C8 a GLOBAL key reaches all projects, a READ key none that it was not added to")
  void presetsReachTheirProjects() {
    try (MachineClient global = connect("GLOBAL", "issue:view");
        MachineClient reader = connect("READ", "issue:view")) {
      assertThat(issues(global).findValuesAsText("project"))
          .contains("Riverside Hospital, East Wing", "Old Mill Lofts", "Tram Depot \"North\"");
      assertThat(issues(reader)).isEmpty();
      assertThat(global.tools()).contains("list_projects").doesNotContain("join_project");
      assertThat(reader.tools()).contains("list_projects").doesNotContain("join_project");
    }
  }

  private MachineClient connect(String preset, String... permissions) {
    ApiKey key =
        platform.issue(
            platform.person("george"),
            "granite",
            Map.of("apiType", "Static API", "preset", preset, "permissions", List.of(permissions)));
    return MachineClient.connect(platform.mcpUrl(), key.staticKey());
  }

  private static JsonNode issues(MachineClient program) {
    return program.result("list_records", Map.of("model", "issue", "limit", 100)).get("records");
  }
}
