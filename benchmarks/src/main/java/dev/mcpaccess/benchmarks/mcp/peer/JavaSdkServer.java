package dev.mcpaccess.benchmarks.mcp.peer;

import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.json.jackson3.JacksonMcpJsonMapper;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpStatelessServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.server.transport.HttpServletStatelessServerTransport;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.ServerCapabilities;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import io.modelcontextprotocol.spec.McpSchema.ToolAnnotations;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.VirtualThreads;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The official Java SDK's server, without sessions, which is its quickest, on the same Jetty. */
public final class JavaSdkServer {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final McpJsonMapper MAPPER = new JacksonMcpJsonMapper(JSON);

  private JavaSdkServer() {}

  /**
   * Serves.
   *
   * @param arguments the port, and the file of tools, each of which does what ping does
   */
  public static void main(String[] arguments) throws Exception {
    HttpServletStatelessServerTransport transport =
        HttpServletStatelessServerTransport.builder()
            .jsonMapper(MAPPER)
            .messageEndpoint("/mcp")
            .build();
    McpServer.sync(transport)
        .serverInfo("peer", "1")
        .jsonMapper(MAPPER)
        .capabilities(ServerCapabilities.builder().tools(false).build())
        // Else each call is handed to another thread.
        .immediateExecution(true)
        .tools(tools(Path.of(arguments[1])))
        .build();
    QueuedThreadPool threads = new QueuedThreadPool();
    threads.setVirtualThreadsExecutor(VirtualThreads.getDefaultVirtualThreadsExecutor());
    Server server = new Server(threads);
    ServerConnector connector = new ServerConnector(server);
    connector.setHost("127.0.0.1");
    connector.setPort(Integer.parseInt(arguments[0]));
    server.addConnector(connector);
    ServletContextHandler context = new ServletContextHandler();
    ServletHolder servlet = new ServletHolder(transport);
    servlet.setAsyncSupported(true);
    context.addServlet(servlet, "/mcp");
    server.setHandler(context);
    server.start();
  }

  private static List<SyncToolSpecification> tools(Path file) {
    List<SyncToolSpecification> tools = new ArrayList<>();
    for (JsonNode tool : JSON.readTree(file.toFile())) {
      tools.add(new SyncToolSpecification(definition(tool), (context, request) -> pong()));
    }
    return tools;
  }

  private static Tool definition(JsonNode tool) {
    JsonNode hints = tool.path("annotations");
    Tool.Builder builder =
        Tool.builder(tool.path("name").asString(), map(tool.path("inputSchema")))
            .title(tool.path("title").asString())
            .description(tool.path("description").asString())
            .annotations(
                new ToolAnnotations(
                    hints.path("title").asString(),
                    hints.path("readOnlyHint").asBoolean(),
                    hints.path("destructiveHint").asBoolean(),
                    hints.path("idempotentHint").asBoolean(),
                    hints.path("openWorldHint").asBoolean(),
                    null))
            .meta(map(tool.path("_meta")));
    return tool.has("outputSchema")
        ? builder.outputSchema(map(tool.path("outputSchema"))).build()
        : builder.build();
  }

  private static CallToolResult pong() {
    Map<String, String> status = Map.of("status", "ok");
    return CallToolResult.builder()
        .addTextContent(JSON.writeValueAsString(status))
        .structuredContent(status)
        .build();
  }

  private static Map<String, Object> map(JsonNode node) {
    return JSON.convertValue(node, new TypeReference<>() {});
  }
}
