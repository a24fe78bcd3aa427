package dev.mcpaccess.benchmarks.peer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkiverse.mcp.server.TextContent;
import io.quarkiverse.mcp.server.ToolManager;
import io.quarkiverse.mcp.server.ToolManager.ToolAnnotations;
import io.quarkiverse.mcp.server.ToolManager.ToolDefinition;
import io.quarkiverse.mcp.server.ToolResponse;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Registers the tools of a file; each of them does what ping does. */
@ApplicationScoped
class StaticTools {
  private static final ObjectMapper JSON = new ObjectMapper();

  void register(
      @Observes StartupEvent start,
      ToolManager tools,
      @ConfigProperty(name = "peer.tools") String file)
      throws IOException {
    for (JsonNode tool : JSON.readTree(Path.of(file).toFile())) {
      JsonNode hints = tool.path("annotations");
      ToolDefinition definition =
          tools
              .newTool(tool.path("name").asText())
              .setTitle(tool.path("title").asText())
              .setDescription(tool.path("description").asText())
              .setInputSchema(tool.path("inputSchema"))
              .setAnnotations(
                  new ToolAnnotations(
                      hints.path("title").asText(),
                      hints.path("readOnlyHint").asBoolean(),
                      hints.path("destructiveHint").asBoolean(),
                      hints.path("idempotentHint").asBoolean(),
                      hints.path("openWorldHint").asBoolean()));
      if (tool.has("outputSchema")) {
        definition.setOutputSchema(tool.path("outputSchema"));
      }
      definition.setHandler(arguments -> pong()).register();
    }
  }

  private static ToolResponse pong() {
    Map<String, String> status = Map.of("status", "ok");
    try {
      return new ToolResponse(
          false, List.of(new TextContent(JSON.writeValueAsString(status))), status, null);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
