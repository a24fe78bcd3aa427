package dev.mcpaccess.server.sample;

import static dev.mcpaccess.server.sample.SampleServer.token;
import static dev.mcpaccess.server.sample.Someone.CARLY;
import static dev.mcpaccess.server.sample.Someone.INES;
import static dev.mcpaccess.server.sample.Someone.id;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Records as resources. */
class ResourcesTest {
  private static SampleServer server;

  private final String carly = token(CARLY, "company:view", "task:create");

  @BeforeAll
  static void start() {
    server = SampleServer.start();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void viewableModelsAreListed() {
    JsonNode resources = server.rpc(carly, "resources/list", "{}").at("/result/resources");
    assertThat(resources.findValuesAsText("uri")).containsExactly("record://company");
    JsonNode templates =
        server.rpc(carly, "resources/templates/list", "{}").at("/result/resourceTemplates");
    assertThat(templates.findValuesAsText("uriTemplate")).containsExactly("record://company/{id}");
    assertThat(server.rpc(token(CARLY), "resources/list", "{}").at("/result/resources")).isEmpty();
  }

  @Test
  @DisplayName("P11 a record is read by its address")
  void recordIsRead() throws Exception {
    JsonNode content = read(carly, "record://company/" + id('5', 2)).at("/result/contents/0");
    assertThat(content.path("mimeType").asText()).isEqualTo("application/json");
    JsonNode record = new ObjectMapper().readTree(content.path("text").asText());
    assertThat(record.at("/record/name").asText()).isEqualTo("Nordlys Outdoor");
    assertThat(read(carly, "record://company").at("/result/contents/0/text").asText())
        .contains("annual_revenue");
  }

  @Test
  @DisplayName("Security 33 Security 34 what the caller does not reach is no resource")
  void forbiddenIsLikeAbsent() {
    for (String uri :
        List.of(
            "record://company/" + id('5', 15),
            "record://company/" + id('5', 99),
            "record://issue/" + id('c', 1),
            "record://issue",
            "record://task/" + id('9', 1),
            "record://absent/1",
            "record://company/",
            "record://",
            "record://company/%zz",
            "file:///etc/passwd",
            "")) {
      JsonNode error = read(carly, uri).path("error");
      assertThat(error.path("code").asInt()).as(uri).isEqualTo(-32002);
      assertThat(error.path("message").asText()).isEqualTo("Resource not found");
    }
    String ines = token(INES, "issue:view");
    assertThat(read(ines, "record://issue/" + id('c', 1)).has("result")).isTrue();
    assertThat(read(ines, "record://issue/" + id('c', 6)).at("/error/code").asInt())
        .isEqualTo(-32002);
  }

  private static JsonNode read(String token, String uri) {
    return server.rpc(token, "resources/read", "{\"uri\":\"%s\"}".formatted(uri));
  }
}
