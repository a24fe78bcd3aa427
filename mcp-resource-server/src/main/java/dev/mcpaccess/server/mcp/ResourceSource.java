package dev.mcpaccess.server.mcp;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.mcpaccess.server.auth.Caller;
import java.util.List;
import java.util.Optional;

/**
 * The resources of this server. Each is what a tool brings, so that there is one way to a record:
 * with its permission, its limits and its line in the audit log.
 */
public interface ResourceSource {

  /** The resources that {@code caller} can name, those of templates left out. */
  List<Resource> list(Caller caller);

  List<Template> templates(Caller caller);

  /** The call that brings the resource at an address, if it could be one. */
  Optional<ToolRequest> request(String uri);

  /** One resource as {@code resources/list} shows it. */
  record Resource(String uri, String name, String title, String description, String mimeType) {}

  /**
   * Many resources of one kind.
   *
   * @param uriTemplate as in RFC 6570
   */
  record Template(
      String uriTemplate, String name, String title, String description, String mimeType) {}

  /** A call of a tool. */
  record ToolRequest(String tool, ObjectNode arguments) {}
}
