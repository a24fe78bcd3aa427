package dev.mcpaccess.keycloak.usage;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.keycloak.Config;

/** For how many days the numbers of calls are kept. */
public final class UsageRetention {

  private static final String OPTION = "usage-days";
  private static final String DEFAULT = "90";
  private static final int MAXIMUM = 400;

  private UsageRetention() {}

  /**
   * The option's number.
   *
   * @throws IllegalArgumentException if it is none
   */
  public static int days() {
    String number = Config.scope("mcp-access", "default").get(OPTION, DEFAULT);
    if (!number.matches("[1-9][0-9]{0,2}") || Integer.parseInt(number) > MAXIMUM) {
      throw new IllegalArgumentException(
          "The option --spi-mcp-access--default--" + OPTION + " must be 1 to " + MAXIMUM);
    }
    return Integer.parseInt(number);
  }

  /** The present day, in UTC as all days of usage are. */
  public static LocalDate today() {
    return LocalDate.now(ZoneOffset.UTC);
  }

  /** The first of the days that are kept. */
  static LocalDate first() {
    return today().minusDays(days() - 1L);
  }
}
