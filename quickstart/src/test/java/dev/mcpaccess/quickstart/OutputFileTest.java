package dev.mcpaccess.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.mcpaccess.quickstart.RunReport.User;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class OutputFileTest {

  private static final RunReport REPORT =
      new RunReport(
          "http://localhost:8080",
          "http://localhost:8080/realms/development",
          "http://localhost:8090/mcp",
          "http://localhost:8080/admin/development/console/",
          List.of(
              new User("tom", "secret-1", "brightside", List.of("task-viewer")),
              new User("admin", "secret-2", null, List.of("admin"))),
          List.of(
              new IssuedKey("ChatGPT", "OAuthPKCE Public", "brightside", "client-1", null, null)));

  @TempDir private Path folder;

  @Test
  void scriptsFindEveryFieldAndNullForWhatIsAbsent() throws IOException {
    OutputFile file = new OutputFile(folder.resolve("run.json"));

    file.write(REPORT);

    assertThat(new ObjectMapper().readTree(file.path().toFile()))
        .isEqualTo(
            json(
                """
                {"keycloakUrl": "http://localhost:8080",
                 "issuer": "http://localhost:8080/realms/development",
                 "mcpUrl": "http://localhost:8090/mcp",
                 "consoleUrl": "http://localhost:8080/admin/development/console/",
                 "users": [
                   {"username": "tom", "password": "secret-1", "company": "brightside",
                    "roles": ["task-viewer"]},
                   {"username": "admin", "password": "secret-2", "company": null,
                    "roles": ["admin"]}],
                 "keys": [
                   {"name": "ChatGPT", "apiType": "OAuthPKCE Public", "company": "brightside",
                    "clientId": "client-1", "clientSecret": null, "apiKey": null}]}
                """));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void onlyTheOwnerCanReadIt() throws IOException {
    Path path = folder.resolve("run.json");
    Files.writeString(path, "{}");
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-rw-rw-"));

    new OutputFile(path).write(REPORT);

    assertThat(Files.getPosixFilePermissions(path))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
  }

  @Test
  void nothingElseIsLeftInTheFolder() throws IOException {
    new OutputFile(folder.resolve("run.json")).write(REPORT);

    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(folder.resolve("run.json"));
    }
  }

  @Test
  void fileOfAnEarlierRunIsGoneUntilAllIsReady() throws IOException {
    Path path = Files.writeString(folder.resolve("run.json"), "old");

    new OutputFile(path).prepare();

    assertThat(path).doesNotExist();
  }

  @Test
  void missingFolderIsRefusedBeforeAnythingStarts() {
    OutputFile file = new OutputFile(folder.resolve("missing/run.json"));

    assertThatThrownBy(file::prepare)
        .isInstanceOf(QuickstartException.class)
        .hasMessageContaining(file.path().toString());
  }

  private static JsonNode json(String text) throws IOException {
    return new ObjectMapper().readTree(text);
  }
}
