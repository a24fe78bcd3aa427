package dev.mcpaccess.server.mcp;

import java.util.List;

/** The versions of MCP that this server speaks. */
public final class ProtocolVersion {
  /** Oldest first. */
  public static final List<String> SUPPORTED = List.of("2025-06-18", "2025-11-25");

  private static final String NEWEST = SUPPORTED.get(SUPPORTED.size() - 1);

  private ProtocolVersion() {}

  /** The version to go on with: the client's if both know it, else the newest. */
  static String negotiate(String requested) {
    return SUPPORTED.contains(requested) ? requested : NEWEST;
  }
}
