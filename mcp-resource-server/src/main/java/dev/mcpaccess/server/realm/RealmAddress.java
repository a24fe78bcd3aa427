package dev.mcpaccess.server.realm;

import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A realm of a running Keycloak.
 *
 * @param server Keycloak's own address, without a final slash
 */
public record RealmAddress(String server, String realm) {
  private static final Pattern ISSUER = Pattern.compile("(https?://.+)/realms/([^/?#]+)/?");

  /** Whether a text looks like the address of a realm rather than like a file. */
  public static boolean isAddress(String text) {
    return text.startsWith("https://") || text.startsWith("http://");
  }

  /**
   * Reads an issuer's address.
   *
   * @throws IllegalArgumentException if it is not that of a realm
   */
  public static RealmAddress parse(String issuer) {
    Matcher matcher = ISSUER.matcher(issuer);
    if (!matcher.matches()) {
      throw new IllegalArgumentException(
          issuer + " is not the address of a realm, such as https://login.example/realms/main");
    }
    return new RealmAddress(matcher.group(1), matcher.group(2));
  }

  URI tokenEndpoint(String otherRealm) {
    return URI.create(server + "/realms/" + otherRealm + "/protocol/openid-connect/token");
  }

  /** An address of the Admin REST API, below the realm. */
  URI admin(String path) {
    return URI.create(server + "/admin/realms/" + realm + path);
  }
}
