package dev.mcpaccess.e2e.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.mcpaccess.e2e.oauth.OAuthClient;
import dev.mcpaccess.e2e.oauth.OAuthClient.UserAgent;
import dev.mcpaccess.e2e.oauth.ServerMetadata;
import dev.mcpaccess.e2e.oauth.Tokens;
import dev.mcpaccess.e2e.platform.ApiKey;
import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.HttpClientStreamableHttpTransport;
import io.modelcontextprotocol.client.transport.customizer.McpHttpClientTransportAuthorizationErrorHandler;
import io.modelcontextprotocol.json.jackson2.JacksonMcpJsonMapper;
import io.modelcontextprotocol.spec.McpSchema;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * An AI client: the official MCP SDK, which knows the MCP server's URL and its API key, and
 * authorizes when it meets a 401.
 */
public final class AiClient implements AutoCloseable {

  private final ApiKey key;
  private final UserAgent person;
  private final String redirectUri;
  private final McpSyncClient client;
  private OAuthClient oauth;
  private Tokens tokens;
  private int authorizations;
  private int refreshes;

  private AiClient(URI mcpUrl, ApiKey key, UserAgent person, String redirectUri) {
    this.key = key;
    this.person = person;
    this.redirectUri = redirectUri;
    this.client =
        McpClient.sync(
                HttpClientStreamableHttpTransport.builder(mcpUrl.resolve("/").toString())
                    .endpoint(mcpUrl.getPath())
                    .jsonMapper(new JacksonMcpJsonMapper(new ObjectMapper()))
                    .openConnectionOnStartup(false)
                    .addHttpRequestCustomizer(
                        (request, method, uri, body, context) -> {
                          if (tokens != null) {
                            request.setHeader("Authorization", "Bearer " + tokens.accessToken());
                          }
                        })
                    .authorizationErrorHandler(
                        McpHttpClientTransportAuthorizationErrorHandler.fromSync(
                            (request, response, context) -> authorizeAfter(response)))
                    .build())
            .requestTimeout(Duration.ofSeconds(60))
            .initializationTimeout(Duration.ofSeconds(60))
            .build();
  }

  /** Connects: the first answer is a 401, and the person authorizes. */
  public static AiClient connect(String mcpUrl, ApiKey key, UserAgent person, String redirectUri) {
    AiClient client = new AiClient(URI.create(mcpUrl), key, person, redirectUri);
    client.client.initialize();
    return client;
  }

  private boolean authorizeAfter(HttpResponse.ResponseInfo response) {
    if (response.statusCode() != 401) {
      return false;
    }
    if (tokens == null) {
      String challenge = response.headers().firstValue("WWW-Authenticate").orElseThrow();
      oauth = new OAuthClient(ServerMetadata.discover(challenge), key, redirectUri);
      tokens = oauth.authorize(person);
      authorizations++;
    } else {
      tokens = oauth.refresh(tokens);
      refreshes++;
    }
    return true;
  }

  public List<McpSchema.Tool> tools() {
    return client.listTools().tools();
  }

  public McpSchema.CallToolResult call(String tool, Map<String, Object> arguments) {
    return client.callTool(McpSchema.CallToolRequest.builder(tool).arguments(arguments).build());
  }

  /** The structured content of a successful call. */
  public JsonNode result(String tool, Map<String, Object> arguments) {
    McpSchema.CallToolResult result = call(tool, arguments);
    if (Boolean.TRUE.equals(result.isError())) {
      throw new IllegalStateException(tool + " failed: " + result.content());
    }
    return new ObjectMapper().valueToTree(result.structuredContent());
  }

  public Tokens tokens() {
    return tokens;
  }

  public int authorizations() {
    return authorizations;
  }

  public int refreshes() {
    return refreshes;
  }

  @Override
  public void close() {
    client.close();
  }
}
