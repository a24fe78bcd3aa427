package dev.mcpaccess.server.mcp;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.core.JsonProcessingException;
import dev.mcpaccess.server.observe.ToolCall.Outcome;
import java.util.List;

/**
 * What a tool call brings, for programs and, as the same JSON in a text, for models.
 *
 * @param structuredContent a JSON object, written once for both; null if there is none
 * @param outcome what the server notes about the call
 * @param rows how many records are in it, for the same purpose
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ToolResult(
    List<? extends Content> content,
    @JsonRawValue String structuredContent,
    @JsonProperty("isError") @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean isError,
    @JsonIgnore Outcome outcome,
    @JsonIgnore int rows) {

  public static ToolResult of(Object value) {
    return of(value, 0);
  }

  /** A result with {@code rows} records in it. */
  public static ToolResult of(Object value, int rows) {
    String json;
    try {
      json = Json.MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("A result must be JSON", e);
    }
    if (!json.startsWith("{")) {
      throw new IllegalArgumentException("A result must be a JSON object");
    }
    return new ToolResult(List.of(Content.Text.of(json)), json, false, Outcome.OK, rows);
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
