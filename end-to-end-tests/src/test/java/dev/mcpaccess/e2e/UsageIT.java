package dev.mcpaccess.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.mcpaccess.e2e.client.MachineClient;
import dev.mcpaccess.e2e.http.Http;
import dev.mcpaccess.e2e.oauth.Tokens;
import dev.mcpaccess.e2e.person.FormPerson;
import dev.mcpaccess.e2e.platform.ApiKey;
import dev.mcpaccess.e2e.platform.CompanyApi;
import dev.mcpaccess.e2e.platform.Eventually;
import dev.mcpaccess.e2e.platform.OtherMcpServer;
import dev.mcpaccess.e2e.platform.Platform;
import dev.mcpaccess.e2e.platform.PlatformExtension;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How often a key is used, as the MCP server reports it. */
@ExtendWith(PlatformExtension.class)
class UsageIT {

  private final Platform platform;
  private CompanyApi api;

  UsageIT(Platform platform) {
    this.platform = platform;
  }

  @BeforeEach
  void ameliaLogsIn() {
    api = platform.companyApi("amelia");
  }

  @Test
  void theMcpServersCallsShowByDayAndToolAndMoveTheLastUse() {
    ApiKey key = issue("OAuthPKCE");
    Tokens tokens = platform.client(key).authorize(new FormPerson(platform.person("carly")));
    Instant begun = lastUsedAt(tokens);
    try (OtherMcpServer server = platform.otherMcpServer(Map.of("MCP_USAGE_INTERVAL", "1"));
        MachineClient client = MachineClient.connect(server.url(), tokens.accessToken())) {
      for (int i = 0; i < 3; i++) {
        client.result("list_models", Map.of());
      }
      JsonNode usage = Eventually.get(() -> usage(key), seen -> seen.get("calls").asInt() == 3);

      JsonNode today = usage.get("days").get(29);
      assertThat(today.get("day").asText()).isEqualTo(usage.get("last").asText());
      assertThat(today.get("tools"))
          .hasToString("[{\"tool\":\"list_models\",\"calls\":3,\"failures\":0}]");
      assertThat(lastUsedAt(tokens)).isAfter(begun);
      // A report does not tell it: it comes with what Keycloak itself saw, which is written later.
      Eventually.holds(
          () ->
              assertThat(read(key).at("/lastUsed/software").asText())
                  .startsWith("Java-http-client/"));

      client.result("ping", Map.of());
    }

    // What was called last is reported when the server stops.
    assertThat(usage(key).get("calls").asInt()).isEqualTo(4);
    assertThat(usage(key).get("days")).hasSize(30);
  }

  @Test
  void aRepeatedReportCountsOnce() {
    ApiKey key = issue("Static API");
    Map<String, Object> report = report(entry(key, company(key), 5, 2));

    assertThat(send(report).status()).isEqualTo(204);
    assertThat(send(report).status()).isEqualTo(204);
    assertThat(usage(key).get("calls").asInt()).isEqualTo(5);
    assertThat(usage(key).get("failures").asInt()).isEqualTo(2);

    assertThat(send(report(entry(key, company(key), 1, 0))).status()).isEqualTo(204);
    assertThat(usage(key).get("calls").asInt()).isEqualTo(6);
  }

  @Test
  void reportsThatArriveTogetherAreAllCounted() {
    ApiKey key = issue("Static API");
    String company = company(key);

    List<Integer> answers =
        IntStream.range(0, 12)
            .parallel()
            .mapToObj(i -> send(report(entry(key, company, 1, 0))).status())
            .toList();

    assertThat(answers).containsOnly(204);
    assertThat(usage(key).get("calls").asInt()).isEqualTo(12);
  }

  @Test
  void nobodyButTheMcpServerReports() {
    ApiKey key = issue("OAuth");
    Map<String, Object> report = report(entry(key, company(key), 5, 0));

    Http.Answer other = platform.reportUsage(report, key.clientId(), key.clientSecret());
    assertThat(other.status()).isEqualTo(403);
    assertThat(other.json().get("type").asText())
        .isEqualTo("urn:mcp-access:problem:not-the-mcp-server");
    assertThat(platform.reportUsage(report, platform.mcpUrl(), "wrong").status()).isEqualTo(401);
    assertThat(platform.reportUsage(report, "nobody", "wrong").status()).isEqualTo(401);
    assertThat(api.call("POST", "/usage", "{}").status()).isEqualTo(401);
    assertThat(usage(key).get("calls").asInt()).isZero();
  }

  @Test
  void aReportOfTheWrongFormIsRefusedWholeAndSaysWhere() {
    ApiKey key = issue("Static API");
    Map<String, Object> wrong = entry(key, company(key), 5, 6);
    wrong.put("tool", "<b>");
    wrong.put("day", "yesterday");
    wrong.put("lastUsedAt", "then");

    Http.Answer answer = send(report(entry(key, company(key), 1, 0), wrong));

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().get("errors").findValuesAsText("field"))
        .containsExactlyInAnyOrder(
            "entries[1].tool", "entries[1].day", "entries[1].failures", "entries[1].lastUsedAt");
    assertThat(send(Map.of("id", "1", "entries", List.of())).status()).isEqualTo(400);
    assertThat(usage(key).get("calls").asInt()).isZero();
  }

  @Test
  void whatBelongsToNoKeyOfTheCompanyIsPassedOver() {
    ApiKey key = issue("Static API");
    Map<String, Object> unknown = entry(key, company(key), 1, 0);
    unknown.put("clientId", "mcpa-0000000000000000");
    Map<String, Object> old = entry(key, company(key), 1, 0);
    old.put("day", "2020-01-01");
    Map<String, Object> foreign = entry(key, UUID.randomUUID().toString(), 1, 0);

    assertThat(send(report(unknown, old, foreign, entry(key, company(key), 1, 0))).status())
        .isEqualTo(204);
    assertThat(usage(key).get("calls").asInt()).isEqualTo(1);
  }

  @Test
  void aReportMovesOnlyConnectionsOfTheKeyAndNeverIntoTheFuture() {
    ApiKey key = issue("OAuthPKCE");
    ApiKey other = issue("OAuthPKCE");
    Tokens tokens = platform.client(key).authorize(new FormPerson(platform.person("carly")));
    Instant begun = lastUsedAt(tokens);
    Map<String, Object> entry = entry(other, company(other), 1, 0);
    entry.put("connection", tokens.connectionId());
    entry.put("lastUsedAt", "2999-01-01T00:00:00Z");

    assertThat(send(report(entry)).status()).isEqualTo(204);
    assertThat(lastUsedAt(tokens)).isEqualTo(begun);
    assertThat(Instant.parse(read(other).at("/lastUsed/at").asText()))
        .isBeforeOrEqualTo(Instant.now());
  }

  @Test
  void aCompanySeesItsOwnUseOfAPublishedKey() {
    ApiKey key = platform.administrator().api().publish("OAuthPKCE Public", "task:view");
    try {
      String brightside = company(issue("Static API"));
      String granite = company(platform.issue("george", "granite", "Static API", "project:view"));
      send(report(entry(key, brightside, 2, 0), entry(key, granite, 40, 0)));

      String path = "/" + key.id() + "/usage";
      Http.Answer own = api.published("GET", "brightside", path);
      assertThat(own.json().get("calls").asInt()).isEqualTo(2);
      Http.Answer all = platform.administrator().api().get("/published-keys" + path);
      assertThat(all.json().get("calls").asInt()).isEqualTo(42);
    } finally {
      platform.administrator().api().send("DELETE", "/published-keys/" + key.id(), "");
    }
  }

  @Test
  void theNumberOfDaysIsBoundedAndUsageGoesWithTheKey() {
    ApiKey key = issue("Static API");
    send(report(entry(key, company(key), 1, 0)));
    String path = "/" + key.id() + "/usage";

    assertThat(api.send("GET", "brightside", path + "?days=1", "").json().get("days")).hasSize(1);
    assertThat(api.send("GET", "brightside", path + "?days=90", "").json().get("days")).hasSize(90);
    for (String wrong : List.of("?days=0", "?days=91", "?days=x", "?days=1&days=2", "?weeks=1")) {
      assertThat(api.send("GET", "brightside", path + wrong, "").status()).as(wrong).isEqualTo(400);
    }
    assertThat(api.send("DELETE", "brightside", "/" + key.id(), "").status()).isEqualTo(204);
    assertThat(platform.keycloakTables().rowsAbout(key)).isZero();
  }

  private ApiKey issue(String type) {
    return platform.issue("amelia", "brightside", type, "task:view");
  }

  private JsonNode read(ApiKey key) {
    return api.read("brightside", key.id()).json();
  }

  private JsonNode usage(ApiKey key) {
    Http.Answer answer = api.send("GET", "brightside", "/" + key.id() + "/usage", "");
    assertThat(answer.status()).isEqualTo(200);
    return answer.json();
  }

  private Instant lastUsedAt(Tokens tokens) {
    JsonNode connection =
        api.call("GET", "/companies/brightside/connections/" + tokens.connectionId(), null).json();
    return Instant.parse(connection.get("lastUsedAt").asText());
  }

  /** The id of the company, as the MCP server learns it. */
  private String company(ApiKey key) {
    return key.staticKey() == null
        ? company(issue("Static API"))
        : platform.introspectStatic(key.staticKey()).json().get("company_id").asText();
  }

  private Http.Answer send(Map<String, Object> report) {
    return platform.reportUsage(report);
  }

  private static Map<String, Object> report(Object... entries) {
    return Map.of("id", UUID.randomUUID().toString(), "entries", List.of(entries));
  }

  private static Map<String, Object> entry(ApiKey key, String company, int calls, int failures) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("clientId", key.clientId());
    entry.put("company", company);
    entry.put("tool", "list_records");
    entry.put("day", LocalDate.now(ZoneOffset.UTC).toString());
    entry.put("calls", calls);
    entry.put("failures", failures);
    entry.put("lastUsedAt", Instant.now().toString());
    return entry;
  }
}
