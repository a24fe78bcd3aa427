package dev.mcpaccess.keycloak.connection;

import dev.mcpaccess.keycloak.apikey.LastUse;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;

/**
 * By what and from where a connection is used.
 *
 * @param software what the client calls itself, or null if it does not say
 * @param address the client's, as Keycloak's proxy settings let it be seen
 */
public record ConnectionUse(String software, String address, Instant at) {

  private static final int MAXIMUM_SOFTWARE = 100;
  private static final int MAXIMUM_ADDRESS = 64;

  /** The use that the present request makes. */
  public static ConnectionUse of(KeycloakSession session) {
    String userAgent =
        session.getContext().getHttpRequest().getHttpHeaders().getHeaderString("User-Agent");
    return new ConnectionUse(
        clean(userAgent, MAXIMUM_SOFTWARE).orElse(null),
        clean(session.getContext().getConnection().getRemoteHost(), MAXIMUM_ADDRESS).orElse(null),
        Instant.now().truncatedTo(ChronoUnit.MILLIS));
  }

  /** A use of the connection's key that was a use of the connection too. */
  static ConnectionUse of(LastUse use) {
    return new ConnectionUse(
        clean(use.software(), MAXIMUM_SOFTWARE).orElse(null),
        clean(use.address(), MAXIMUM_ADDRESS).orElse(null),
        use.at());
  }

  /** Leaves neither control characters nor marks that turn the direction of a text. */
  static Optional<String> clean(String text, int maximum) {
    if (text == null) {
      return Optional.empty();
    }
    String visible = text.replaceAll("[^\\p{L}\\p{M}\\p{N}\\p{P}\\p{S}]+", " ").strip();
    int[] kept = visible.codePoints().limit(maximum).toArray();
    return Optional.of(new String(kept, 0, kept.length)).filter(shown -> !shown.isEmpty());
  }
}
