package dev.mcpaccess.e2e.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.mcpaccess.e2e.conformance.ConformanceRun.Check;
import dev.mcpaccess.e2e.conformance.ConformanceRun.Scenario;
import dev.mcpaccess.e2e.node.NodePackages;
import dev.mcpaccess.e2e.platform.ApiKey;
import dev.mcpaccess.e2e.platform.Platform;
import dev.mcpaccess.e2e.platform.PlatformExtension;
import dev.mcpaccess.server.McpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * MCP's official conformance suite, against the real server with the suite's tools, prompts and
 * resources.
 */
@ExtendWith(PlatformExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConformanceIT {
  private final List<Scenario> scenarios = new ArrayList<>();
  private final Set<String> notApplicable = new HashSet<>();

  @BeforeAll
  void run(Platform platform) throws IOException {
    NodePackages node = NodePackages.installed();
    try (InputStream in = ConformanceIT.class.getResourceAsStream("not-applicable.yaml")) {
      for (JsonNode names : new YAMLMapper().readTree(in)) {
        names.forEach(name -> notApplicable.add(name.asText()));
      }
    }
    ApiKey key = platform.issue("amelia", "brightside", "OAuth", "company:view", "task:view");
    String token =
        platform.client(key).clientCredentials(Map.of()).json().path("access_token").asText();
    try (McpServer server = platform.anotherMcpServer(FixtureFeature.all(), FixtureTools.all());
        TokenProxy proxy = new TokenProxy(server.port(), URI.create(platform.mcpUrl()), token)) {
      String url = "http://%s/mcp".formatted(proxy.authority());
      for (String version : List.of("2025-11-25", "2026-07-28")) {
        scenarios.addAll(ConformanceRun.of(node, url, version).scenarios());
      }
    }
  }

  List<Scenario> scenarios() {
    return scenarios;
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void scenarioPassesIfItApplies(Scenario scenario) {
    assertThat(scenario.checks()).as("checks that were made").isNotEmpty();
    List<Check> failed = scenario.checks().stream().filter(Check::failed).toList();
    if (notApplicable.contains(scenario.name())) {
      assertThat(failed).as("failures: it stands in not-applicable.yaml").isNotEmpty();
    } else {
      assertThat(failed.stream().filter(check -> !notApplicable.contains(check.id()))).isEmpty();
    }
  }

  @Test
  void everyEntryOfNotApplicableIsStillNeeded() {
    Set<String> failing = new HashSet<>();
    for (Scenario scenario : scenarios) {
      failing.add(scenario.name());
      scenario.checks().stream().filter(Check::failed).map(Check::id).forEach(failing::add);
    }
    assertThat(failing).containsAll(notApplicable);
  }
}
