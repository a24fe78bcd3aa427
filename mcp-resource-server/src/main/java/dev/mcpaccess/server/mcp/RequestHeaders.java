package dev.mcpaccess.server.mcp;

import java.util.List;
import java.util.Optional;

/** The headers of the HTTP request that brought a message; names are not case-sensitive. */
@FunctionalInterface
public interface RequestHeaders {
  List<String> all(String name);

  /**
   * The one value of a header.
   *
   * @throws JsonRpcException if the header is repeated: two readers might pick different values
   */
  default Optional<String> one(String name) {
    List<String> values = all(name);
    if (values.size() > 1) {
      throw JsonRpcException.headerMismatch(name + " is repeated");
    }
    return values.stream().findFirst();
  }
}
