package dev.mcpaccess.e2e.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.mcpaccess.e2e.node.NodePackages;
import dev.mcpaccess.e2e.node.NodeProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** One run of the official conformance suite: each scenario, and what it found. */
record ConformanceRun(String version, List<Scenario> scenarios, String output) {
  private static final String PACKAGE = "@modelcontextprotocol/conformance";

  /** One scenario; without checks it has not run. */
  record Scenario(String version, String name, List<Check> checks) {
    @Override
    public String toString() {
      return version + " " + name;
    }
  }

  /** One thing that a scenario looked at. */
  record Check(String id, String status, String message) {
    boolean failed() {
      return status.equals("FAILURE");
    }
  }

  /** Runs all that a version requires of servers, and what the suite only tries. */
  static ConformanceRun of(NodePackages node, String url, String version) throws IOException {
    Path results = Files.createTempDirectory("conformance");
    try (NodeProcess suite =
        node.start(
            PACKAGE + "/dist/index.js",
            List.of("server", "--url", url, "--requirements", version, "-o", results.toString()),
            Map.of())) {
      // Its status says no more than the checks do.
      suite.exitCode(5, TimeUnit.MINUTES);
      List<Scenario> scenarios = new ArrayList<>();
      for (String name : names(node, version)) {
        scenarios.add(new Scenario(version, name, checks(results, name)));
      }
      return new ConformanceRun(version, scenarios, suite.output());
    }
  }

  /** The scenarios that the suite's own list requires, and those it does not count yet. */
  private static List<String> names(NodePackages node, String version) throws IOException {
    JsonNode requirements =
        new YAMLMapper()
            .readTree(node.file(PACKAGE + "/requirements/" + version + ".yaml").toFile());
    List<String> names = new ArrayList<>();
    requirements.path("server").forEach(name -> names.add(name.asText()));
    for (JsonNode more : requirements.path("not_scored")) {
      boolean extension = more.path("reason").asText().equals("extension");
      if (more.path("leg").asText().equals("server") && !extension) {
        names.add(more.path("scenario").asText());
      }
    }
    return names;
  }

  private static List<Check> checks(Path results, String scenario) throws IOException {
    List<Check> checks = new ArrayList<>();
    try (Stream<Path> directories = Files.list(results)) {
      String pattern = "server-\\Q" + scenario + "\\E-\\d{4}-\\d\\d-\\d\\dT.*";
      for (Path directory :
          directories.filter(each -> each.getFileName().toString().matches(pattern)).toList()) {
        for (JsonNode check :
            new ObjectMapper().readTree(directory.resolve("checks.json").toFile())) {
          checks.add(
              new Check(
                  check.path("id").asText(),
                  check.path("status").asText(),
                  check.path("errorMessage").asText()));
        }
      }
    }
    return checks;
  }
}
