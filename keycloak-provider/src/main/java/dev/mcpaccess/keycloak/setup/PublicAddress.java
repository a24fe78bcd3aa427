package dev.mcpaccess.keycloak.setup;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Whether an address can be reached from the internet, as far as it shows that itself. */
final class PublicAddress {

  /** Loopback, private and link-local networks, and names that have no meaning outside. */
  private static final Pattern LOCAL =
      Pattern.compile(
          "localhost|.*\\.localhost|.*\\.local|.*\\.internal|[^.:\\[]+|0\\.0\\.0\\.0"
              + "|(127|10|192\\.168|169\\.254)(\\.\\d+)+"
              + "|172\\.(1[6-9]|2\\d|3[01])(\\.\\d+)+"
              + "|\\[::1?]|\\[f[cd].*]|\\[fe[89ab].*]");

  private PublicAddress() {}

  static Optional<String> flaw(URI address) {
    if (LOCAL.matcher(address.getHost().toLowerCase(Locale.ROOT)).matches()) {
      return Optional.of("local");
    }
    return "https".equals(address.getScheme()) ? Optional.empty() : Optional.of("not-https");
  }
}
