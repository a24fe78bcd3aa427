package dev.mcpaccess.keycloak.apikey;

import jakarta.ws.rs.core.HttpHeaders;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import org.keycloak.models.KeycloakContext;

/**
 * One use of an API key.
 *
 * @param address where it came from, or null if that is not known
 * @param software what the client calls itself, or null if it does not say
 */
public record LastUse(Instant at, String address, String software) {

  private static final int MAXIMUM_ADDRESS = 64;
  private static final int MAXIMUM_SOFTWARE = 255;

  /**
   * Other characters could hide or reorder what an admin reads, and a database may count them as
   * longer than they are; RFC 9110 has none in {@code User-Agent} (section 10.1.5).
   */
  private static final Pattern NOT_PRINTABLE_ASCII = Pattern.compile("[^ -~]");

  /** A use at this moment, by words of a client that need not be honest. */
  public static LastUse now(String address, String software) {
    return new LastUse(
        Instant.now().truncatedTo(ChronoUnit.MILLIS),
        cleaned(address, MAXIMUM_ADDRESS),
        cleaned(software, MAXIMUM_SOFTWARE));
  }

  /** The use that the present request is. */
  public static LastUse of(KeycloakContext request) {
    return now(
        request.getConnection().getRemoteHost(),
        request.getHttpRequest().getHttpHeaders().getHeaderString(HttpHeaders.USER_AGENT));
  }

  /** The later of two; where it came from and by what stay known if it does not tell. */
  public static LastUse later(LastUse one, LastUse other) {
    return other.at.isBefore(one.at) ? one.after(other) : other.after(one);
  }

  private LastUse after(LastUse earlier) {
    return new LastUse(
        at,
        address == null ? earlier.address : address,
        software == null ? earlier.software : software);
  }

  private static String cleaned(String text, int maximum) {
    if (text == null) {
      return null;
    }
    String printable = NOT_PRINTABLE_ASCII.matcher(text).replaceAll("").strip();
    return printable.isEmpty()
        ? null
        : printable.substring(0, Math.min(printable.length(), maximum));
  }
}
