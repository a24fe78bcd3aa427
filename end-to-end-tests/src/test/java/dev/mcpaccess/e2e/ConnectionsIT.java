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
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.keycloak.representations.idm.EventRepresentation;

/** A person sees, narrows and disconnects own connections: two devices in one login. */
@ExtendWith(PlatformExtension.class)
class ConnectionsIT {

  private static final String CARLY = "20000000-0000-4000-8000-000000000002";

  private final Platform platform;
  private ApiKey key;
  private OAuthClient client;
  private FormPerson carly;
  private CompanyApi api;
  private Tokens laptop;
  private Tokens phone;

  ConnectionsIT(Platform platform) {
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
  @DisplayName("P9 a person sees own connections, each with its own choices")
  void ownConnectionsAreListed() {
    JsonNode listed = list("?key=" + key.id());

    assertThat(ids(listed)).containsExactly(laptop.connectionId(), phone.connectionId());
    JsonNode first = listed.get(0);
    assertThat(first.get("key").asText()).isEqualTo(key.id());
    assertThat(first.get("keyName").asText()).isEqualTo("Key of amelia");
    assertThat(first.get("company").asText()).isEqualTo("brightside");
    assertThat(first.get("person").asText()).isEqualTo(CARLY);
    assertThat(first.get("username").asText()).isEqualTo("carly");
    assertThat(texts(first.get("permissions"))).containsExactly("company:view", "task:view");
    assertThat(texts(listed.get(1).get("permissions"))).containsExactly("task:view");
    assertThat(first.get("software").asText()).startsWith("Java-http-client/");
    assertThat(first.get("lastAddress").asText()).isEqualTo("127.0.0.1");
    assertThat(Instant.parse(first.get("createdAt").asText())).isBefore(Instant.now());
  }

  @Test
  void aRefreshIsAUse() {
    Instant before = Instant.parse(read(laptop).json().get("lastUsedAt").asText());

    client.refresh(laptop);

    assertThat(Instant.parse(read(laptop).json().get("lastUsedAt").asText())).isAfter(before);
  }

  @Test
  @DisplayName("P9 own connections in all companies are listed, and nobody else's")
  void connectionsOfAllCompanies() {
    ApiKey brightside = platform.issue("amelia", "brightside", "OAuthPKCE", "company:view");
    ApiKey granite = platform.issue("george", "granite", "OAuthPKCE", "project:view");
    FormPerson morgan = new FormPerson(platform.person("morgan"));
    Tokens one = platform.client(brightside).authorize(morgan);
    Tokens other = platform.client(granite).authorize(morgan);

    List<String> listed =
        ids(
            platform
                .companyApi("morgan")
                .call("GET", "/connections?order=desc&limit=100", null)
                .json()
                .get("connections"));

    assertThat(listed)
        .contains(one.connectionId(), other.connectionId())
        .doesNotContain(laptop.connectionId());
  }

  @Test
  void aChangeHeedsWhatWasRead() {
    String tag = read(laptop).header("ETag");
    assertThat(narrow(laptop, List.of("task:view"), "If-Match", tag).status()).isEqualTo(200);

    assertThat(narrow(laptop, List.of("task:view"), "If-Match", tag).status()).isEqualTo(412);
    assertThat(call("DELETE", laptop, "", null, "If-Match", tag).status()).isEqualTo(412);
    assertThat(call("DELETE", laptop, "", null, "If-Match", read(laptop).header("ETag")).status())
        .isEqualTo(204);
  }

  @Test
  @DisplayName("P9 disconnecting one device leaves the other, and every other key, alone")
  void disconnecting() {
    ApiKey another = platform.issue("amelia", "brightside", "OAuthPKCE", "task:view");
    Tokens elsewhere = platform.client(another).authorize(carly);

    assertThat(call("DELETE", laptop, "", null).status()).isEqualTo(204);

    assertEnded(laptop);
    assertThat(read(laptop).status()).isEqualTo(404);
    assertThat(scope(phone)).contains("task:view");
    phone = client.refresh(phone);
    assertThat(phone.permissions()).containsExactly("task:view");
    assertThat(consent()).contains("View tasks").doesNotContain("View companies");

    assertThat(call("DELETE", phone, "", null).status()).isEqualTo(204);

    assertEnded(phone);
    assertThat(AccountApi.login(platform.keycloak(), carly).application(key)).isEmpty();
    assertThat(platform.client(another).refresh(elsewhere).permissions())
        .containsExactly("task:view");
    client.authorize(carly);
    assertThat(carly.logins()).isEqualTo(1);
  }

  @Test
  void disconnectingTwiceIsTold() {
    call("DELETE", laptop, "", null);

    assertThat(call("DELETE", laptop, "", null).status()).isEqualTo(404);
  }

  @Test
  @DisplayName("P9 another person's connection is as one that never was")
  void foreignConnections() {
    CompanyApi tom = platform.companyApi("tom");
    String path = "/connections/" + laptop.connectionId();
    String unknown = "/connections/00000000-0000-0000-0000-000000000000";

    for (String suffix : List.of("", "/access")) {
      assertThat(tom.call("GET", path + suffix, null).body())
          .isEqualTo(tom.call("GET", unknown + suffix, null).body());
      assertThat(tom.call("GET", path + suffix, null).status()).isEqualTo(404);
    }
    assertThat(tom.call("PATCH", path, "{\"permissions\": [\"task:view\"]}").status())
        .isEqualTo(404);
    assertThat(tom.call("DELETE", path, null).status()).isEqualTo(404);
    assertThat(scope(laptop)).contains("company:view");
  }

  @Test
  void onlyThePersonAtTheConsoleIsHeard() {
    for (String token : List.of(laptop.accessToken(), "none")) {
      CompanyApi other = CompanyApi.withToken(platform.keycloak(), token);

      assertThat(other.call("GET", "/connections", null).status()).isEqualTo(401);
      assertThat(other.call("DELETE", "/connections/" + laptop.connectionId(), null).status())
          .isEqualTo(401);
    }
    assertThat(Http.get(platform.keycloak().issuer() + "/api-access/connections").status())
        .isEqualTo(401);
  }

  @Test
  void answersAreNotStoredAndListsArePaged() {
    String query = "?key=" + key.id() + "&limit=1";
    Http.Answer first = api.call("GET", "/connections" + query, null);

    assertThat(first.header("Cache-Control")).contains("no-store");
    assertThat(read(laptop).header("Cache-Control")).contains("no-store");
    assertThat(ids(first.json().get("connections"))).containsExactly(laptop.connectionId());
    String next = "&cursor=" + first.json().get("next").asText();
    JsonNode second = api.call("GET", "/connections" + query + next, null).json();
    assertThat(ids(second.get("connections"))).containsExactly(phone.connectionId());
    assertThat(second.has("next")).isFalse();
    assertThat(ids(list("?order=desc&key=" + key.id())))
        .containsExactly(phone.connectionId(), laptop.connectionId());
    assertThat(api.call("GET", "/connections?limit=1" + next, null).status()).isEqualTo(400);
    assertThat(api.call("GET", "/connections?person=" + CARLY, null).status()).isEqualTo(400);
  }

  @Test
  void theRealmsEventsTellWhatThePersonDid() {
    narrow(laptop, List.of("task:view"));
    call("DELETE", laptop, "", null);

    EventRepresentation granted = newest("GRANT_CONSENT");
    assertThat(granted.getDetails())
        .containsEntry("connection_id", phone.connectionId())
        .containsEntry("granted_client", key.clientId())
        .containsEntry("api_key", key.id())
        .containsEntry("permissions", String.join(" ", phone.permissions()));
    EventRepresentation narrowed = newest("UPDATE_CONSENT");
    assertThat(narrowed.getDetails())
        .containsEntry("connection_id", laptop.connectionId())
        .containsEntry("granted_client", key.clientId())
        .containsEntry("permissions", "task:view");
    EventRepresentation ended = newest("REVOKE_GRANT");
    assertThat(ended.getUserId()).isEqualTo(CARLY);
    assertThat(ended.getDetails())
        .containsEntry("connection_id", laptop.connectionId())
        .containsEntry("revoked_client", key.clientId())
        .containsEntry("api_key", key.id());
  }

  @Test
  void whatAClientCallsItselfIsShownUpToALength() {
    client.refreshAs("Claude <b>x</b> " + "y".repeat(200), laptop.refreshToken());

    assertThat(read(laptop).json().get("software").asText())
        .startsWith("Claude <b>x</b> yyy")
        .hasSize(100);
  }

  private EventRepresentation newest(String type) {
    return platform
        .administrator()
        .realm()
        .getEvents(List.of(type), null, CARLY, null, null, null, 0, 1)
        .get(0);
  }

  private void assertEnded(Tokens ended) {
    assertThat(platform.introspect(ended).get("active").asBoolean()).isFalse();
    Http.Answer refresh = client.refresh(ended.refreshToken(), Map.of());
    assertThat(refresh.status()).isEqualTo(400);
    assertThat(refresh.json().get("error").asText()).isEqualTo("invalid_grant");
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

  private JsonNode list(String query) {
    return api.call("GET", "/connections" + query, null).json().get("connections");
  }

  private Http.Answer read(Tokens tokens) {
    return call("GET", tokens, "", null);
  }

  private Http.Answer narrow(Tokens tokens, List<String> left, String... headers) {
    return call("PATCH", tokens, "", Http.write(Map.of("permissions", left)), headers);
  }

  private Http.Answer call(
      String method, Tokens tokens, String suffix, String json, String... headers) {
    return api.call(method, "/connections/" + tokens.connectionId() + suffix, json, headers);
  }

  private static List<String> ids(JsonNode connections) {
    return connections.valueStream().map(connection -> connection.get("id").asText()).toList();
  }

  private static List<String> texts(JsonNode array) {
    return array.valueStream().map(JsonNode::asText).toList();
  }
}
