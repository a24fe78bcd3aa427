package dev.mcpaccess.keycloak.consent;

import java.net.URI;
import java.util.Locale;
import java.util.Set;

/**
 * Where the person is sent back to, in words.
 *
 * @param shown the host, or for an app the scheme; never decoded, so that a look-alike of a known
 *     host stays recognisable by its {@code xn--}
 */
record ReturnAddress(Kind kind, String shown) {

  enum Kind {
    /** A web server, known by its certificate. */
    WEB,
    /** Any program on the person's own machine (RFC 8252 section 8.3). */
    LOOPBACK,
    /** An app that registered a scheme of its own; another could have done so (section 8.4). */
    APP,
    /** A server that anybody on the way can pretend to be. */
    UNENCRYPTED
  }

  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

  static ReturnAddress of(String redirectUri) {
    URI uri = URI.create(redirectUri);
    String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
    String host = uri.getHost() == null ? "" : uri.getHost().toLowerCase(Locale.ROOT);
    boolean web = scheme.equals("https") || scheme.equals("http");
    if (!web || host.isEmpty()) {
      return new ReturnAddress(Kind.APP, scheme + ":");
    }
    if (LOOPBACK.contains(host)) {
      return new ReturnAddress(Kind.LOOPBACK, host);
    }
    return new ReturnAddress(
        scheme.equals("https") ? Kind.WEB : Kind.UNENCRYPTED,
        uri.getPort() < 0 ? host : host + ":" + uri.getPort());
  }

  /**
   * Whether a client that had the person's consent before may have it again without a question:
   * nobody else can receive what is sent to the address.
   */
  boolean provesClient() {
    return kind == Kind.WEB;
  }
}
