package dev.mcpaccess.server.tools;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.mcpaccess.server.mcp.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** What a tool's resource file says of it, before it is fitted to a caller. */
record ToolSource(
    String title,
    String description,
    Effect effect,
    ObjectNode inputSchema,
    ObjectNode outputSchema) {

  ToolSource {
    effect = effect == null ? Effect.READS : effect;
  }

  static ToolSource read(String tool) {
    try (InputStream in = ToolSource.class.getResourceAsStream(tool + ".json")) {
      return Json.MAPPER.readValue(in, ToolSource.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
