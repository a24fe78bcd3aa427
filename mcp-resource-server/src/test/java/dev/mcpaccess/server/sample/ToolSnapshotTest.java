package dev.mcpaccess.server.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Clients keep what they were told of tools, so a change must be meant: each tool's definition
 * stands in a file for each of the development realm's roles. With the environment variable
 * UPDATE_SNAPSHOTS the files are written anew.
 */
class ToolSnapshotTest {
  private static final Path SNAPSHOTS = Path.of("src/test/resources/snapshots");
  private static final ObjectMapper JSON = new ObjectMapper();

  private static SampleServer server;

  @BeforeAll
  static void start() {
    server = SampleServer.start();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @CsvSource({
    "crm-viewer, CARLY, company end_user asset opportunity task note, view",
    "account-manager, CARLY, company end_user asset opportunity task note, view create update",
    "project-manager, GEORGE, project issue checklist document, view create update delete export",
    "task-viewer, CARLY, task, view",
    "nobody, CARLY, '', ''",
    "read-write-key, WRITER, project issue document, view create",
  })
  void toolsAreAsInTheSnapshotOfTheRole(String role, Someone someone, String models, String actions)
      throws IOException {
    String token = SampleServer.token(someone, permissions(models, actions));
    JsonNode tools = server.rpc(token, "tools/list", "{}").at("/result/tools");
    String actual =
        JSON.writer().with(SerializationFeature.INDENT_OUTPUT).writeValueAsString(tools) + "\n";
    Path snapshot = SNAPSHOTS.resolve("tools-%s.json".formatted(role));
    if (System.getenv("UPDATE_SNAPSHOTS") != null) {
      Files.createDirectories(SNAPSHOTS);
      Files.writeString(snapshot, actual);
    }
    assertThat(actual).isEqualToNormalizingNewlines(Files.readString(snapshot));
  }

  private static String[] permissions(String models, String actions) {
    return Arrays.stream(models.split(" "))
        .flatMap(model -> Arrays.stream(actions.split(" ")).map(action -> model + ":" + action))
        .toArray(String[]::new);
  }
}
