package dev.mcpaccess.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpServer;
import dev.mcpaccess.e2e.http.Http;
import dev.mcpaccess.e2e.platform.ApiKey;
import dev.mcpaccess.e2e.platform.Platform;
import dev.mcpaccess.e2e.platform.PlatformExtension;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The check of the chain between an AI client and the MCP server. */
@ExtendWith(PlatformExtension.class)
class SetupCheckIT {

  private static final String FINE = "passed";

  private final Platform platform;

  SetupCheckIT(Platform platform) {
    this.platform = platform;
  }

  @Test
  void aProgramOnThePersonsMachineCanConnect() {
    ApiKey key = platform.issue("amelia", "brightside", "OAuthPKCE Public", "company:view");

    assertThat(check(key, "claude-code").values()).containsOnly(FINE);
  }

  @Test
  @DisplayName("C11 Each broken link of the chain is named with its cause")
  void causesAreNamed() {
    ApiKey key = platform.issue("amelia", "brightside", "OAuthPKCE", "company:view");

    assertThat(check(key, "chatgpt"))
        .containsEntry("api-type", "wrong-type")
        .containsEntry("address", "local")
        .containsEntry("redirect", "not-allowed")
        .containsEntry("metadata", FINE);
    platform.companyApi("amelia").send("POST", "brightside", "/" + key.id() + "/disable", "");
    assertThat(check(key, "claude-code")).containsEntry("key", "key-disabled");
  }

  @Test
  @DisplayName("Security 40 The check follows no redirect and asks no address that it is told")
  void answersLeadNowhere() {
    ApiKey key = platform.issue("amelia", "brightside", "OAuthPKCE", "company:view");
    List<String> asked = new CopyOnWriteArrayList<>();

    whileAnswering(
        asked,
        302,
        "Location: /elsewhere",
        () ->
            assertThat(check(key, "claude-code"))
                .containsEntry("reachable", "redirected")
                .containsEntry("challenge", "not-reached"));
    assertThat(asked).containsExactly("/mcp");
    asked.clear();
    whileAnswering(
        asked,
        401,
        "WWW-Authenticate: Bearer resource_metadata=\"http://localhost:1/elsewhere\"",
        () ->
            assertThat(check(key, "claude-code"))
                .containsEntry("challenge", "other-metadata-address")
                .containsEntry("metadata", "not-found"));
    assertThat(asked).containsExactly("/mcp", "/.well-known/oauth-protected-resource/mcp");
  }

  @Test
  void nothingThatListensIsNotReached() {
    ApiKey key = platform.issue("amelia", "brightside", "OAuthPKCE", "company:view");

    platform
        .administrator()
        .whileMcpServer(
            "http://localhost:1/mcp",
            () -> assertThat(check(key, "claude-code")).containsEntry("reachable", "refused"));
  }

  @Test
  @DisplayName("Security 29 Only a company's own admin has a key checked")
  void othersMayNotCheck() {
    ApiKey key = platform.issue("amelia", "brightside", "OAuthPKCE", "company:view");

    assertThat(answer("carly", "brightside", key.id(), "claude").status()).isEqualTo(403);
    assertThat(answer("george", "brightside", key.id(), "claude").status()).isEqualTo(404);
    assertThat(answer("george", "granite", key.id(), "claude").status()).isEqualTo(404);
  }

  @Test
  void whatIsWrongInTheRequestIsSaid() {
    ApiKey key = platform.issue("amelia", "brightside", "OAuthPKCE", "company:view");

    assertThat(field(answer("amelia", "brightside", key.id(), "telnet"))).isEqualTo("client");
    assertThat(field(answer("amelia", "brightside", null, "claude"))).isEqualTo("key");
  }

  private Map<String, String> check(ApiKey key, String client) {
    Http.Answer answer = answer("amelia", "brightside", key.id(), client);
    assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    Map<String, String> steps = new LinkedHashMap<>();
    for (JsonNode step : answer.json().get("steps")) {
      steps.put(
          step.get("step").asText(),
          step.has("cause") ? step.get("cause").asText() : step.get("outcome").asText());
    }
    return steps;
  }

  private Http.Answer answer(String person, String company, String key, String client) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("key", key);
    body.put("client", client);
    return platform
        .companyApi(person)
        .call("POST", "/companies/" + company + "/setup-check", Http.write(body));
  }

  private static String field(Http.Answer answer) {
    assertThat(answer.status()).isEqualTo(400);
    return answer.json().get("errors").get(0).get("field").asText();
  }

  /** While a server answers the MCP path like this, and all else with 404. */
  private void whileAnswering(List<String> asked, int status, String header, Runnable action) {
    HttpServer server = server();
    server.createContext(
        "/",
        exchange -> {
          String path = exchange.getRequestURI().getPath();
          asked.add(path);
          String[] named = header.split(": ", 2);
          exchange.getResponseHeaders().add(named[0], named[1]);
          exchange.sendResponseHeaders(path.equals("/mcp") ? status : 404, -1);
          exchange.close();
        });
    server.start();
    try {
      String url = "http://localhost:" + server.getAddress().getPort() + "/mcp";
      platform.administrator().whileMcpServer(url, action);
    } finally {
      server.stop(0);
    }
  }

  private static HttpServer server() {
    try {
      return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
