package dev.mcpaccess.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpServer;
import dev.mcpaccess.server.example.HttpRecordStoreProvider;
import dev.mcpaccess.server.records.RecordStoreProvider;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A vendor's own backend, a REST service, behind the generic tools. */
class HttpRecordStoreTest {
  private static final String COMPANIES =
      """
      [{"id": "b", "name": "Birch", "employees": 9, "phase": "customer"},
       {"id": "a", "name": "Ash", "employees": 10, "phase": "lost", "secret": "never shown"},
       {"id": "c", "name": "Cedar"}]
      """;

  private HttpServer service;
  private McpServer server;

  @BeforeEach
  void start() throws IOException {
    service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    service.createContext(
        "/companies/" + TokenIssuer.COMPANY + "/company",
        exchange -> {
          byte[] body = COMPANIES.getBytes(UTF_8);
          exchange.sendResponseHeaders(200, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    service.createContext(
        "/companies/" + TokenIssuer.OTHER_COMPANY,
        exchange -> {
          exchange.sendResponseHeaders(200, 2);
          exchange.getResponseBody().write("[]".getBytes(UTF_8));
          exchange.close();
        });
    service.start();
    String url = "http://127.0.0.1:" + service.getAddress().getPort();
    server =
        McpServer.start(
            ServerSettings.withoutDatabase(
                Map.of(
                    "MCP_URL", TestServer.PUBLIC_URL.toString(),
                    "MCP_PORT", "0",
                    "MCP_ISSUER", TestServer.issuer().issuer(),
                    "MCP_CATALOG", TestServer.catalog().toString())),
            new HttpRecordStoreProvider().open(Map.of("RECORDS_URL", url)));
  }

  @AfterEach
  void stop() {
    server.close();
    service.stop(0);
  }

  @Test
  void toolsAnswerFromTheService() {
    assertThat(ids("{\"model\":\"company\"}")).containsExactly("a", "b", "c");
    assertThat(ids("{\"model\":\"company\",\"sort\":[{\"field\":\"employees\"}]}"))
        .containsExactly("b", "a", "c");
    assertThat(
            ids(
                "{\"model\":\"company\",\"filter\":[{\"field\":\"employees\",\"operator\":\"gt\",\"value\":9}]}"))
        .containsExactly("a");
    assertThat(call("get_record", "{\"model\":\"company\",\"id\":\"a\"}").toString())
        .contains("Ash")
        .doesNotContain("never shown");
    assertThat(call("search_records", "{\"query\":\"CED\"}").toString()).contains("Cedar");
  }

  @Test
  void pagesFollowOneAnother() {
    String first = "{\"model\":\"company\",\"limit\":2,\"sort\":[{\"field\":\"employees\"}]}";
    JsonNode page = call("list_records", first);
    String cursor = page.findValue("nextCursor").asText();
    assertThat(ids(first.replace("{\"model\"", "{\"cursor\":\"" + cursor + "\",\"model\"")))
        .containsExactly("c");
  }

  @Test
  void otherCompaniesRecordsAreNotReached() {
    String token =
        TestServer.issuer()
            .token(claims -> claims.claim("company_id", TokenIssuer.OTHER_COMPANY.toString()));
    assertThat(
            answer(token, "list_records", "{\"model\":\"company\"}")
                .at("/result/structuredContent/records"))
        .isEmpty();
  }

  @Test
  void serviceThatIsDownIsAnErrorOfTheTool() {
    service.stop(0);
    JsonNode answer =
        answer(
            TestServer.issuer().token("company:view"), "list_records", "{\"model\":\"company\"}");
    assertThat(answer.at("/result/isError").asBoolean()).isTrue();
    assertThat(answer.toString()).doesNotContain("Exception", "127.0.0.1");
  }

  @Test
  void commandsFindTheStoreOnTheClassPath(@TempDir Path directory) throws Exception {
    assertThat(Stores.own()).isEmpty();
    Path services = Files.createDirectories(directory.resolve("META-INF/services"));
    Path file = services.resolve(RecordStoreProvider.class.getName());
    Files.writeString(file, HttpRecordStoreProvider.class.getName());
    withClassPath(
        directory,
        () -> {
          assertThat(Stores.own()).containsInstanceOf(HttpRecordStoreProvider.class);
          assertThatThrownBy(() -> Stores.open(Map.of())).hasMessage("RECORDS_URL is missing");
        });
  }

  private static void withClassPath(Path directory, Runnable action) throws IOException {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    try (URLClassLoader loader =
        new URLClassLoader(new URL[] {directory.toUri().toURL()}, before)) {
      thread.setContextClassLoader(loader);
      action.run();
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  private List<String> ids(String arguments) {
    List<String> ids = new ArrayList<>();
    call("list_records", arguments)
        .path("records")
        .forEach(each -> ids.add(each.path("id").asText()));
    return ids;
  }

  private JsonNode call(String tool, String arguments) {
    return answer(TestServer.issuer().token("company:view"), tool, arguments)
        .at("/result/structuredContent");
  }

  private JsonNode answer(String token, String tool, String arguments) {
    String message =
        "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{\"name\":\"%s\",\"arguments\":%s}}"
            .formatted(tool, arguments);
    return TestServer.json(
        TestServer.send(
            TestServer.request(token, message)
                .uri(URI.create("http://127.0.0.1:" + server.port() + "/mcp"))));
  }
}
