package dev.mcpaccess.server.tools;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.mcpaccess.server.catalog.Model;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.util.Optional;

/**
 * A record among those of all models: {@code company/42}, and as an address {@code
 * record://company/42}.
 */
record RecordId(String model, String id) {
  private static final String SCHEME = "record://";

  /** Reads what {@link #toString} wrote. */
  static Optional<RecordId> of(String text) {
    int slash = text.indexOf('/');
    return slash <= 0 || slash == text.length() - 1
        ? Optional.empty()
        : Optional.of(new RecordId(text.substring(0, slash), text.substring(slash + 1)));
  }

  /** Reads what {@link #uri} wrote. */
  static Optional<RecordId> ofUri(String uri) {
    try {
      return uri.startsWith(SCHEME)
          ? of(uri.substring(SCHEME.length()))
              .map(found -> new RecordId(found.model(), URLDecoder.decode(found.id(), UTF_8)))
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** The record's own address here. */
  String uri() {
    return SCHEME + model + "/" + encoded();
  }

  /** Where people see the record, if the catalog says so, else its address here. */
  String url(Model of) {
    return of.url() == null ? uri() : of.url().replace("{id}", encoded());
  }

  private String encoded() {
    return URLEncoder.encode(id, UTF_8).replace("+", "%20");
  }

  @Override
  public String toString() {
    return model + "/" + id;
  }
}
