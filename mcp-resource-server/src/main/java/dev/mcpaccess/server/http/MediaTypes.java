package dev.mcpaccess.server.http;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads {@code Content-Type} and {@code Accept} as far as MCP needs it. */
final class MediaTypes {
  private static final String JSON = "application/json";
  private static final String EVENTS = "text/event-stream";

  /** As most clients write it, who need not wait for it to be taken apart. */
  private static final List<String> AS_USUAL = List.of(JSON + ", " + EVENTS);

  private MediaTypes() {}

  static boolean isJson(String contentType) {
    return contentType != null && JSON.equals(essence(contentType));
  }

  /** Whether a client can take either kind of answer, as Streamable HTTP demands. */
  static boolean acceptsBoth(List<String> accepts) {
    return accepts.equals(AS_USUAL) || acceptsBoth(ranges(accepts));
  }

  private static boolean acceptsBoth(Set<String> ranges) {
    return ranges.contains("*/*")
        || ((ranges.contains(JSON) || ranges.contains("application/*"))
            && (ranges.contains(EVENTS) || ranges.contains("text/*")));
  }

  private static Set<String> ranges(List<String> accepts) {
    return accepts.stream()
        .flatMap(accept -> Stream.of(accept.split(",", -1)))
        .map(MediaTypes::essence)
        .collect(Collectors.toSet());
  }

  private static String essence(String mediaType) {
    int parameters = mediaType.indexOf(';');
    String essence = parameters < 0 ? mediaType : mediaType.substring(0, parameters);
    return essence.strip().toLowerCase(Locale.ROOT);
  }
}
