package dev.mcpaccess.e2e.platform;

import dev.mcpaccess.e2e.http.Http;
import dev.mcpaccess.server.McpServer;
import dev.mcpaccess.server.ServerSettings;
import dev.mcpaccess.server.auth.ClientAuthentication;
import dev.mcpaccess.server.auth.statickey.IntrospectionSettings;
import java.util.Optional;

/**
 * One more MCP server beside the platform's, for the same public URL, which proves to Keycloak in
 * another way who it is.
 */
public final class OtherMcpServer implements AutoCloseable {

  private final McpServer server;

  private OtherMcpServer(McpServer server) {
    this.server = server;
  }

  static OtherMcpServer start(ServerSettings settings) {
    return new OtherMcpServer(McpServer.start(settings));
  }

  static OtherMcpServer start(ServerSettings settings, ClientAuthentication authentication) {
    return start(
        new ServerSettings(
            settings.url(),
            settings.host(),
            settings.port(),
            settings.issuer(),
            settings.keysUrl(),
            Optional.of(
                new IntrospectionSettings(
                    settings.url().toString(), authentication, Optional.empty())),
            settings.allowedOrigins(),
            settings.catalog(),
            settings.database(),
            settings.limits(),
            settings.management()));
  }

  public String url() {
    return "http://localhost:" + server.port() + "/mcp";
  }

  public Http.Answer ping(String bearerToken) {
    return new McpEndpoint(url()).ping(bearerToken);
  }

  @Override
  public void close() {
    server.close();
  }
}
