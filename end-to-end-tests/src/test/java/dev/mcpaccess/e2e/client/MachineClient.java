package dev.mcpaccess.e2e.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.HttpClientStreamableHttpTransport;
import io.modelcontextprotocol.json.jackson2.JacksonMcpJsonMapper;
import io.modelcontextprotocol.spec.McpSchema;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * A program without a person: the official MCP SDK, which sends one bearer token with all it asks.
 */
public final class MachineClient implements AutoCloseable {

  private final McpSyncClient client;

  private MachineClient(URI mcpUrl, String bearerToken) {
    this.client =
        McpClient.sync(
                HttpClientStreamableHttpTransport.builder(mcpUrl.resolve("/").toString())
                    .endpoint(mcpUrl.getPath())
                    .jsonMapper(new JacksonMcpJsonMapper(new ObjectMapper()))
                    .openConnectionOnStartup(false)
                    .addHttpRequestCustomizer(
                        (request, method, uri, body, context) ->
                            request.setHeader("Authorization", "Bearer " + bearerToken))
                    .build())
            .requestTimeout(Duration.ofSeconds(60))
            .initializationTimeout(Duration.ofSeconds(60))
            .build();
  }

  public static MachineClient connect(String mcpUrl, String bearerToken) {
    MachineClient machine = new MachineClient(URI.create(mcpUrl), bearerToken);
    machine.client.initialize();
    return machine;
  }

  public List<String> tools() {
    return client.listTools().tools().stream().map(McpSchema.Tool::name).toList();
  }

  /** The structured content of a successful call. */
  public JsonNode result(String tool, Map<String, Object> arguments) {
    McpSchema.CallToolResult result =
        client.callTool(McpSchema.CallToolRequest.builder(tool).arguments(arguments).build());
    if (Boolean.TRUE.equals(result.isError())) {
      throw new IllegalStateException(tool + " failed: " + result.content());
    }
    return new ObjectMapper().valueToTree(result.structuredContent());
  }

  @Override
  public void close() {
    client.close();
  }
}
