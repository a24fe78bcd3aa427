package dev.mcpaccess.server.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Clients keep what they were told of tools, so a change must be meant: each tool's definition
 * stands in a file for each of the development realm's roles. With the environment variable
 * UPDATE_SNAPSHOTS the files are written anew.
 */
class ToolSnapshotTest {
  private static final Path SNAPSHOTS = Path.of("src/test/resources/snapshots");
  private static final Path REALM = Path.of("../realm-export/development-realm.json");
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

  /** The business roles as the realm's file has them, and callers without one. */
  static Stream<Arguments> callers() throws IOException {
    JsonNode roles = JSON.readTree(REALM.toFile()).at("/roles/realm");
    return Stream.concat(
        StreamSupport.stream(roles.spliterator(), false)
            .filter(role -> role.has("composites"))
            .map(role -> business(role.path("name").asText(), permissions(role))),
        Stream.of(
            Arguments.of("nobody", Someone.CARLY, List.of()),
            Arguments.of(
                "read-write-key",
                Someone.WRITER,
                List.of(
                    "project:view",
                    "project:create",
                    "issue:view",
                    "issue:create",
                    "document:view",
                    "document:create"))));
  }

  @ParameterizedTest
  @MethodSource("callers")
  void toolsAreAsInTheSnapshotOfTheRole(String role, Someone someone, List<String> permissions)
      throws IOException {
    String token = SampleServer.token(someone, permissions.toArray(String[]::new));
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

  private static Arguments business(String role, List<String> permissions) {
    boolean projects = permissions.contains("project:view");
    return Arguments.of(role, projects ? Someone.GEORGE : Someone.CARLY, permissions);
  }

  private static List<String> permissions(JsonNode role) {
    return StreamSupport.stream(role.at("/composites/client").spliterator(), false)
        .flatMap(client -> StreamSupport.stream(client.spliterator(), false))
        .map(JsonNode::asText)
        .toList();
  }
}
