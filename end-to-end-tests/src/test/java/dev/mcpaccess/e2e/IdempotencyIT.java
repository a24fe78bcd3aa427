package dev.mcpaccess.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.mcpaccess.e2e.http.Http;
import dev.mcpaccess.e2e.platform.ApiKey;
import dev.mcpaccess.e2e.platform.CompanyApi;
import dev.mcpaccess.e2e.platform.Parallel;
import dev.mcpaccess.e2e.platform.Platform;
import dev.mcpaccess.e2e.platform.PlatformExtension;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Issuing and rotating, repeated with an Idempotency-Key. */
@ExtendWith(PlatformExtension.class)
class IdempotencyIT {

  private final Platform platform;
  private final String idempotencyKey = UUID.randomUUID().toString();
  private final String name = "Repeated " + idempotencyKey;
  private CompanyApi api;

  IdempotencyIT(Platform platform) {
    this.platform = platform;
  }

  @BeforeEach
  void ameliaLogsIn() {
    api = platform.companyApi("amelia");
  }

  @Test
  void aRepeatIssuesNoOtherKeyAndShowsNoSecret() {
    Http.Answer first = issue(api, "brightside", request());
    Http.Answer second = issue(api, "brightside", request());

    assertThat(first.status()).isEqualTo(201);
    assertThat(first.json().has("clientSecret")).isTrue();
    assertThat(first.header("Idempotency-Replayed")).isEmpty();
    assertThat(second.status()).isEqualTo(201);
    assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
    assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
    assertThat(second.json().get("id")).isEqualTo(first.json().get("id"));
    assertThat(second.body()).doesNotContain("clientSecret");
    assertThat(named()).hasSize(1);
  }

  @Test
  void repeatsAtTheSameTimeIssueOneKeyAndShowItsSecretOnce() {
    List<Http.Answer> answers = Parallel.of(10, () -> issue(api, "brightside", request()));

    assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).isEqualTo(201));
    assertThat(answers).extracting(answer -> answer.json().get("id")).containsOnly(id(answers));
    assertThat(answers).filteredOn(answer -> answer.json().has("clientSecret")).hasSize(1);
    assertThat(named()).hasSize(1);
  }

  @Test
  void anotherBodyIsRefused() {
    issue(api, "brightside", request());
    Map<String, Object> other = request();
    other.put("description", "Another");

    Http.Answer answer = issue(api, "brightside", other);

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.json().get("type").asText())
        .isEqualTo("urn:mcp-access:problem:idempotency-key-reused");
    assertThat(named()).hasSize(1);
  }

  @Test
  void aRefusedRequestMayBeMendedAndRepeated() {
    Map<String, Object> wrong = request();
    wrong.put("apiType", "SAML");

    assertThat(issue(api, "brightside", wrong).status()).isEqualTo(400);
    assertThat(issue(api, "brightside", request()).json().has("clientSecret")).isTrue();
  }

  @Test
  void anotherRouteOrCompanyIsAnotherRequest() {
    JsonNode issued = issue(api, "brightside", request()).json();
    Map<String, Object> ofGranite = request();
    ofGranite.put("permissions", List.of("project:view"));

    Http.Answer rotated = rotate(issued.get("id").asText(), "");
    Http.Answer elsewhere = issue(platform.companyApi("george"), "granite", ofGranite);

    assertThat(rotated.json().has("clientSecret")).isTrue();
    assertThat(elsewhere.json().has("clientSecret")).isTrue();
  }

  @Test
  void aRepeatRotatesOnce() {
    ApiKey key = platform.issue("amelia", "brightside", "OAuthPKCE", "task:view");

    Http.Answer first = rotate(key.id(), "");
    Http.Answer second = rotate(key.id(), "");

    assertThat(first.json().has("clientSecret")).isTrue();
    assertThat(second.status()).isEqualTo(200);
    assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
    assertThat(second.body()).doesNotContain("clientSecret");
    assertThat(second.json().get("secretVersion").asInt()).isEqualTo(2);
    assertThat(rotate(key.id(), "{}").status()).isEqualTo(422);
  }

  @Test
  void anEntityTagThatTheFirstMadeStaleDoesNotSpoilTheRepeat() {
    ApiKey key = platform.issue("amelia", "brightside", "OAuthPKCE", "task:view");
    String tag = api.read("brightside", key.id()).header("ETag");
    String path = "/" + key.id() + "/rotate";
    String[] headers = {"If-Match", tag, "Idempotency-Key", idempotencyKey};

    assertThat(api.send("POST", "brightside", path, "", headers).status()).isEqualTo(200);
    assertThat(api.send("POST", "brightside", path, "", headers).status()).isEqualTo(200);
    assertThat(api.send("POST", "brightside", path, "", "If-Match", tag).status()).isEqualTo(412);
  }

  @Test
  void afterADayTheRequestIsForgotten() {
    issue(api, "brightside", request());
    platform.keycloakTables().ageRequestsByADay();

    Http.Answer again = issue(api, "brightside", request());

    assertThat(again.json().has("clientSecret")).isTrue();
    assertThat(named()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"with space", ""})
  void aKeyThatIsNoneIsRefused(String wrong) {
    Http.Answer answer =
        api.send("POST", "brightside", "", Http.write(request()), "Idempotency-Key", wrong);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().get("errors").get(0).get("field").asText())
        .isEqualTo("Idempotency-Key");
  }

  private Http.Answer issue(CompanyApi caller, String company, Map<String, Object> request) {
    return caller.send("POST", company, "", Http.write(request), "Idempotency-Key", idempotencyKey);
  }

  private Http.Answer rotate(String keyId, String body) {
    return api.send(
        "POST", "brightside", "/" + keyId + "/rotate", body, "Idempotency-Key", idempotencyKey);
  }

  private JsonNode named() {
    String query = "?" + Http.encode(Map.of("search", name));
    return api.send("GET", "brightside", query, "").json().get("keys");
  }

  private static JsonNode id(List<Http.Answer> answers) {
    return answers.get(0).json().get("id");
  }

  private Map<String, Object> request() {
    Map<String, Object> request = new LinkedHashMap<>();
    request.put("name", name);
    request.put("apiType", "OAuthPKCE");
    request.put("redirectUris", List.of("loopback"));
    request.put("permissions", List.of("task:view"));
    return request;
  }
}
