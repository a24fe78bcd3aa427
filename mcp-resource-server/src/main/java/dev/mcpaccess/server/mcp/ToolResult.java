package dev.mcpaccess.server.mcp;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.mcpaccess.server.observe.ToolCall.Outcome;
import java.util.List;

/**
 * What a tool call brings, for programs and, as the same JSON in a text, for models.
 *
 * @param outcome what the server notes about the call
 * @param rows how many records are in it, for the same purpose
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ToolResult(
    List<? extends Content> content,
    ObjectNode structuredContent,
    @JsonProperty("isError") @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean isError,
    @JsonIgnore Outcome outcome,
    @JsonIgnore int rows) {

  public static ToolResult of(Object value) {
    return of(value, 0);
  }

  /** A result with {@code rows} records in it. */
  public static ToolResult of(Object value, int rows) {
    ObjectNode structured = Json.MAPPER.valueToTree(value);
    try {
      String text = Json.MAPPER.writeValueAsString(structured);
      return new ToolResult(List.of(Content.Text.of(text)), structured, false, Outcome.OK, rows);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("A result must be JSON", e);
    }
  }

  /** A result for models and people only. */
  public static ToolResult of(List<? extends Content> content) {
    return new ToolResult(List.copyOf(content), null, false, Outcome.OK, 0);
  }

  /**
   * A result that tells a model what it did wrong.
   *
   * @param message what is wrong, and what to do next
   */
  public static ToolResult error(String message) {
    return new ToolResult(List.of(Content.Text.of(message)), null, true, Outcome.REFUSED, 0);
  }

  /** A result that tells a model that the server could not do its part. */
  public static ToolResult failed(String message) {
    return new ToolResult(List.of(Content.Text.of(message)), null, true, Outcome.FAILED, 0);
  }
}
