package dev.mcpaccess.server.mcp;

/** How this server names itself. */
record ServerInfo(String name, String title, String version) {
  static ServerInfo of(Class<?> build) {
    String version = build.getPackage().getImplementationVersion();
    return new ServerInfo(
        "mcp-access-resource-server", "MCP Access", version == null ? "development" : version);
  }
}
