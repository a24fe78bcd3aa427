package dev.mcpaccess.keycloak.apikey;

import dev.mcpaccess.keycloak.company.Company;
import java.time.Duration;
import org.keycloak.Config;

/**
 * For how long a former secret may work beside the new one: the organization's own number of hours,
 * or that of the option {@code --spi-mcp-access--default--overlap-hours}.
 */
public final class Overlap {

  /** A month, which is also as long as a connection that nobody uses. */
  public static final int MOST_HOURS = 720;

  private static final String OPTION = "overlap-hours";
  private static final int DEFAULT = 168;

  private Overlap() {}

  /** The longest that this company may have; none where it is zero. */
  public static Duration longest(Company company) {
    int hours = company.overlapHours().orElseGet(Overlap::hoursOfEachCompany);
    return Duration.ofHours(Math.min(hours, MOST_HOURS));
  }

  /** The longest for keys of this owner; published keys, which people use, have none. */
  public static Duration longest(KeyOwner owner) {
    return owner.company().map(Overlap::longest).orElse(Duration.ZERO);
  }

  /**
   * The option's number.
   *
   * @throws IllegalArgumentException if it is not one, or too large
   */
  public static int hoursOfEachCompany() {
    String value = Config.scope("mcp-access", "default").get(OPTION);
    if (value == null) {
      return DEFAULT;
    }
    if (!value.matches("[0-9]{1,3}") || Integer.parseInt(value) > MOST_HOURS) {
      throw new IllegalArgumentException(
          "The option --spi-mcp-access--default--"
              + OPTION
              + " must be a number up to "
              + MOST_HOURS);
    }
    return Integer.parseInt(value);
  }
}
