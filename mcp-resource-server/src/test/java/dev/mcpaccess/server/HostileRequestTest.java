package dev.mcpaccess.server;

import static dev.mcpaccess.server.TestServer.json;
import static dev.mcpaccess.server.TestServer.post;
import static dev.mcpaccess.server.TestServer.request;
import static dev.mcpaccess.server.TestServer.send;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What no good client sends. The answer is always short, standard, and reveals nothing. */
class HostileRequestTest {
  private static final String CALL =
      "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":%s}";

  private final String token = TestServer.issuer().token("company:view");

  @Test
  @DisplayName("Security 35 a slow body")
  void bodyThatComesDropByDropIsCutOff() throws Exception {
    long start = System.nanoTime();
    int status = RawRequest.RESET;
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), TestServer.port())) {
      socket.setSoTimeout(500);
      String head = RawRequest.post(token, "Content-Length: 100000\r\n");
      socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
      while (status == RawRequest.RESET && System.nanoTime() - start < 40_000_000_000L) {
        socket.getOutputStream().write(' ');
        status = statusSoFar(socket);
      }
    } catch (SocketException e) {
      assertThat(System.nanoTime() - start).isLessThan(30_000_000_000L);
      return;
    }
    assertThat(status).isEqualTo(408);
  }

  private static int statusSoFar(Socket socket) throws IOException {
    try {
      byte[] line = socket.getInputStream().readNBytes("HTTP/1.1 408".length());
      return line.length < 12
          ? RawRequest.RESET
          : Integer.parseInt(new String(line, StandardCharsets.US_ASCII).substring(9));
    } catch (SocketTimeoutException e) {
      return RawRequest.RESET;
    }
  }

  @ParameterizedTest
  @CsvSource({
    "X-Forwarded-Host, evil.example",
    "X-Forwarded-Proto, http",
    "X-Forwarded-Port, 1",
    "X-Forwarded-Prefix, /evil",
    "Forwarded, host=evil.example;proto=http",
  })
  @DisplayName("Security 36 forged X-Forwarded-* and Forwarded")
  void publicAddressComesFromConfigurationOnly(String header, String value) {
    HttpResponse<String> plain = send(request("bad", "{}"));
    HttpResponse<String> forged = send(request("bad", "{}").header(header, value));
    assertThat(forged.headers().firstValue("WWW-Authenticate"))
        .isEqualTo(plain.headers().firstValue("WWW-Authenticate"))
        .get()
        .asString()
        .contains("https://mcp.example.com/.well-known/oauth-protected-resource/mcp");
    String metadata = "/.well-known/oauth-protected-resource/mcp";
    HttpResponse<String> document =
        send(HttpRequest.newBuilder(TestServer.at(metadata)).header(header, value));
    assertThat(json(document).path("resource").asText()).isEqualTo("https://mcp.example.com/mcp");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"name\":\"ping\\u0000\"}",
        "{\"name\":\"\\ud800\"}",
        "{\"name\":\"../../etc/passwd\\n<script>\"}",
        "{\"name\":\"x'; drop table customer; --\"}",
      })
  @DisplayName("Security 35 NUL, a lone surrogate and SQL in a name")
  void strangeNamesAreNotRepeated(String params) {
    HttpResponse<String> response = post(token, CALL.formatted(params));
    assertThat(json(response).at("/error/code").asInt()).isEqualTo(-32602);
    assertThat(json(response).at("/error/message").asText()).isEqualTo("Unknown tool");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"name\":\"list_models\",\"arguments\":[]}",
        "{\"name\":\"list_models\",\"arguments\":\"{}\"}",
        "{\"name\":7}",
        "{}",
      })
  void malformedCallsAreInvalidParameters(String params) {
    HttpResponse<String> response = post(token, CALL.formatted(params));
    assertThat(json(response).at("/error/code").asInt()).isEqualTo(-32602);
  }

  @Test
  @DisplayName("Security 35 deep arguments")
  void deepArgumentsAreRefusedWithoutTrace() {
    String deep = "{\"a\":".repeat(5_000) + "1" + "}".repeat(5_000);
    HttpResponse<String> response =
        post(token, CALL.formatted("{\"name\":\"list_models\",\"arguments\":" + deep + "}"));
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.body()).hasSizeLessThan(200).doesNotContain("Exception", "at dev.");
  }

  @Test
  @DisplayName("Security 39 a private list is nobody else's")
  void privateListIsNeitherStoredNorSharedBetweenCallers() {
    String list = "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/list\"}";
    HttpResponse<String> one = post(token, list);
    HttpResponse<String> other = post(TestServer.issuer().token("task:view"), list);
    assertThat(one.headers().firstValue("Cache-Control")).contains("no-store");
    assertThat(one.body()).contains("\"company\"").doesNotContain("\"task\"");
    assertThat(other.body()).contains("\"task\"").doesNotContain("\"enum\":[\"company\"]");
  }
}
