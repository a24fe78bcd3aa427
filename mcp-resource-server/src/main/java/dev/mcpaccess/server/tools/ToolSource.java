package dev.mcpaccess.server.tools;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.mcpaccess.server.mcp.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** What a tool's resource file says of it, before it is fitted to a caller. */
record ToolSource(
    String title, String description, ObjectNode inputSchema, ObjectNode outputSchema) {

  static ToolSource read(String tool) {
    try (InputStream in = ToolSource.class.getResourceAsStream(tool + ".json")) {
      return Json.MAPPER.readValue(in, ToolSource.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
