package dev.mcpaccess.server;

import static dev.mcpaccess.server.InMemoryRecordStore.MISSING_TABLE;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.fasterxml.jackson.databind.JsonNode;
import dev.mcpaccess.server.catalog.CatalogWatch;
import dev.mcpaccess.server.limit.RateLimits;
import dev.mcpaccess.server.records.postgres.DatabaseSettings;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

class CatalogReloadTest {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final String token = TestServer.issuer().token("company:view", "task:view");
  private final Logger logger = (Logger) LoggerFactory.getLogger(CatalogWatch.class);
  private final ListAppender<ILoggingEvent> log = new ListAppender<>();
  private Path file;
  private McpServer server;

  @BeforeEach
  void start(@TempDir Path directory) throws IOException {
    log.start();
    logger.addAppender(log);
    file = Files.copy(TestServer.catalog(), directory.resolve("catalog.yaml"));
    server =
        McpServer.start(
            new ServerSettings(
                TestServer.PUBLIC_URL,
                "127.0.0.1",
                0,
                TestServer.issuer().issuer(),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                file,
                new DatabaseSettings("", "", ""),
                RateLimits.DEFAULT,
                Optional.empty()),
            new InMemoryRecordStore());
  }

  @AfterEach
  void stop() {
    server.close();
    logger.detachAppender(log);
  }

  @Test
  void changedCatalogIsServedWithoutARestart() throws Exception {
    assertThat(models()).contains("\"Company\"");
    write(Files.readString(file).replace("label: Company", "label: Customer"));
    awaitModels(models -> models.contains("\"Customer\""));
  }

  @Test
  void brokenCatalogLeavesTheOneBeforeUntilItIsMended() throws Exception {
    String good = Files.readString(file);
    write(good.replace("label: Company", "lable: Company"));
    awaitLog(
        line ->
            line.startsWith(file.toString())
                && line.contains("lable")
                && line.contains("label")
                && line.matches("(?s).*line \\d+: .*")
                && line.endsWith("The catalog before is still served"));
    assertThat(models()).contains("\"Company\"");
    write(good.replace("label: Company", "label: Firm"));
    awaitModels(models -> models.contains("\"Firm\""));
  }

  @Test
  void catalogThatTheRecordsRefuseLeavesTheOneBeforeToo() throws Exception {
    write(Files.readString(file).replace("table: customer", "table: " + MISSING_TABLE));
    awaitLog(
        line ->
            line.contains("there is no table " + MISSING_TABLE)
                && line.endsWith("The catalog before is still served"));
    assertThat(models()).contains("\"Company\"");
  }

  @Test
  void whatIsWrongWithFormAndRecordsIsToldAtOnce() throws Exception {
    write(
        Files.readString(file)
            .replace("label: Company", "lable: Company")
            .replace("table: task", "table: " + MISSING_TABLE));
    awaitLog(
        line ->
            line.contains("lable")
                && line.contains("there is no table " + MISSING_TABLE)
                && line.endsWith("The catalog before is still served"));
  }

  /** What is logged as an error. */
  private void awaitLog(Predicate<String> expected) throws InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (List.copyOf(log.list).stream()
        .filter(event -> event.getLevel() == Level.ERROR)
        .map(ILoggingEvent::getFormattedMessage)
        .noneMatch(expected)) {
      assertThat(System.nanoTime()).as("logged: " + log.list).isLessThan(end);
      Thread.sleep(200);
    }
  }

  private void write(String content) throws IOException {
    Files.writeString(file, content);
  }

  private void awaitModels(Predicate<String> expected) throws InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!expected.test(models())) {
      assertThat(System.nanoTime()).as("the changed catalog is not served").isLessThan(end);
      Thread.sleep(200);
    }
  }

  private String models() {
    JsonNode answer =
        TestServer.json(
            TestServer.send(
                TestServer.request(
                        token,
                        """
                        {"jsonrpc": "2.0", "id": 1, "method": "tools/call",
                         "params": {"name": "list_models", "arguments": {}}}
                        """)
                    .uri(URI.create("http://127.0.0.1:" + server.port() + "/mcp"))));
    return answer.at("/result/structuredContent").toString();
  }
}
