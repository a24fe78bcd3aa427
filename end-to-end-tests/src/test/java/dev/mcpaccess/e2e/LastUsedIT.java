package dev.mcpaccess.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.mcpaccess.e2e.http.Http;
import dev.mcpaccess.e2e.oauth.OAuthClient;
import dev.mcpaccess.e2e.oauth.Tokens;
import dev.mcpaccess.e2e.person.FormPerson;
import dev.mcpaccess.e2e.platform.ApiKey;
import dev.mcpaccess.e2e.platform.CompanyApi;
import dev.mcpaccess.e2e.platform.Eventually;
import dev.mcpaccess.e2e.platform.ForgedKey;
import dev.mcpaccess.e2e.platform.Platform;
import dev.mcpaccess.e2e.platform.PlatformExtension;
import dev.mcpaccess.quickstart.KeycloakServer;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** When, from where and by what a key was last used. */
@ExtendWith(PlatformExtension.class)
class LastUsedIT {

  private final Platform platform;
  private CompanyApi api;

  LastUsedIT(Platform platform) {
    this.platform = platform;
  }

  @BeforeEach
  void ameliaLogsIn() {
    api = platform.companyApi("amelia");
  }

  @Test
  void aTokenIsAUseAndChangesNothingOfTheKey() {
    ApiKey key = issue("OAuth");
    Http.Answer before = api.read("brightside", key.id());
    assertThat(before.json().has("lastUsed")).isFalse();
    Instant start = Instant.now().truncatedTo(ChronoUnit.MILLIS);

    Tokens.of(platform.client(key).clientCredentials(Map.of()));

    JsonNode use = use(key);
    assertThat(at(use)).isBetween(start, Instant.now());
    assertThat(use.get("address").asText()).isEqualTo("127.0.0.1");
    assertThat(use.get("software").asText()).startsWith("Java-http-client/");
    assertThat(api.read("brightside", key.id()).header("ETag")).isEqualTo(before.header("ETag"));
    assertThat(listed(key).get("lastUsed")).isEqualTo(use);
  }

  @Test
  void aCodeExchangeAndARefreshAreUses() {
    ApiKey key = issue("OAuthPKCE");
    OAuthClient client = platform.client(key);
    Tokens tokens = client.authorize(new FormPerson(platform.person("carly")));
    JsonNode exchange = use(key);

    client.refresh(tokens);

    JsonNode refresh = Eventually.get(() -> lastUsed(key), use -> at(use).isAfter(at(exchange)));
    assertThat(at(refresh)).isAfter(at(exchange));
  }

  @Test
  void aStaticKeyIsUsedByTheAiClientAndNotByTheMcpServer() {
    ApiKey key = issue("Static API");

    assertThat(platform.ping(key.staticKey(), "Example-Agent/4.2 (test)").status()).isEqualTo(200);

    JsonNode use = use(key);
    assertThat(use.get("address").asText()).isEqualTo("127.0.0.1");
    assertThat(use.get("software").asText()).isEqualTo("Example-Agent/4.2 (test)");
  }

  @Test
  void anIntrospectionIsAUseOfTheConnectionAndOfItsKey() {
    ApiKey key = issue("OAuthPKCE");
    Tokens tokens = platform.client(key).authorize(new FormPerson(platform.person("carly")));
    JsonNode exchange = use(key);
    JsonNode begun = connection(tokens);

    platform.introspect(tokens);

    JsonNode used =
        Eventually.get(
            () -> connection(tokens), seen -> lastUsedAt(seen).isAfter(lastUsedAt(begun)));
    assertThat(lastUsedAt(used)).isAfter(lastUsedAt(begun));
    // The MCP server did not say by whom: what was known stays.
    assertThat(used.get("software")).isEqualTo(begun.get("software"));
    assertThat(used.get("lastAddress").asText()).isEqualTo("127.0.0.1");
    JsonNode introspection =
        Eventually.get(() -> lastUsed(key), use -> at(use).isAfter(at(exchange)));
    assertThat(at(introspection)).isAfter(at(exchange));
    assertThat(introspection.get("software")).isEqualTo(exchange.get("software"));
  }

  @Test
  void whatAClientCallsItselfIsCleaned() {
    ApiKey key = issue("Static API");
    String hostile = "\u001b[31mAgent\r\nX: y\u202e\u0000" + "x".repeat(5_000);

    platform.introspectStatic(
        key.staticKey(), Map.of("client_address", "2001:db8::1\n", "client_user_agent", hostile));

    JsonNode use = use(key);
    assertThat(use.get("address").asText()).isEqualTo("2001:db8::1");
    assertThat(use.get("software").asText())
        .startsWith("[31mAgentX: yxxx")
        .hasSize(255)
        .doesNotContainPattern("\\p{C}");
  }

  @Test
  void whatFailsIsNoUse() {
    ApiKey key = issue("Static API");
    ApiKey oauth = issue("OAuth");
    Map<String, String> claims = Map.of("client_address", "192.0.2.1", "client_user_agent", "x");

    platform.introspectStatic(key.staticKey(), oauth.clientId(), oauth.clientSecret(), claims);
    platform.introspectStatic(ForgedKey.of(key.id()), claims);
    platform.client(oauth.withSecret(ForgedKey.of(oauth.id()))).clientCredentials(Map.of());
    platform.client(oauth).clientCredentials(Map.of("scope", "task:delete"));
    Eventually.pause(Platform.LAST_USED_INTERVAL.multipliedBy(2));

    assertThat(lastUsed(key)).isNull();
    assertThat(lastUsed(oauth)).isNull();
  }

  @Test
  void aLaterUseAtAnotherNodeStays() {
    ApiKey key = issue("OAuth");
    platform.client(key).clientCredentials(Map.of());
    use(key);
    platform.keycloakTables().usedElsewhere(key.id(), 60);
    JsonNode later = lastUsed(key);

    platform.client(key).clientCredentials(Map.of());
    Eventually.pause(Platform.LAST_USED_INTERVAL.multipliedBy(2));
    assertThat(lastUsed(key)).isEqualTo(later);

    platform.keycloakTables().usedElsewhere(key.id(), -120);
    platform.client(key).clientCredentials(Map.of());
    JsonNode own =
        Eventually.get(() -> lastUsed(key), use -> at(use).isAfter(at(later).minusSeconds(61)));
    assertThat(own.get("software").asText()).startsWith("Java-http-client/");
  }

  @Test
  void whatANodeHasNotWrittenYetIsWrittenWhenItStops() {
    ApiKey key = issue("OAuth");
    try (KeycloakServer other = platform.anotherNode()) {
      Http.Answer token =
          Http.postForm(
              other.issuer() + "/protocol/openid-connect/token",
              Map.of(
                  "grant_type", "client_credentials",
                  "client_id", key.clientId(),
                  "client_secret", key.clientSecret()));
      assertThat(token.status()).isEqualTo(200);
      Eventually.pause(Platform.LAST_USED_INTERVAL);
      assertThat(lastUsed(key)).isNull();
    }

    assertThat(use(key).get("address").asText()).isEqualTo("127.0.0.1");
  }

  @Test
  void usesAreWrittenTogetherAndNoRequestWrites() {
    ApiKey oauth = issue("OAuth");
    ApiKey first = issue("Static API");
    ApiKey second = issue("Static API");
    Tokens tokens =
        platform.client(issue("OAuthPKCE")).authorize(new FormPerson(platform.person("carly")));
    Eventually.pause(Platform.LAST_USED_INTERVAL.multipliedBy(2));
    Instant start = Instant.now();

    List<String> changes =
        platform
            .statementLog()
            .changesDuring(
                () -> {
                  for (int i = 0; i < 40; i++) {
                    platform.introspectStatic(first.staticKey());
                    platform.introspectStatic(second.staticKey());
                    platform.client(oauth).clientCredentials(Map.of());
                    platform.introspect(tokens);
                  }
                  Eventually.pause(Platform.LAST_USED_INTERVAL.multipliedBy(2));
                });

    long writings =
        Duration.between(start, Instant.now()).dividedBy(Platform.LAST_USED_INTERVAL) + 1;
    assertThat(changes)
        .allSatisfy(
            change ->
                assertThat(change)
                    .containsPattern("(?i)mcp_access_key_use|update mcp_access_connection"))
        .hasSizeBetween(5, Math.toIntExact(5 * writings));
    assertThat(changes.size()).isLessThan(40);
  }

  private ApiKey issue(String type) {
    return platform.issue("amelia", "brightside", type, "company:view");
  }

  /** The first use, once it is written down. */
  private JsonNode use(ApiKey key) {
    JsonNode use = Eventually.get(() -> lastUsed(key), seen -> seen != null);
    assertThat(use).isNotNull();
    return use;
  }

  private JsonNode lastUsed(ApiKey key) {
    return api.read("brightside", key.id()).json().get("lastUsed");
  }

  private JsonNode connection(Tokens tokens) {
    return api.call("GET", "/companies/brightside/connections/" + tokens.connectionId(), null)
        .json();
  }

  private static Instant lastUsedAt(JsonNode connection) {
    return Instant.parse(connection.get("lastUsedAt").asText());
  }

  private JsonNode listed(ApiKey key) {
    for (JsonNode shown : api.list("brightside").json().get("keys")) {
      if (shown.get("id").asText().equals(key.id())) {
        return shown;
      }
    }
    throw new AssertionError("Not listed: " + key);
  }

  private static Instant at(JsonNode use) {
    return Instant.parse(use.get("at").asText());
  }
}
