package dev.mcpaccess.server;

import static dev.mcpaccess.server.TestServer.call;
import static dev.mcpaccess.server.TestServer.rpc;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A caller neither sees nor reaches what the token does not permit. */
class ToolVisibilityTest {
  private final TokenIssuer issuer = TestServer.issuer();
  private final String tasks = issuer.token("task:view");
  private final String rates = issuer.token("rate:view");
  private final String nothing = issuer.token("task:create", "company:delete", "unknown:view");

  @Test
  void toolsAreListedInAStableOrder() {
    assertThat(names(tasks))
        .containsExactly(
            "list_models",
            "describe_model",
            "list_records",
            "get_record",
            "search_records",
            "search",
            "fetch",
            "access_status",
            "ping");
  }

  @Test
  void toolWithoutAnyPermittedModelIsNotListed() {
    assertThat(names(nothing)).containsExactly("access_status", "ping");
    assertThat(names(rates)).doesNotContain("search_records").contains("list_records");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"list_models", "describe_model", "list_records", "get_record", "search_records"})
  void hiddenToolIsAnsweredLikeOneThatDoesNotExist(String tool) {
    JsonNode hidden = call(nothing, tool, "{\"model\":\"task\",\"query\":\"call\"}");
    JsonNode absent = call(nothing, "no_such_tool", "{\"model\":\"task\",\"query\":\"call\"}");
    assertThat(hidden.at("/error/code").asInt()).isEqualTo(-32602);
    assertThat(hidden.toString()).isEqualTo(absent.toString().replace("no_such_tool", tool));
  }

  @Test
  void toolHiddenForLackOfSearchableModelsIsNotCallable() {
    assertThat(call(rates, "search_records", "{\"query\":\"call\"}").at("/error/code").asInt())
        .isEqualTo(-32602);
  }

  @Test
  void schemasEnumerateThePermittedModelsOnly() {
    for (JsonNode tool : list(tasks)) {
      JsonNode model = tool.at("/inputSchema/properties/model/enum");
      if (!model.isMissingNode()) {
        assertThat(model.toString()).isEqualTo("[\"task\"]");
      }
      // It speaks of the caller's company; its schema is the same for everybody.
      if (!tool.path("name").asText().equals("access_status")) {
        assertThat(tool.toString()).doesNotContain("company", "rate\"");
      }
    }
    assertThat(list(tasks).get(4).at("/inputSchema/properties/models/items/enum").toString())
        .isEqualTo("[\"task\"]");
  }

  @Test
  void onlyPermittedModelsAndActionsAreListed() {
    JsonNode models =
        call(issuer.token("task:view", "task:create", "task:delete"), "list_models", "{}")
            .at("/result/structuredContent/models");
    assertThat(models).hasSize(1);
    assertThat(models.at("/0/name").asText()).isEqualTo("task");
    assertThat(models.at("/0/actions").toString()).isEqualTo("[\"view\",\"create\"]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "describe_model | {\"model\":\"MODEL\"}",
        "list_records   | {\"model\":\"MODEL\"}",
        "list_records   |"
            + " {\"model\":\"MODEL\",\"filter\":[{\"field\":\"name\",\"operator\":\"eq\",\"value\":\"a\"}]}",
        "get_record     | {\"model\":\"MODEL\",\"id\":\"c01\"}",
        "search_records | {\"query\":\"Company\",\"models\":[\"MODEL\"]}",
      })
  void hiddenModelIsAnsweredLikeOneThatDoesNotExist(String tool, String arguments) {
    JsonNode hidden = call(tasks, tool, arguments.replace("MODEL", "company"));
    JsonNode absent = call(tasks, tool, arguments.replace("MODEL", "absent"));
    assertThat(hidden.at("/result/isError").asBoolean()).isTrue();
    assertThat(hidden.toString().replace("company", "absent")).isEqualTo(absent.toString());
    assertThat(hidden.at("/result/content/0/text").asText()).contains("task");
  }

  @Test
  void searchLooksAtPermittedModelsOnly() {
    JsonNode matches =
        call(tasks, "search_records", "{\"query\":\"company\"}")
            .at("/result/structuredContent/matches");
    assertThat(matches).hasSize(1);
    assertThat(matches.at("/0/model").asText()).isEqualTo("task");
  }

  @Test
  void everyToolSaysWhatItDoes() {
    for (JsonNode tool : list(issuer.token("company:view", "task:view"))) {
      assertThat(tool.path("name").asText()).hasSizeLessThanOrEqualTo(64);
      assertThat(tool.path("title").asText()).isNotEmpty();
      assertThat(tool.path("description").asText()).contains("Example").doesNotContain("${");
      assertThat(tool.at("/inputSchema/type").asText()).isEqualTo("object");
      assertThat(tool.at("/outputSchema/type").asText()).isEqualTo("object");
      JsonNode hints = tool.path("annotations");
      assertThat(hints.path("readOnlyHint").asBoolean()).isTrue();
      assertThat(hints.path("destructiveHint").asBoolean(true)).isFalse();
      assertThat(hints.path("idempotentHint").asBoolean()).isTrue();
      assertThat(hints.path("openWorldHint").asBoolean(true)).isFalse();
      assertThat(hints.path("title")).isEqualTo(tool.path("title"));
      assertThat(tool.path("securitySchemes").toString())
          .isEqualTo("[{\"type\":\"oauth2\",\"scopes\":[\"inclusive\"]}]");
      assertThat(tool.at("/_meta/securitySchemes")).isEqualTo(tool.path("securitySchemes"));
    }
  }

  private static JsonNode list(String token) {
    return rpc(token, "tools/list", "{}").at("/result/tools");
  }

  private static List<String> names(String token) {
    return StreamSupport.stream(list(token).spliterator(), false)
        .map(tool -> tool.path("name").asText())
        .toList();
  }
}
