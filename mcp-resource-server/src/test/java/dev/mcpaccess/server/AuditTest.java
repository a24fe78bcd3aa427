package dev.mcpaccess.server;

import static dev.mcpaccess.server.TestServer.call;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.fasterxml.jackson.databind.JsonNode;
import dev.mcpaccess.server.auth.Caller;
import dev.mcpaccess.server.observe.AuditLog;
import dev.mcpaccess.server.observe.ToolCall;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class AuditTest {
  private static final ToolCall CALL =
      new ToolCall(
          new Caller(
              "carly",
              "key-1",
              TokenIssuer.COMPANY,
              Optional.of("connection-1"),
              Optional.empty(),
              Set.of(),
              Map.of()),
          "ping",
          Optional.empty(),
          ToolCall.Outcome.OK,
          Duration.ZERO,
          0);

  private final Logger log = (Logger) LoggerFactory.getLogger(AuditLog.LOGGER);
  private final ListAppender<ILoggingEvent> lines = new ListAppender<>();
  private final String token = TestServer.issuer().token("company:view");

  @BeforeEach
  void listen() {
    lines.start();
    log.setLevel(Level.INFO);
    log.addAppender(lines);
  }

  @AfterEach
  void stop() {
    log.detachAppender(lines);
    log.setLevel(null);
  }

  @Test
  void callLeavesOneLineThatSaysWhoDidWhat() throws Exception {
    call(token, "list_records", "{\"model\":\"company\",\"limit\":3}");
    JsonNode line = onlyLine();
    assertThat(line.path("subject").textValue()).isEqualTo(TokenIssuer.SUBJECT);
    assertThat(line.path("actor").textValue()).isEqualTo("person");
    assertThat(line.path("company").textValue()).isEqualTo(TokenIssuer.COMPANY.toString());
    assertThat(line.path("key").textValue()).isNotEmpty();
    assertThat(line.path("connection").textValue()).isNotEmpty();
    assertThat(line.path("tool").textValue()).isEqualTo("list_records");
    assertThat(line.path("model").textValue()).isEqualTo("company");
    assertThat(line.path("decision").textValue()).isEqualTo("ok");
    assertThat(line.path("rows").intValue()).isEqualTo(3);
    assertThat(line.path("durationMillis").isIntegralNumber()).isTrue();
  }

  @Test
  void lineHoldsNothingThatACallerWroteNorFound() throws Exception {
    call(token, "search_records", "{\"query\":\"Company\"}");
    assertThat(onlyLine().toString()).doesNotContain("query", "Company 1");
  }

  @Test
  void madeUpNamesAreNotRepeated() throws Exception {
    call(token, "no_such_tool", "{\"model\":\"a b\\n{\"}");
    JsonNode line = onlyLine();
    assertThat(line.path("tool").textValue()).isEqualTo("unknown");
    assertThat(line.path("decision").textValue()).isEqualTo("denied");
    assertThat(line.has("model")).isFalse();
  }

  @Test
  void serverThatStopsHasWrittenAllLines() throws Exception {
    try (AuditLog audit = new AuditLog(Clock.systemUTC())) {
      for (int i = 0; i < 1_000; i++) {
        audit.ended(CALL);
      }
    }
    assertThat(lines.list).hasSize(1_000);
  }

  @Test
  void refusedArgumentsAreNoted() throws Exception {
    call(token, "list_records", "{\"model\":\"task\"}");
    JsonNode line = onlyLine();
    assertThat(line.path("decision").textValue()).isEqualTo("refused");
    assertThat(line.path("model").textValue()).isEqualTo("task");
    assertThat(line.path("rows").intValue()).isZero();
  }

  private JsonNode onlyLine() throws Exception {
    // Lines are written some milliseconds after the call.
    for (int i = 0; i < 500 && lines.list.isEmpty(); i++) {
      Thread.sleep(10);
    }
    assertThat(lines.list).hasSize(1);
    return TestServer.JSON.readTree(lines.list.get(0).getFormattedMessage());
  }
}
