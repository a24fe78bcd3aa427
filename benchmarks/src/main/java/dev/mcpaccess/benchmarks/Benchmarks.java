package dev.mcpaccess.benchmarks;

import dev.mcpaccess.benchmarks.code.CodeSuite;
import dev.mcpaccess.benchmarks.keycloak.KeycloakSuite;
import dev.mcpaccess.benchmarks.keycloak.PagesSuite;
import dev.mcpaccess.benchmarks.keycloak.PermissionsSuite;
import dev.mcpaccess.benchmarks.mcp.McpSuite;
import dev.mcpaccess.benchmarks.records.RecordsSuite;
import dev.mcpaccess.quickstart.Checkout;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What {@code ./mvnw -Pbenchmarks} runs: the suites that are named, each with a file of results.
 */
public final class Benchmarks {

  /** Measures, and writes its results. */
  interface Suite {
    void run(Checkout checkout) throws Exception;
  }

  private static final Map<String, Suite> SUITES = suites();

  private Benchmarks() {}

  private static Map<String, Suite> suites() {
    Map<String, Suite> suites = new LinkedHashMap<>();
    suites.put("code", CodeSuite::run);
    suites.put("keycloak", KeycloakSuite::run);
    suites.put("permissions", PermissionsSuite::run);
    suites.put("pages", PagesSuite::run);
    suites.put("mcp", McpSuite::run);
    suites.put("records", RecordsSuite::run);
    return suites;
  }

  /**
   * Runs the suites.
   *
   * @param arguments the checkout's folder, and the names of suites, separated by commas
   */
  public static void main(String[] arguments) throws Exception {
    Checkout checkout = new Checkout(Path.of(arguments[0]));
    List<String> names = Arrays.stream(arguments[1].split(",")).map(String::strip).toList();
    for (String name : names) {
      if (!SUITES.containsKey(name)) {
        System.err.println("No suite " + name + "; there are: " + SUITES.keySet());
        System.exit(1);
      }
    }
    for (String name : names) {
      SUITES.get(name).run(checkout);
    }
  }
}
