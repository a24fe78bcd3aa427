package dev.mcpaccess.server.http;

import java.net.URI;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The values of the {@code Host} header that this server answers to: a page that rebinds its own
 * name to this address is refused, since browsers send that name.
 */
final class AllowedHosts {
  private final Set<String> hosts;

  private AllowedHosts(Set<String> hosts) {
    this.hosts = hosts;
  }

  /**
   * @param port the port that this server listens at
   */
  static AllowedHosts of(URI publicUrl, int port) {
    Stream<String> own = Stream.of(publicUrl.getRawAuthority());
    Stream<String> defaultPort =
        publicUrl.getPort() < 0
            ? Stream.of(publicUrl.getHost() + ":" + Origins.defaultPort(publicUrl.getScheme()))
            : Stream.empty();
    Stream<String> local =
        Stream.of("localhost", "127.0.0.1", "[::1]").map(name -> name + ":" + port);
    return new AllowedHosts(
        Stream.of(own, defaultPort, local)
            .flatMap(hosts -> hosts)
            .map(AllowedHosts::lowerCase)
            .collect(Collectors.toUnmodifiableSet()));
  }

  boolean contains(String host) {
    return host != null && hosts.contains(lowerCase(host));
  }

  private static String lowerCase(String host) {
    return host.toLowerCase(Locale.ROOT);
  }
}
