package dev.mcpaccess.server.mcp;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** A tool as {@code tools/list} shows it. */
public record ToolDefinition(
    String name,
    String title,
    String description,
    ObjectNode inputSchema,
    ObjectNode outputSchema,
    Annotations annotations) {

  /** What a client may assume about a tool. */
  public record Annotations(
      String title,
      boolean readOnlyHint,
      boolean destructiveHint,
      boolean idempotentHint,
      boolean openWorldHint) {

    public static Annotations readOnly(String title) {
      return new Annotations(title, true, false, true, false);
    }
  }
}
