package dev.mcpaccess.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.mcpaccess.e2e.node.NodePackages;
import dev.mcpaccess.e2e.node.NodeProcess;
import dev.mcpaccess.e2e.platform.ApiKey;
import dev.mcpaccess.e2e.platform.Platform;
import dev.mcpaccess.e2e.platform.PlatformExtension;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Clients as they are installed by people, with a machine's access token. */
@ExtendWith(PlatformExtension.class)
class NodeClientsIT {
  private static final String SDK_1 =
      """
      import { Client } from '@modelcontextprotocol/sdk/client/index.js';
      import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
      const client = new Client({ name: 'test', version: '1' });
      """;
  private static final String SDK_2 =
      """
      import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
      const client = new Client(
        { name: 'test', version: '1' }, { versionNegotiation: { mode: 'auto' } });
      """;
  private static final String CALLS =
      """
      const headers = { Authorization: `Bearer ${process.env.TOKEN}` };
      const transport =
        new StreamableHTTPClientTransport(new URL(process.env.MCP_URL), { requestInit: { headers } });
      await client.connect(transport);
      const { tools } = await client.listTools();
      const result = await client.callTool({ name: 'access_status', arguments: {} });
      console.log(JSON.stringify({
        version: client.getNegotiatedProtocolVersion?.() ?? transport.protocolVersion,
        tools: tools.map(tool => tool.name),
        status: result.structuredContent }));
      await client.close();
      """;

  private NodePackages node;
  private Map<String, String> environment;

  @BeforeEach
  void issueKey(Platform platform) {
    node = NodePackages.installed();
    ApiKey key = platform.issue("amelia", "brightside", "OAuth", "company:view");
    String token =
        platform.client(key).clientCredentials(Map.of()).json().path("access_token").asText();
    environment = Map.of("MCP_URL", platform.mcpUrl(), "TOKEN", token);
  }

  @ParameterizedTest
  @CsvSource({"1, 2025-11-25", "2, 2026-07-28"})
  void bothGenerationsOfTheTypeScriptSdkWork(int generation, String version)
      throws JsonProcessingException {
    JsonNode found = json(node.startModule((generation == 1 ? SDK_1 : SDK_2) + CALLS, environment));
    assertThat(found.path("version").asText()).isEqualTo(version);
    assertThat(found.path("tools").toString()).contains("list_records", "access_status");
    assertThat(found.at("/status/permitted").toString()).isEqualTo("[\"company:view\"]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"legacy", "modern"})
  void inspectorListsTools(String era) throws JsonProcessingException {
    JsonNode listed =
        json(
            node.start(
                "@modelcontextprotocol/inspector/clients/launcher/build/index.js",
                List.of(
                    "--cli",
                    environment.get("MCP_URL"),
                    "--transport",
                    "http",
                    "--header",
                    "Authorization: Bearer " + environment.get("TOKEN"),
                    "--method",
                    "tools/list",
                    "--protocol-era",
                    era,
                    "--format",
                    "json"),
                Map.of()));
    assertThat(listed.at("/result/tools").findValuesAsText("name")).contains("list_records");
  }

  @Test
  void mcpRemoteTakesTheTokenAsAHeader(Platform platform) {
    try (NodeProcess remote =
        node.start(
            "mcp-remote/dist/client.js",
            List.of(
                platform.mcpUrl(),
                "--allow-http",
                "--header",
                "Authorization: Bearer " + environment.get("TOKEN")),
            Map.of("MCP_REMOTE_CONFIG_DIR", node.directory("mcp-remote").toString()))) {
      remote.await(Pattern.compile("(\"list_records\")"), 60, TimeUnit.SECONDS);
    }
  }

  private static JsonNode json(NodeProcess program) throws JsonProcessingException {
    try (program) {
      assertThat(program.exitCode(2, TimeUnit.MINUTES)).as(program.output()).isZero();
      return new ObjectMapper().readTree(program.output());
    }
  }
}
