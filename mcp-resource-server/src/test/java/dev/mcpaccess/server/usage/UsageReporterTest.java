package dev.mcpaccess.server.usage;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.mcpaccess.server.auth.Caller;
import dev.mcpaccess.server.observe.ToolCall;
import dev.mcpaccess.server.observe.ToolCall.Outcome;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class UsageReporterTest {
  private static final Duration NEVER = Duration.ofHours(1);
  private static final Duration SOON = Duration.ofMillis(20);
  private static final String COMPANY = "10000000-0000-4000-8000-000000000001";

  private final FakeKeycloak keycloak = new FakeKeycloak();
  private final Clock clock =
      Clock.fixed(Instant.parse("2026-11-25T23:59:59.123Z"), ZoneOffset.UTC);

  @AfterEach
  void stop() {
    keycloak.close();
  }

  @Test
  void callsAreAddedUpAndReportedAtTheStop() {
    try (UsageReporter reporter = UsageReporter.start(keycloak.settings(NEVER), clock)) {
      reporter.ended(call("mcpa-1", Optional.of("c1"), "ping", Outcome.OK));
      reporter.ended(call("mcpa-1", Optional.of("c1"), "ping", Outcome.FAILED));
      reporter.ended(call("mcpa-2", Optional.empty(), "ping", Outcome.DENIED));
      assertThat(keycloak.forms()).isEmpty();
    }

    assertThat(keycloak.forms()).hasSize(1);
    assertThat(keycloak.forms().get(0))
        .containsEntry("client_id", "mcp")
        .containsEntry("client_secret", "s3cret");
    assertThat(keycloak.reports().get(0).get("entries").toString().replace("},{", "}\n{"))
        .contains(
            "{\"clientId\":\"mcpa-1\",\"company\":\""
                + COMPANY
                + "\",\"connection\":\"c1\",\"tool\":\"ping\",\"day\":\"2026-11-25\",\"calls\":2,"
                + "\"failures\":1,\"lastUsedAt\":\"2026-11-25T23:59:59.123Z\"}")
        .contains("\"clientId\":\"mcpa-2\"")
        .contains("\"calls\":1,\"failures\":1");
  }

  @Test
  void nothingIsReportedWhereNothingWasCalled() {
    UsageReporter.start(keycloak.settings(NEVER), clock).close();

    assertThat(keycloak.forms()).isEmpty();
  }

  @Test
  void whileKeycloakIsAwayNothingIsLostNorCountedTwice() throws Exception {
    keycloak.answers(503);
    try (UsageReporter reporter = UsageReporter.start(keycloak.settings(SOON), clock)) {
      reporter.ended(call("mcpa-1", Optional.of("c1"), "ping", Outcome.OK));
      until(() -> keycloak.forms().size() >= 3);
      reporter.ended(call("mcpa-1", Optional.of("c1"), "ping", Outcome.OK));
      keycloak.answers(204);
    }

    List<JsonNode> reports = keycloak.reports();
    List<String> ids = reports.stream().map(report -> report.get("id").asText()).toList();
    assertThat(ids.subList(0, 3)).containsOnly(ids.get(0));
    assertThat(Set.copyOf(ids)).hasSize(2);
    assertThat(reports.get(0).get("entries")).isEqualTo(reports.get(2).get("entries"));
    assertThat(calls(reports.get(reports.size() - 1))).isEqualTo(1);
  }

  @Test
  void whatKeycloakCannotUseIsNotSentAgain() throws Exception {
    keycloak.answers(400);
    try (UsageReporter reporter = UsageReporter.start(keycloak.settings(SOON), clock)) {
      reporter.ended(call("mcpa-1", Optional.empty(), "ping", Outcome.OK));
      until(() -> !keycloak.forms().isEmpty());
      keycloak.answers(204);
      reporter.ended(call("mcpa-2", Optional.empty(), "ping", Outcome.OK));
    }

    assertThat(keycloak.reports())
        .extracting(report -> report.at("/entries/0/clientId").asText())
        .containsExactly("mcpa-1", "mcpa-2");
  }

  @Test
  void manySubjectsAreReportedInParts() {
    try (UsageReporter reporter = UsageReporter.start(keycloak.settings(NEVER), clock)) {
      IntStream.range(0, 250)
          .forEach(i -> reporter.ended(call("mcpa-" + i, Optional.empty(), "ping", Outcome.OK)));
    }

    assertThat(keycloak.reports())
        .extracting(report -> report.get("entries").size())
        .containsExactly(100, 100, 50);
  }

  @Test
  void callsThatEndDuringAReportAreCountedOnce() throws Exception {
    ExecutorService callers = Executors.newFixedThreadPool(4);
    try (UsageReporter reporter =
        UsageReporter.start(keycloak.settings(Duration.ofMillis(1)), clock)) {
      Callable<Void> calling =
          () -> {
            for (int i = 0; i < 5_000; i++) {
              reporter.ended(call("mcpa-1", Optional.empty(), "ping", Outcome.OK));
            }
            return null;
          };
      callers.invokeAll(List.of(calling, calling, calling, calling));
    } finally {
      callers.shutdown();
    }

    assertThat(keycloak.reports().stream().mapToLong(UsageReporterTest::calls).sum())
        .isEqualTo(20_000);
    assertThat(keycloak.reports()).hasSizeGreaterThan(1);
  }

  @Test
  void aFloodOfSubjectsIsBoundedAndTheKnownOnesGoOn() {
    Usage usage = new Usage(clock);
    for (int i = 0; i < Usage.MAXIMUM + 10; i++) {
      usage.ended(call("mcpa-" + i, Optional.empty(), "ping", Outcome.OK));
    }
    usage.ended(call("mcpa-0", Optional.empty(), "ping", Outcome.OK));

    assertThat(usage.drainUncounted()).isEqualTo(10);
    assertThat(usage.drain())
        .hasSize(Usage.MAXIMUM)
        .anySatisfy(
            entry -> {
              assertThat(entry.clientId()).isEqualTo("mcpa-0");
              assertThat(entry.calls()).isEqualTo(2);
            });
  }

  @Test
  void theAddressFollowsThatOfIntrospection() {
    assertThat(
            UsageSettings.beside(
                URI.create(
                    "http://keycloak:8080/realms/r/protocol/openid-connect/token/introspect")))
        .isEqualTo(URI.create("http://keycloak:8080/realms/r/api-access/usage"))
        .isEqualTo(UsageSettings.at("http://keycloak:8080/realms/r"));
  }

  private static ToolCall call(
      String clientId, Optional<String> connection, String tool, Outcome outcome) {
    Caller caller =
        new Caller(
            "user",
            clientId,
            UUID.fromString(COMPANY),
            connection,
            Optional.empty(),
            Set.of(),
            Map.of());
    return new ToolCall(caller, tool, Optional.empty(), outcome, Duration.ZERO, 0);
  }

  private static long calls(JsonNode report) {
    return report.get("entries").valueStream().mapToLong(e -> e.get("calls").asLong()).sum();
  }

  private static void until(Callable<Boolean> met) throws Exception {
    Instant end = Instant.now().plusSeconds(10);
    while (!met.call()) {
      assertThat(Instant.now()).isBefore(end);
      Thread.sleep(5);
    }
  }
}
