package dev.mcpaccess.benchmarks.keycloak;

import dev.mcpaccess.benchmarks.measure.Comparison;
import dev.mcpaccess.benchmarks.measure.Comparison.Effort;
import dev.mcpaccess.benchmarks.measure.Measure;
import dev.mcpaccess.benchmarks.measure.Measurement;
import dev.mcpaccess.benchmarks.report.Report;
import dev.mcpaccess.quickstart.Checkout;
import dev.mcpaccess.quickstart.CompanyAdminSession.KeyRequest;
import dev.mcpaccess.quickstart.IssuedKey;
import java.util.List;
import java.util.Map;

/** How long a person waits for a page, in a real browser. */
public final class PagesSuite {

  private static final int OPENINGS = Integer.getInteger("benchmarks.requests", 3_000) / 100;
  private static final Effort EFFORT = new Effort(1, Math.max(5, OPENINGS), 3, 7);

  private static final String ADMIN = "george";
  private static final String COMPANY = "granite";
  private static final String OTHER_ADMIN = "amelia";
  private static final String OTHER_COMPANY = "brightside";

  private PagesSuite() {}

  public static void run(Checkout checkout) throws Exception {
    try (Servers servers = Servers.start(checkout)) {
      Thread stop = new Thread(servers::close);
      Runtime.getRuntime().addShutdownHook(stop);
      IssuedKey template =
          servers
              .logIn(ADMIN)
              .issue(
                  COMPANY,
                  new KeyRequest(
                      "Claude",
                      "For a benchmark",
                      "OAuthPKCE",
                      List.of("claude"),
                      List.of("project:view")));
      new ManyKeys(servers, template.clientId())
          .addToAll(AdminApi.of(servers.keycloak()), COMPANY, 4_999, OTHER_COMPANY);
      try (KeysInBrowser browser = KeysInBrowser.start(servers)) {
        Comparison list =
            new Comparison(
                "A company's keys, from the address to the rows",
                browser.side("5,000 keys", ADMIN, COMPANY, 50),
                browser.side("10 keys", OTHER_ADMIN, OTHER_COMPANY, 10),
                Map.of(Measure.TIME, 1.5),
                EFFORT);
        Measurement measurement = new Measurement(servers.keycloakCpu(), servers.databaseCpu());
        Report.write(checkout, "pages", List.of(measurement.run(list)));
      }
      Runtime.getRuntime().removeShutdownHook(stop);
    }
  }
}
