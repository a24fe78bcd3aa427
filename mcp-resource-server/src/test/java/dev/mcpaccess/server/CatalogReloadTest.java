package dev.mcpaccess.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.mcpaccess.server.limit.RateLimits;
import dev.mcpaccess.server.records.postgres.DatabaseSettings;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogReloadTest {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final String token = TestServer.issuer().token("company:view", "task:view");
  private Path file;
  private McpServer server;

  @BeforeEach
  void start(@TempDir Path directory) throws IOException {
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
    Thread.sleep(Duration.ofSeconds(5).toMillis());
    assertThat(models()).contains("\"Company\"");
    write(good.replace("label: Company", "label: Firm"));
    awaitModels(models -> models.contains("\"Firm\""));
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
