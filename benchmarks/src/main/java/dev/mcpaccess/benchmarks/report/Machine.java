package dev.mcpaccess.benchmarks.report;

import dev.mcpaccess.quickstart.Checkout;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** What the results were measured on. */
public final class Machine {

  private Machine() {}

  public static String describe() {
    return "Measured on %s: Keycloak %s, JDK %s, %s %s, %d processors."
        .formatted(
            LocalDate.now(ZoneOffset.UTC),
            Checkout.keycloakVersion(),
            Runtime.version(),
            System.getProperty("os.name"),
            System.getProperty("os.arch"),
            Runtime.getRuntime().availableProcessors());
  }
}
