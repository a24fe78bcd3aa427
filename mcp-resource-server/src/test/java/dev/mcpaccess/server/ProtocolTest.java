package dev.mcpaccess.server;

import static dev.mcpaccess.server.TestServer.json;
import static dev.mcpaccess.server.TestServer.post;
import static dev.mcpaccess.server.TestServer.request;
import static dev.mcpaccess.server.TestServer.rpc;
import static dev.mcpaccess.server.TestServer.send;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProtocolTest {
  private static final String PING = "{\"jsonrpc\":\"2.0\",\"id\":\"a\",\"method\":\"ping\"}";

  private static final int MAX_BODY = 1024 * 1024;

  private final String token = TestServer.issuer().token("company:view");

  @Nested
  class Initialize {
    @ParameterizedTest
    @CsvSource({
      "2025-06-18, 2025-06-18",
      "2025-11-25, 2025-11-25",
      "2025-03-26, 2025-11-25",
      "2026-07-28, 2025-11-25",
      "2099-01-01, 2025-11-25",
    })
    void versionThatBothKnowIsNegotiated(String requested, String negotiated) {
      JsonNode result =
          rpc(
                  token,
                  "initialize",
                  "{\"protocolVersion\":\"%s\",\"capabilities\":{},\"clientInfo\":{\"name\":\"t\",\"version\":\"1\"}}"
                      .formatted(requested))
              .path("result");
      assertThat(result.path("protocolVersion").asText()).isEqualTo(negotiated);
      assertThat(result.path("capabilities").has("tools")).isTrue();
      assertThat(result.at("/serverInfo/name").asText()).isNotEmpty();
      assertThat(result.at("/serverInfo/version").asText()).isNotEmpty();
    }

    @Test
    void missingVersionIsInvalid() {
      assertThat(rpc(token, "initialize", "{}").at("/error/code").asInt()).isEqualTo(-32602);
    }

    @Test
    void noSessionIsOpened() {
      assertThat(post(token, PING).headers().firstValue("Mcp-Session-Id")).isEmpty();
    }
  }

  @Nested
  class Messages {
    @Test
    void pingIsAnsweredWithItsId() {
      HttpResponse<String> response = post(token, PING);
      assertThat(response.statusCode()).isEqualTo(200);
      assertThat(response.headers().firstValue("Content-Type")).contains("application/json");
      assertThat(json(response)).isEqualTo(node("{'jsonrpc':'2.0','id':'a','result':{}}"));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "{'jsonrpc':'2.0','method':'notifications/initialized'}",
          "{'jsonrpc':'2.0','method':'notifications/cancelled','params':{'requestId':1}}",
          "{'jsonrpc':'2.0','id':7,'result':{}}",
          "{'jsonrpc':'2.0','id':7,'error':{'code':1,'message':'no'}}",
        })
    void notificationsAndResponsesAreAcceptedWithoutBody(String body) {
      HttpResponse<String> response = post(token, quoted(body));
      assertThat(response.statusCode()).isEqualTo(202);
      assertThat(response.body()).isEmpty();
    }

    @Test
    void unknownMethodIsNotFound() {
      assertThat(rpc(token, "prompts/list", "{}").at("/error/code").asInt()).isEqualTo(-32601);
      assertThat(rpc(token, "server/discover", "{}").at("/error/code").asInt()).isEqualTo(-32601);
    }

    @Test
    void resultsHaveNothingOfLaterVersions() {
      JsonNode result = rpc(token, "tools/list", "{}").path("result");
      assertThat(result.has("tools")).isTrue();
      assertThat(result).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "[{'jsonrpc':'2.0','id':1,'method':'ping'}]",
          "{'id':1,'method':'ping'}",
          "{'jsonrpc':'1.0','id':1,'method':'ping'}",
          "{'jsonrpc':'2.0','id':null,'method':'ping'}",
          "{'jsonrpc':'2.0','id':1.5,'method':'ping'}",
          "{'jsonrpc':'2.0','id':{},'method':'ping'}",
          "{'jsonrpc':'2.0','id':'\\ud800','method':'ping'}",
          "{'jsonrpc':'2.0','id':1,'method':5}",
          "{'jsonrpc':'2.0','id':1,'method':'ping','params':[1]}",
          "{'jsonrpc':'2.0','id':1}",
          "17",
        })
    void whatIsNoSingleMessageIsAnInvalidRequest(String body) {
      HttpResponse<String> response = post(token, quoted(body));
      assertThat(response.statusCode()).isEqualTo(400);
      assertThat(json(response).at("/error/code").asInt()).isEqualTo(-32600);
      assertThat(json(response).has("id")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "{",
          "{} {}",
          "{'jsonrpc':'2.0','id':1,'id':2,'method':'ping'}",
          "{'jsonrpc':'2.0','id':NaN,'method':'ping'}",
        })
    void whatIsNoJsonIsAParseError(String body) {
      HttpResponse<String> response = post(token, quoted(body));
      assertThat(response.statusCode()).isEqualTo(400);
      assertThat(json(response).at("/error/code").asInt()).isEqualTo(-32700);
    }

    @Test
    void emptyBodyIsRefused() {
      assertThat(post(token, "").statusCode()).isEqualTo(400);
    }

    @Test
    void deepNestingIsAParseError() {
      HttpResponse<String> response = post(token, "[".repeat(100_000));
      assertThat(response.statusCode()).isEqualTo(400);
      assertThat(json(response).at("/error/code").asInt()).isEqualTo(-32700);
    }

    @Test
    void numberOfAMillionDigitsIsAParseError() {
      String body = "{\"jsonrpc\":\"2.0\",\"id\":%s,\"method\":\"ping\"}";
      HttpResponse<String> response = post(token, body.formatted("9".repeat(1_000_000)));
      assertThat(json(response).at("/error/code").asInt()).isEqualTo(-32700);
    }
  }

  @Nested
  class Http {
    @ParameterizedTest
    @ValueSource(strings = {"GET", "DELETE", "PUT"})
    void otherMethodsAreNotAllowed(String method) {
      HttpResponse<String> response =
          send(
              HttpRequest.newBuilder(TestServer.endpoint())
                  .method(method, HttpRequest.BodyPublishers.noBody()));
      assertThat(response.statusCode()).isEqualTo(405);
      assertThat(response.headers().firstValue("Allow")).contains("POST, OPTIONS");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {"text/plain", "application/json-rpc", "application/x-www-form-urlencoded"})
    void otherContentTypesAreUnsupported(String contentType) {
      assertThat(send(request(token, PING).setHeader("Content-Type", contentType)).statusCode())
          .isEqualTo(415);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "text/event-stream", "text/html"})
    void clientThatCannotTakeBothAnswersIsNotAcceptable(String accept) {
      assertThat(send(request(token, PING).setHeader("Accept", accept)).statusCode())
          .isEqualTo(406);
    }

    @ParameterizedTest
    @ValueSource(strings = {"*/*", "text/event-stream;q=0.5,Application/JSON"})
    void clientThatCanTakeBothAnswersIsServed(String accept) {
      assertThat(send(request(token, PING).setHeader("Accept", accept)).statusCode())
          .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"2025-06-18, 200", "2025-11-25, 200", "2024-11-05, 400", "nonsense, 400"})
    void protocolVersionHeaderMustBeKnown(String version, int status) {
      HttpResponse<String> response =
          send(request(token, PING).setHeader("MCP-Protocol-Version", version));
      assertThat(response.statusCode()).isEqualTo(status);
      if (status == 400) {
        assertThat(json(response).at("/error/code").asInt()).isEqualTo(-32022);
        assertThat(json(response).at("/error/data/supported").toString())
            .isEqualTo("[\"2026-07-28\",\"2025-11-25\",\"2025-06-18\"]");
        assertThat(json(response).at("/error/data/requested").asText()).isEqualTo(version);
      }
    }

    @Test
    void bodyBeyondTheLimitIsTooLargeBeforeItIsSent() throws IOException {
      String head = RawRequest.post(token, "Content-Length: 10000000\r\n");
      assertThat(RawRequest.statusOf(head)).isEqualTo(413);
    }

    @Test
    void bodyOfUnknownLengthBeyondTheLimitIsTooLarge() throws IOException {
      String head = RawRequest.post(token, "Transfer-Encoding: chunked\r\n");
      String chunk = "%x\r\n%s".formatted(MAX_BODY + 1, " ".repeat(MAX_BODY + 1));
      assertThat(RawRequest.statusOf(head + chunk)).isEqualTo(413);
    }

    @Test
    void bodyWithinTheLimitIsRead() {
      assertThat(post(token, PING + " ".repeat(MAX_BODY - PING.length())).statusCode())
          .isEqualTo(200);
    }

    @Test
    void webSocketsAreNotServed() throws IOException {
      String head = RawRequest.post(token, "Sec-WebSocket-Version: 13\r\n");
      assertThat(RawRequest.statusOf(head)).isEqualTo(404);
    }

    @Test
    void unknownPathsRevealNothing() {
      HttpResponse<String> response = send(HttpRequest.newBuilder(TestServer.at("/mcp/")));
      assertThat(response.statusCode()).isEqualTo(404);
      assertThat(response.body()).doesNotContainIgnoringCase("javalin");
      assertThat(response.headers().firstValue("Server")).isEmpty();
    }

    @Test
    void answersAreNotStored() {
      assertThat(post(token, PING).headers().firstValue("Cache-Control")).contains("no-store");
    }
  }

  private static String quoted(String json) {
    return json.replace('\'', '"');
  }

  private static JsonNode node(String json) {
    try {
      return TestServer.JSON.readTree(quoted(json));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
