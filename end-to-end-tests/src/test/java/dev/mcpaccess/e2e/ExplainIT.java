package dev.mcpaccess.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mcpaccess.e2e.http.Http;
import dev.mcpaccess.e2e.oauth.Access;
import dev.mcpaccess.e2e.oauth.OAuthClient;
import dev.mcpaccess.e2e.oauth.Tokens;
import dev.mcpaccess.e2e.person.FormPerson;
import dev.mcpaccess.e2e.platform.Administrator;
import dev.mcpaccess.e2e.platform.ApiKey;
import dev.mcpaccess.e2e.platform.CompanyApi;
import dev.mcpaccess.e2e.platform.Platform;
import dev.mcpaccess.e2e.platform.PlatformExtension;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a connection or a token may do at this moment, and the one factor that blocks the rest. */
@ExtendWith(PlatformExtension.class)
class ExplainIT {

  private final Platform platform;
  private final Administrator administrator;
  private final CompanyApi amelia;

  ExplainIT(Platform platform) {
    this.platform = platform;
    this.administrator = platform.administrator();
    this.amelia = platform.companyApi("amelia");
  }

  @Test
  @DisplayName("P4 what the client did not ask for is the client's to change")
  void aClientThatAskedForLess() {
    ApiKey key = platform.issue("amelia", "brightside", "OAuthPKCE", "company:view", "task:view");
    Tokens tokens =
        platform
            .client(key)
            .authorize(new FormPerson(platform.person("carly")), Map.of("scope", "task:view"));

    Access access =
        Access.of(
            platform
                .companyApi("carly")
                .call("GET", "/connections/" + tokens.connectionId() + "/access", null));

    assertThat(access.granted()).containsExactly("task:view");
    assertThat(access.why("company:view")).isEqualTo("request by client");
    assertThat(Access.of(explain(tokens.accessToken())).why("company:view"))
        .isEqualTo("request by client");
    assertThat(platform.introspect(tokens).get("withheld_by_request").asText())
        .isEqualTo("company:view");
    assertThat(tokens.claims().get("withheld_by_request").asText()).isEqualTo("company:view");
    assertThat(access.why("company:delete")).isEqualTo("role by company-admin");
    assertThat(access.why("company:update")).isEqualTo("key by company-admin");
  }

  @Test
  @DisplayName("P4 what the person took away is the person's to change, by authorizing again")
  void aNarrowedConnection() {
    ApiKey key = platform.issue("amelia", "brightside", "OAuthPKCE", "company:view", "task:view");
    Tokens tokens = platform.client(key).authorize(new FormPerson(platform.person("carly")));
    CompanyApi carly = platform.companyApi("carly");
    String path = "/connections/" + tokens.connectionId();
    carly.call("PATCH", path, "{\"permissions\": [\"task:view\"]}");

    Access access = Access.of(carly.call("GET", path + "/access", null));

    assertThat(access.granted()).containsExactly("task:view");
    assertThat(access.why("company:view")).isEqualTo("consent by person");
    assertThat(Access.of(explain(tokens.accessToken())).why("company:view"))
        .isEqualTo("consent by person");
    assertThat(platform.introspect(tokens).get("withheld_by_consent").asText())
        .isEqualTo("company:view");
  }

  @Test
  @DisplayName("P4 what a token was not asked for is the client's to change")
  void aToken() {
    ApiKey key = platform.issue("amelia", "brightside", "OAuthPKCE", "company:view", "task:view");
    OAuthClient client = platform.client(key);
    Tokens tokens = client.authorize(new FormPerson(platform.person("carly")));
    Tokens less = Tokens.of(client.refresh(tokens.refreshToken(), Map.of("scope", "task:view")));

    Access access = Access.of(explain(less.accessToken()));

    assertThat(access.granted()).containsExactly("task:view");
    assertThat(access.why("company:view")).isEqualTo("request by client");
    assertThat(Access.of(explain(tokens.accessToken())).granted())
        .containsExactly("company:view", "task:view");
  }

  @Test
  @DisplayName("P8 what is taken away is explained to the token at once")
  void afterAReduction() {
    ApiKey key = platform.issue("amelia", "brightside", "OAuthPKCE", "company:view", "task:view");
    Tokens tokens = platform.client(key).authorize(new FormPerson(platform.person("carly")));
    administrator.removeFromKey(key, "company:view");

    assertThat(Access.of(explain(tokens.accessToken())).why("company:view"))
        .isEqualTo("key by company-admin");
    administrator.whileModules(
        "brightside",
        modules -> List.of("crm"),
        () ->
            assertThat(Access.of(explain(tokens.accessToken())).obstacle())
                .isEqualTo("api-module-off by vendor"));
  }

  @Test
  void machineKeys() {
    ApiKey stat = platform.issue("amelia", "brightside", "Static API", "task:view");
    ApiKey oauth = platform.issue("amelia", "brightside", "OAuth", "company:view", "task:view");
    Tokens tokens =
        Tokens.of(platform.client(oauth).clientCredentials(Map.of("scope", "task:view")));

    assertThat(Access.of(explain(stat.staticKey())).granted()).containsExactly("task:view");
    Access access = Access.of(explain(tokens.accessToken()));
    assertThat(access.granted()).containsExactly("task:view");
    assertThat(access.why("company:view")).isEqualTo("request by client");
  }

  @Test
  void nothingButAValidTokenOfAKeyIsTaken() {
    ApiKey key = platform.issue("amelia", "brightside", "OAuthPKCE", "task:view");
    OAuthClient client = platform.client(key);
    Tokens ended = client.authorize(new FormPerson(platform.person("carly")));
    platform.companyApi("carly").call("DELETE", "/connections/" + ended.connectionId(), null);
    ApiKey stat = platform.issue("amelia", "brightside", "Static API", "task:view");
    ApiKey other = platform.issue("amelia", "brightside", "Static API", "task:view");
    String mixed = stat.staticKey().replace(stat.id(), other.id());
    Tokens alive = client.authorize(new FormPerson(platform.person("carly")));

    for (String token :
        List.of(
            "none",
            ended.accessToken(),
            mixed,
            alive.refreshToken(),
            alive.accessToken() + "x",
            amelia.accessToken())) {
      Http.Answer answer = explain(token);

      assertThat(answer.status()).isEqualTo(401);
      assertThat(answer.header("WWW-Authenticate")).contains("invalid_token");
      assertThat(answer.header("Cache-Control")).contains("no-store");
    }
  }

  @Test
  void aCallerThatAsksTooOftenIsToldToWaitAndOthersAreNot() {
    ApiKey key = platform.issue("amelia", "brightside", "OAuthPKCE", "task:view");
    OAuthClient client = platform.client(key);
    String eager = client.authorize(new FormPerson(platform.person("carly"))).accessToken();
    String other = client.authorize(new FormPerson(platform.person("carly"))).accessToken();

    List<Http.Answer> refused =
        IntStream.rangeClosed(0, Platform.EXPLANATIONS_PER_MINUTE)
            .parallel()
            .mapToObj(i -> explain(eager))
            .filter(answer -> answer.status() != 200)
            .toList();

    assertThat(refused).isNotEmpty();
    assertThat(refused)
        .allSatisfy(
            answer -> {
              assertThat(answer.status()).isEqualTo(429);
              assertThat(Integer.parseInt(answer.header("Retry-After"))).isBetween(1, 60);
              assertThat(answer.json().get("type").asText())
                  .isEqualTo("urn:mcp-access:problem:too-many-requests");
            });
    assertThat(explain(other).status()).isEqualTo(200);
  }

  @Test
  void itTellsNothingElse() {
    ApiKey key = platform.issue("amelia", "brightside", "OAuthPKCE", "task:view");
    Tokens tokens = platform.client(key).authorize(new FormPerson(platform.person("carly")));

    Http.Answer answer = explain(tokens.accessToken());

    assertThat(answer.json().properties().stream().map(Map.Entry::getKey))
        .containsExactly("permissions");
    assertThat(
            answer
                .json()
                .get("permissions")
                .valueStream()
                .flatMap(one -> one.properties().stream().map(Map.Entry::getKey))
                .collect(Collectors.toSet()))
        .isSubsetOf("permission", "granted", "blockedBy", "changedBy");
    assertThat(answer.body()).doesNotContain("carly").doesNotContain(key.id());
  }

  private Http.Answer explain(String token) {
    return CompanyApi.withToken(platform.keycloak(), token).call("POST", "/access", null);
  }
}
