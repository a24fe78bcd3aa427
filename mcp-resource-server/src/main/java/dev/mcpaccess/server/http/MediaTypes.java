package dev.mcpaccess.server.http;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads {@code Content-Type} and {@code Accept} as far as MCP needs it. */
final class MediaTypes {
  private static final String JSON = "application/json";
  private static final String EVENTS = "text/event-stream";

  private MediaTypes() {}

  static boolean isJson(String contentType) {
    return contentType != null && JSON.equals(essence(contentType));
  }

  /** Whether a client can take either kind of answer, as Streamable HTTP demands. */
  static boolean acceptsBoth(Collection<String> accepts) {
    Set<String> ranges =
        accepts.stream()
            .flatMap(accept -> Stream.of(accept.split(",", -1)))
            .map(MediaTypes::essence)
            .collect(Collectors.toSet());
    return ranges.contains("*/*")
        || ((ranges.contains(JSON) || ranges.contains("application/*"))
            && (ranges.contains(EVENTS) || ranges.contains("text/*")));
  }

  private static String essence(String mediaType) {
    int parameters = mediaType.indexOf(';');
    String essence = parameters < 0 ? mediaType : mediaType.substring(0, parameters);
    return essence.strip().toLowerCase(Locale.ROOT);
  }
}
