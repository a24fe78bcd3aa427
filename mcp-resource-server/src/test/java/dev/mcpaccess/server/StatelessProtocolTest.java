package dev.mcpaccess.server;

import static dev.mcpaccess.server.TestServer.json;
import static dev.mcpaccess.server.TestServer.request;
import static dev.mcpaccess.server.TestServer.send;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The rules of 2026-07-28, which has no handshake: each request says all there is to know of it.
 */
class StatelessProtocolTest {
  private static final String VERSION = "2026-07-28";
  private static final String META =
      "'_meta':{'io.modelcontextprotocol/protocolVersion':'2026-07-28',"
          + "'io.modelcontextprotocol/clientCapabilities':{}}";
  private static final String PING = "'name':'ping','arguments':{}," + META;

  private final String token = TestServer.issuer().token("company:view");

  @Test
  void serverIsDiscoveredWithoutHandshake() {
    HttpResponse<String> response = send(modern("server/discover", META));
    assertThat(response.statusCode()).isEqualTo(200);
    JsonNode result = json(response).path("result");
    assertThat(result.path("supportedVersions").toString())
        .isEqualTo("[\"2026-07-28\",\"2025-11-25\",\"2025-06-18\"]");
    assertThat(result.at("/capabilities/tools").isObject()).isTrue();
    assertThat(result.path("instructions").asText()).isNotEmpty();
    assertThat(result.path("resultType").asText()).isEqualTo("complete");
    assertThat(result.path("cacheScope").asText()).isEqualTo("public");
    assertThat(result.path("ttlMs").asLong()).isPositive();
    assertThat(serverName(result)).isNotEmpty();
  }

  @Test
  void listIsPrivateToTheCallersCache() {
    JsonNode result = json(send(modern("tools/list", META))).path("result");
    assertThat(result.path("tools")).isNotEmpty();
    assertThat(result.path("resultType").asText()).isEqualTo("complete");
    assertThat(result.path("cacheScope").asText()).isEqualTo("private");
    assertThat(result.path("ttlMs").asLong()).isEqualTo(60_000);
  }

  @Test
  void resourceIsReadWithItsAddressInTheHeader() {
    HttpRequest.Builder read =
        modern("resources/read", META + ",'uri':'record://company/c01'")
            .setHeader("Mcp-Name", "record://company/c01");
    JsonNode result = json(send(read)).path("result");
    assertThat(result.at("/contents/0/text").asText()).contains("Company 1");
    assertThat(result.path("cacheScope").asText()).isEqualTo("private");
    assertThat(result.path("ttlMs").asLong()).isZero();
    HttpResponse<String> mismatch = send(read.setHeader("Mcp-Name", "record://company/c02"));
    assertThat(mismatch.statusCode()).isEqualTo(400);
    assertThat(json(mismatch).at("/error/code").asInt()).isEqualTo(-32020);
  }

  @Test
  void absentResourceIsAnInvalidParameter() {
    HttpRequest.Builder read =
        modern("resources/read", META + ",'uri':'record://company/none'")
            .setHeader("Mcp-Name", "record://company/none");
    JsonNode error = json(send(read)).path("error");
    assertThat(error.path("code").asInt()).isEqualTo(-32602);
    assertThat(error.at("/data/uri").asText()).isEqualTo("record://company/none");
  }

  @Test
  void callIsCompleteAndNotCacheable() {
    JsonNode result = json(send(call("ping", PING))).path("result");
    assertThat(result.at("/structuredContent/status").asText()).isEqualTo("ok");
    assertThat(result.path("resultType").asText()).isEqualTo("complete");
    assertThat(result.has("ttlMs")).isFalse();
    assertThat(result.has("cacheScope")).isFalse();
    assertThat(serverName(result)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "initialize",
        "ping",
        "logging/setLevel",
        "resources/subscribe",
        "subscriptions/listen",
        "prompts/list",
        "nonsense",
      })
  void methodThatIsGoneOrUnknownIsNotFound(String method) {
    HttpResponse<String> response = send(modern(method, META));
    assertThat(response.statusCode()).isEqualTo(404);
    assertThat(json(response).at("/error/code").asInt()).isEqualTo(-32601);
    assertThat(json(response).path("id").asInt()).isEqualTo(7);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "'_meta':{}",
        "'_meta':5",
        "'_meta':{'io.modelcontextprotocol/protocolVersion':'2026-07-28'}",
        "'_meta':{'io.modelcontextprotocol/clientCapabilities':{}}",
        "'_meta':{'io.modelcontextprotocol/protocolVersion':'2026-07-28','io.modelcontextprotocol/clientCapabilities':[]}",
      })
  void requestWithoutItsMetaIsInvalid(String params) {
    HttpResponse<String> response = send(modern("server/discover", params));
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(json(response).at("/error/code").asInt()).isEqualTo(-32602);
    assertThat(json(response).path("id").asInt()).isEqualTo(7);
  }

  @ParameterizedTest
  @CsvSource({
    "MCP-Protocol-Version, 2025-11-25",
    "MCP-Protocol-Version, 2099-01-01",
    "Mcp-Method, tools/list",
    "Mcp-Method, TOOLS/CALL",
    "Mcp-Name, list_models",
    "Mcp-Name, PING",
    "Mcp-Name, =?base64?bGlzdF9tb2RlbHM=?=",
    "Mcp-Name, =?base64?cGluZw?=",
    "Mcp-Name, =?base64?cGluZx==?=",
    "Mcp-Name, =?base64?!?=",
    "Mcp-Name, =?base64?/w==?=",
    "Mcp-Name, =?BASE64?cGluZw==?=",
  })
  void headerThatDisagreesWithTheBodyIsRefused(String header, String value) {
    assertMismatch(send(call("ping", PING).setHeader(header, value)));
  }

  @Test
  void missingOrRepeatedHeaderIsRefused() {
    String body = body("tools/call", PING);
    assertMismatch(send(request(token, body)));
    assertMismatch(send(request(token, body).header("MCP-Protocol-Version", VERSION)));
    assertMismatch(
        send(
            request(token, body)
                .header("MCP-Protocol-Version", VERSION)
                .header("Mcp-Method", "tools/call")));
    assertMismatch(send(call("ping", PING).header("Mcp-Name", "ping")));
    assertMismatch(send(call("ping", PING).header("MCP-Protocol-Version", "2025-11-25")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ping", "=?base64?cGluZw==?="})
  void headerMayBeEncoded(String value) {
    assertThat(send(call("ping", PING).setHeader("mcp-name", value)).statusCode()).isEqualTo(200);
  }

  @Test
  void unknownVersionIsAnsweredWithTheKnownOnes() {
    String params = META.replace(VERSION, "2099-01-01");
    HttpResponse<String> response =
        send(modern("tools/list", params).setHeader("MCP-Protocol-Version", "2099-01-01"));
    assertThat(response.statusCode()).isEqualTo(400);
    JsonNode error = json(response).path("error");
    assertThat(error.path("code").asInt()).isEqualTo(-32022);
    assertThat(error.at("/data/requested").asText()).isEqualTo("2099-01-01");
    assertThat(error.at("/data/supported/0").asText()).isEqualTo(VERSION);
  }

  @Test
  void sessionHeadersAreIgnored() {
    HttpResponse<String> response =
        send(
            modern("tools/list", META)
                .header("Mcp-Session-Id", "of somebody else")
                .header("Last-Event-ID", "5"));
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("Mcp-Session-Id")).isEmpty();
  }

  @Test
  void clientSendsNoResponses() {
    HttpResponse<String> response =
        send(
            request(token, "{\"jsonrpc\":\"2.0\",\"id\":7,\"result\":{}}")
                .header("MCP-Protocol-Version", VERSION));
    assertThat(response.statusCode()).isEqualTo(400);
  }

  @Test
  void notificationIsAccepted() {
    HttpResponse<String> response =
        send(
            request(token, "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/cancelled\"}")
                .header("MCP-Protocol-Version", VERSION));
    assertThat(response.statusCode()).isEqualTo(202);
    assertThat(response.body()).isEmpty();
  }

  @Test
  void badArgumentsAreForTheModelToMend() {
    JsonNode answer =
        json(send(call("get_record", "'name':'get_record','arguments':{'model':5}," + META)));
    assertThat(answer.at("/result/isError").asBoolean()).isTrue();
    assertThat(answer.at("/result/resultType").asText()).isEqualTo("complete");
    assertThat(answer.at("/result/content/0/text").asText()).contains("model");
  }

  private static String serverName(JsonNode result) {
    return result.at("/_meta/io.modelcontextprotocol~1serverInfo/name").asText();
  }

  private static void assertMismatch(HttpResponse<String> response) {
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(json(response).at("/error/code").asInt()).isEqualTo(-32020);
    assertThat(json(response).path("id").asInt()).isEqualTo(7);
  }

  private HttpRequest.Builder call(String tool, String params) {
    return modern("tools/call", params).header("Mcp-Name", tool);
  }

  private HttpRequest.Builder modern(String method, String params) {
    return request(token, body(method, params))
        .header("MCP-Protocol-Version", VERSION)
        .header("Mcp-Method", method);
  }

  private static String body(String method, String params) {
    return "{'jsonrpc':'2.0','id':7,'method':'%s','params':{%s}}"
        .formatted(method, params)
        .replace('\'', '"');
  }
}
