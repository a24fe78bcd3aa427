package dev.mcpaccess.e2e.conformance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.mcpaccess.server.mcp.Content;
import dev.mcpaccess.server.mcp.Content.Text;
import dev.mcpaccess.server.mcp.Progress;
import dev.mcpaccess.server.mcp.Tool;
import dev.mcpaccess.server.mcp.ToolResult;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** The tools that the conformance suite's scenarios call. */
final class FixtureTools {
  private static final String NO_ARGUMENTS = "{\"type\":\"object\"}";
  private static final String MIRRORED =
      """
      {"type": "object",
       "properties": {"region": {"type": "string", "x-mcp-header": "Region"}}}
      """;

  /** What the suite's scenario json-schema-2020-12 expects, to the letter. */
  private static final String JSON_SCHEMA =
      """
      {"$schema": "https://json-schema.org/draft/2020-12/schema",
       "type": "object",
       "$defs": {
         "address": {
           "$anchor": "addressDef",
           "type": "object",
           "properties": {"street": {"type": "string"}, "city": {"type": "string"}}}},
       "properties": {
         "name": {"type": "string"},
         "address": {"$ref": "#/$defs/address"},
         "contactMethod": {"type": "string", "enum": ["phone", "email"]},
         "phone": {"type": "string"},
         "email": {"type": "string"}},
       "allOf": [{"anyOf": [{"required": ["phone"]}, {"required": ["email"]}]}],
       "if": {"properties": {"contactMethod": {"const": "phone"}}, "required": ["contactMethod"]},
       "then": {"required": ["phone"]},
       "else": {"required": ["email"]},
       "additionalProperties": false}
      """;

  static final String PIXEL =
      "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8DwHwAFBQIAX8jx0gAAAABJRU5ErkJggg==";
  private static final String SILENCE =
      "UklGRiYAAABXQVZFZm10IBAAAAABAAEAQB8AAAB9AAACABAAZGF0YQIAAAA=";

  record Media(String type, String data, String mimeType) implements Content {}

  record Embedded(String type, Resource resource) implements Content {
    record Resource(String uri, String mimeType, String text) {}

    static Embedded of(String uri, String mimeType, String text) {
      return new Embedded("resource", new Resource(uri, mimeType, text));
    }
  }

  private FixtureTools() {}

  static Tool[] all() {
    return Stream.concat(Stream.of(plain()), AskingTool.all().stream()).toArray(Tool[]::new);
  }

  private static Tool[] plain() {
    Content image = new Media("image", PIXEL, "image/png");
    return new Tool[] {
      tool("test_simple_text", Text.of("This is a simple text response for testing.")),
      tool("test_image_content", image),
      tool("test_audio_content", new Media("audio", SILENCE, "audio/wav")),
      tool(
          "test_embedded_resource",
          Embedded.of(
              "test://embedded-resource", "text/plain", "This is an embedded resource content.")),
      tool(
          "test_multiple_content_types",
          Text.of("Multiple content types test:"),
          image,
          Embedded.of(
              "test://mixed-content-resource",
              "application/json",
              "{\"test\":\"data\",\"value\":123}")),
      tool(
          "test_error_handling",
          NO_ARGUMENTS,
          Set.of(),
          progress -> ToolResult.error("This tool intentionally returns an error for testing")),
      tool("test_tool_with_progress", NO_ARGUMENTS, Set.of(), FixtureTools::reportProgress),
      tool(
          "test_missing_capability",
          NO_ARGUMENTS,
          Set.of("sampling"),
          progress -> result(Text.of("Success"))),
      tool("test_streaming_elicitation", Text.of("Nothing is asked back")),
      tool("test_logging_tool", Text.of("Nothing is logged to clients")),
      tool("json_schema_2020_12_tool", JSON_SCHEMA, Set.of(), progress -> result(Text.of("Done"))),
      tool("test_mirrored", MIRRORED, Set.of(), progress -> result(Text.of("Done"))),
    };
  }

  private static ToolResult reportProgress(Progress progress) {
    progress.report(0, 100, "Begun");
    progress.report(50, 100, "Half");
    progress.report(100, 100, "Done");
    return result(Text.of("Done"));
  }

  private static Tool tool(String name, Content... content) {
    return tool(name, NO_ARGUMENTS, Set.of(), progress -> result(content));
  }

  private static Tool tool(
      String name,
      String inputSchema,
      Set<String> capabilities,
      Function<Progress, ToolResult> action) {
    try {
      ObjectNode schema = (ObjectNode) new ObjectMapper().readTree(inputSchema);
      return new FixtureTool(name, schema, capabilities, action);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static ToolResult result(Content... content) {
    return ToolResult.of(List.of(content));
  }
}
