package dev.mcpaccess.server.mcp;

import java.util.List;
import java.util.Optional;

/** A version of MCP that this server speaks. */
record ProtocolVersion(String id, ProtocolRules rules) {
  private static final String HEADER = "MCP-Protocol-Version";

  private static final ProtocolVersion NEWEST_WITH_HANDSHAKE =
      new ProtocolVersion("2025-11-25", new HandshakeRules());
  private static final ProtocolVersion OLDEST =
      new ProtocolVersion("2025-06-18", new HandshakeRules());

  /** Newest first. */
  private static final List<ProtocolVersion> ALL =
      List.of(
          new ProtocolVersion("2026-07-28", new StatelessRules()), NEWEST_WITH_HANDSHAKE, OLDEST);

  private static final List<String> IDS = ALL.stream().map(ProtocolVersion::id).toList();

  static List<String> ids() {
    return IDS;
  }

  /**
   * The version that a message is written in.
   *
   * @throws JsonRpcException if it is none of these, or header and body disagree on it
   */
  static ProtocolVersion of(RequestHeaders headers, JsonRpcMessage message) {
    Optional<String> header = headers.one(HEADER);
    Optional<String> body = message.protocolVersion();
    if (body.isPresent() && !body.equals(header)) {
      throw JsonRpcException.headerMismatch(HEADER + " is not what the body's _meta says");
    }
    // Only a version that does not know the header leaves it out, or a request to initialize.
    return header.map(ProtocolVersion::named).orElse(OLDEST);
  }

  private static ProtocolVersion named(String id) {
    return find(id).orElseThrow(() -> JsonRpcException.unsupportedVersion(IDS, id));
  }

  private static Optional<ProtocolVersion> find(String id) {
    return ALL.stream().filter(version -> version.id.equals(id)).findFirst();
  }

  /**
   * The version to go on with after a handshake: the client's if both know it, else the newest that
   * has a handshake.
   */
  static String negotiate(String requested) {
    return find(requested)
        .filter(version -> version.rules.methods().contains("initialize"))
        .orElse(NEWEST_WITH_HANDSHAKE)
        .id;
  }
}
