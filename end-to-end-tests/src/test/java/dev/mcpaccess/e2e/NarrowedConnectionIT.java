package dev.mcpaccess.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.mcpaccess.e2e.http.Http;
import dev.mcpaccess.e2e.oauth.OAuthClient;
import dev.mcpaccess.e2e.oauth.Tokens;
import dev.mcpaccess.e2e.person.FormPerson;
import dev.mcpaccess.e2e.platform.AccountApi;
import dev.mcpaccess.e2e.platform.ApiKey;
import dev.mcpaccess.e2e.platform.CompanyApi;
import dev.mcpaccess.e2e.platform.Platform;
import dev.mcpaccess.e2e.platform.PlatformExtension;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A person takes permissions from an own connection: one of two devices in one login. */
@ExtendWith(PlatformExtension.class)
class NarrowedConnectionIT {

  private final Platform platform;
  private ApiKey key;
  private OAuthClient client;
  private FormPerson carly;
  private CompanyApi api;
  private Tokens laptop;
  private Tokens phone;

  NarrowedConnectionIT(Platform platform) {
    this.platform = platform;
  }

  @BeforeEach
  void carlyConnectsTwoDevices() {
    key = platform.issue("amelia", "brightside", "OAuthPKCE", "company:view", "task:view");
    client = platform.client(key);
    carly = new FormPerson(platform.person("carly"));
    laptop = client.authorize(carly);
    phone = client.authorize(carly, Map.of("scope", "task:view"));
    api = platform.companyApi("carly");
  }

  @Test
  @DisplayName("P9 what a person takes from a connection is gone without connecting again")
  void narrowing() {
    Http.Answer narrowed = narrow(laptop, List.of("task:view"));

    assertThat(narrowed.status()).isEqualTo(200);
    assertThat(texts(narrowed.json().get("permissions"))).containsExactly("task:view");
    assertThat(scope(laptop)).contains("task:view").doesNotContain("company:view");
    assertThat(client.refresh(laptop).permissions()).containsExactly("task:view");
    assertThat(client.refresh(phone).permissions()).containsExactly("task:view");
    assertThat(consent()).contains("View tasks").doesNotContain("View companies");
    assertThat(carly.logins()).isEqualTo(1);
  }

  @Test
  @DisplayName("P9 narrowing one device leaves the other as it is")
  void narrowingOneOfTwo() {
    Tokens tablet = client.authorize(carly);

    narrow(laptop, List.of("task:view"));

    assertThat(scope(tablet)).contains("company:view", "task:view");
    assertThat(client.refresh(tablet).permissions()).containsExactly("company:view", "task:view");
    assertThat(consent()).contains("View tasks", "View companies");
  }

  @Test
  void aRefreshThatAsksForWhatWasTakenIsAnsweredWithLess() {
    narrow(laptop, List.of("task:view"));

    Tokens refreshed =
        Tokens.of(client.refresh(laptop.refreshToken(), Map.of("scope", "company:view task:view")));

    assertThat(refreshed.permissions()).containsExactly("task:view");
  }

  @Test
  @DisplayName("P8 nothing is added to a connection but by authorizing again")
  void nothingCanBeAdded() {
    Http.Answer answer = narrow(phone, List.of("task:view", "company:view"));

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().get("errors").get(0).get("field").asText())
        .isEqualTo("permissions[1]");
    assertThat(scope(phone)).doesNotContain("company:view");
  }

  @Test
  void aChangeThatMakesNoSenseIsRefused() {
    assertThat(narrow(laptop, List.of()).status()).isEqualTo(400);
    assertThat(patch(laptop, "{\"granted\": []}").status()).isEqualTo(400);
    assertThat(patch(laptop, "[]").status()).isEqualTo(400);
    assertThat(patch(laptop, "{\"permissions\": [null]}").status()).isEqualTo(400);
    assertThat(patch(laptop, "{}").status()).isEqualTo(200);
    assertThat(scope(laptop)).contains("company:view", "task:view");
  }

  /** The sentences that Keycloak's account console lists at the key. */
  private List<String> consent() {
    JsonNode application =
        AccountApi.login(platform.keycloak(), carly).application(key).orElseThrow();
    return application
        .get("consent")
        .get("grantedScopes")
        .valueStream()
        .map(scope -> scope.path("displayText").asText(scope.path("displayTest").asText()))
        .toList();
  }

  private List<String> scope(Tokens tokens) {
    return List.of(platform.introspect(tokens).get("scope").asText().split(" "));
  }

  private Http.Answer narrow(Tokens tokens, List<String> left, String... headers) {
    return call("PATCH", tokens, "", Http.write(Map.of("permissions", left)), headers);
  }

  private Http.Answer patch(Tokens tokens, String json) {
    return call("PATCH", tokens, "", json);
  }

  private Http.Answer call(
      String method, Tokens tokens, String suffix, String json, String... headers) {
    return api.call(method, "/connections/" + tokens.connectionId() + suffix, json, headers);
  }

  private static List<String> texts(JsonNode array) {
    return array.valueStream().map(JsonNode::asText).toList();
  }
}
