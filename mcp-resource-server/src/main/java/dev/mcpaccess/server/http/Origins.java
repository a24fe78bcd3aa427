package dev.mcpaccess.server.http;

import java.net.URI;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The web origins whose pages may call this server. */
final class Origins {
  private final Set<String> allowed;

  private Origins(Set<String> allowed) {
    this.allowed = allowed;
  }

  static Origins of(URI publicUrl, Collection<String> others) {
    return new Origins(
        Stream.concat(Stream.of(originOf(publicUrl)), others.stream())
            .collect(Collectors.toUnmodifiableSet()));
  }

  boolean contains(String origin) {
    return allowed.contains(origin);
  }

  static int defaultPort(String scheme) {
    return scheme.equals("https") ? 443 : 80;
  }

  /** As browsers write it: without the scheme's own port. */
  private static String originOf(URI url) {
    boolean plain = url.getPort() < 0 || url.getPort() == defaultPort(url.getScheme());
    String origin = url.getScheme() + "://" + url.getHost();
    return plain ? origin : origin + ":" + url.getPort();
  }
}
