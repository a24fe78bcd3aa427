package dev.mcpaccess.e2e.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import dev.mcpaccess.e2e.conformance.FixtureTools.Embedded;
import dev.mcpaccess.e2e.conformance.FixtureTools.Media;
import dev.mcpaccess.server.auth.Caller;
import dev.mcpaccess.server.mcp.ClientInput;
import dev.mcpaccess.server.mcp.Content;
import dev.mcpaccess.server.mcp.Content.Text;
import dev.mcpaccess.server.mcp.Feature;
import dev.mcpaccess.server.mcp.JsonRpcException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** What the conformance suite expects besides tools. */
record FixtureFeature(String capability, Map<String, Function<JsonNode, Record>> answers)
    implements Feature {
  private static final String TEMPLATE = "test://template/{id}/data";

  static List<Feature> all() {
    return List.of(
        new FixtureFeature(
            "resources",
            Map.of(
                "resources/list", params -> new Resources(resources()),
                "resources/read", FixtureFeature::read,
                "resources/templates/list", params -> new Templates(List.of(template())))),
        new FixtureFeature(
            "prompts",
            Map.of(
                "prompts/list",
                params -> new Prompts(prompts()),
                "prompts/get",
                FixtureFeature::prompt)),
        new FixtureFeature(
            "completions",
            Map.of(
                "completion/complete",
                params -> new Completed(new Completion(List.of("paris", "park"), 2, false)))));
  }

  @Override
  public Set<String> methods() {
    return answers.keySet();
  }

  @Override
  public Record answer(Caller caller, String method, JsonNode params) {
    return answers.get(method).apply(params);
  }

  private static List<Resource> resources() {
    return List.of(
        new Resource("test://static-text", "Text", "Fixture", "text/plain"),
        new Resource("test://static-binary", "Binary", "Fixture", "image/png"));
  }

  private static Template template() {
    return new Template(TEMPLATE, "Template", "Fixture", "application/json");
  }

  private static Record read(JsonNode params) {
    String uri = params.path("uri").asText();
    if (uri.equals("test://static-text")) {
      return new Contents(List.of(new TextContents(uri, "text/plain", "Static text.")));
    }
    if (uri.equals("test://static-binary")) {
      return new Contents(List.of(new BlobContents(uri, "image/png", FixtureTools.PIXEL)));
    }
    if (uri.matches("test://template/\\w+/data")) {
      String id = uri.substring("test://template/".length(), uri.lastIndexOf("/data"));
      String json = "{\"id\":\"%s\",\"templateTest\":true}".formatted(id);
      return new Contents(List.of(new TextContents(uri, "application/json", json)));
    }
    throw JsonRpcException.invalidParams("There is no resource " + uri);
  }

  private static List<Prompt> prompts() {
    return List.of(
        new Prompt("test_simple_prompt", "Fixture", List.of()),
        new Prompt("test_prompt_with_arguments", "Fixture", arguments("arg1", "arg2")),
        new Prompt("test_prompt_with_embedded_resource", "Fixture", arguments("resourceUri")),
        new Prompt("test_prompt_with_image", "Fixture", List.of()),
        new Prompt("test_input_required_result_prompt", "Fixture", List.of()));
  }

  private static List<Argument> arguments(String... names) {
    return Stream.of(names).map(name -> new Argument(name, "Fixture", true)).toList();
  }

  private static Record prompt(JsonNode params) {
    JsonNode arguments = params.path("arguments");
    return switch (params.path("name").asText()) {
      case "test_simple_prompt" -> messages(Text.of("This is a simple prompt for testing."));
      case "test_prompt_with_arguments" ->
          messages(
              Text.of(
                  "Prompt with arguments: arg1='%s', arg2='%s'"
                      .formatted(
                          arguments.path("arg1").asText(), arguments.path("arg2").asText())));
      case "test_prompt_with_embedded_resource" ->
          messages(
              Embedded.of(arguments.path("resourceUri").asText(), "text/plain", "Embedded"),
              Text.of("Please process the embedded resource above."));
      case "test_prompt_with_image" ->
          messages(
              new Media("image", FixtureTools.PIXEL, "image/png"),
              Text.of("Please analyze the image above."));
      case "test_input_required_result_prompt" -> {
        if (ClientInput.in(params).response("user_context").isEmpty()) {
          throw AskingTool.asking("user_context");
        }
        yield messages(Text.of("With context"));
      }
      default -> throw JsonRpcException.invalidParams("There is no such prompt");
    };
  }

  private static Messages messages(Content... contents) {
    return new Messages(Stream.of(contents).map(content -> new Message("user", content)).toList());
  }

  private record Resource(String uri, String name, String description, String mimeType) {}

  private record Resources(List<Resource> resources) {}

  private record Template(String uriTemplate, String name, String description, String mimeType) {}

  private record Templates(List<Template> resourceTemplates) {}

  private record TextContents(String uri, String mimeType, String text) {}

  private record BlobContents(String uri, String mimeType, String blob) {}

  private record Contents(List<?> contents) {}

  private record Argument(String name, String description, boolean required) {}

  private record Prompt(String name, String description, List<Argument> arguments) {}

  private record Prompts(List<Prompt> prompts) {}

  private record Message(String role, Content content) {}

  private record Messages(List<Message> messages) {}

  private record Completion(List<String> values, int total, boolean hasMore) {}

  private record Completed(Completion completion) {}
}
