package dev.mcpaccess.server.mcp;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An argument that clients repeat in a header {@code Mcp-Param-…}, since the tool's schema marks it
 * with {@code x-mcp-header}.
 *
 * @param path the names of the properties that lead to it
 */
public record MirroredParameter(String header, List<String> path) {
  public MirroredParameter {
    path = List.copyOf(path);
  }

  /** The arguments that a tool's schema marks. */
  public static List<MirroredParameter> in(JsonNode inputSchema) {
    return in(inputSchema, List.of()).toList();
  }

  private static Stream<MirroredParameter> in(JsonNode schema, List<String> path) {
    return schema.path("properties").properties().stream()
        .flatMap(
            property -> {
              List<String> here = new ArrayList<>(path);
              here.add(property.getKey());
              JsonNode mark = property.getValue().path("x-mcp-header");
              Stream<MirroredParameter> own =
                  mark.isTextual()
                      ? Stream.of(new MirroredParameter("Mcp-Param-" + mark.textValue(), here))
                      : Stream.empty();
              return Stream.concat(own, in(property.getValue(), here));
            });
  }

  /**
   * Holds the header against the argument.
   *
   * @throws JsonRpcException if they disagree
   */
  void check(RequestHeaders headers, JsonNode arguments) {
    JsonNode value = arguments;
    for (String name : path) {
      value = value.path(name);
    }
    Optional<String> header = MirroredValue.decoded(headers, this.header);
    boolean agree =
        (value.isMissingNode() || value.isNull())
            ? header.isEmpty()
            : header.isPresent() && agree(header.get(), value);
    if (!agree) {
      throw MirroredValue.mismatch(this.header);
    }
  }

  private static boolean agree(String header, JsonNode value) {
    if (!value.isNumber()) {
      return header.equals(value.asText());
    }
    try {
      return header.length() <= Json.MAX_DIGITS
          && new BigDecimal(header).compareTo(value.decimalValue()) == 0;
    } catch (NumberFormatException e) {
      return false;
    }
  }
}
