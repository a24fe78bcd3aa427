package dev.mcpaccess.server;

import static dev.mcpaccess.server.TestServer.JSON;
import static dev.mcpaccess.server.TestServer.rpc;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Clients keep what they were told of tools, so a change must be meant: each tool's definition
 * stands in a file for each role. With the environment variable UPDATE_SNAPSHOTS the files are
 * written anew.
 */
class ToolSnapshotTest {
  private static final Path SNAPSHOTS = Path.of("src/test/resources/snapshots");

  @ParameterizedTest
  @CsvSource({
    "viewer, company:view task:view rate:view",
    "contributor, company:view company:create company:update task:view task:create rate:view",
    "clerk, task:view",
    "nobody, openid",
  })
  void toolsAreAsInTheSnapshotOfTheRole(String role, String scope) throws IOException {
    String token = TestServer.issuer().token(claims -> claims.claim("scope", scope));
    JsonNode tools = rpc(token, "tools/list", "{}").at("/result/tools");
    String actual =
        JSON.writer().with(SerializationFeature.INDENT_OUTPUT).writeValueAsString(tools) + "\n";
    Path snapshot = SNAPSHOTS.resolve("tools-%s.json".formatted(role));
    if (System.getenv("UPDATE_SNAPSHOTS") != null) {
      Files.createDirectories(SNAPSHOTS);
      Files.writeString(snapshot, actual);
    }
    assertThat(actual).isEqualToNormalizingNewlines(Files.readString(snapshot));
  }
}
