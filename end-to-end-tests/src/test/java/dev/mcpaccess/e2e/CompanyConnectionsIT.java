package dev.mcpaccess.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.mcpaccess.e2e.http.Http;
import dev.mcpaccess.e2e.oauth.OAuthClient;
import dev.mcpaccess.e2e.oauth.Tokens;
import dev.mcpaccess.e2e.person.FormPerson;
import dev.mcpaccess.e2e.platform.ApiKey;
import dev.mcpaccess.e2e.platform.CompanyApi;
import dev.mcpaccess.e2e.platform.Platform;
import dev.mcpaccess.e2e.platform.PlatformExtension;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.keycloak.representations.idm.AdminEventRepresentation;

/** A company's admin sees who is connected, and disconnects them. */
@ExtendWith(PlatformExtension.class)
class CompanyConnectionsIT {

  private static final String CARLY = "20000000-0000-4000-8000-000000000002";
  private static final String AMELIA = "20000000-0000-4000-8000-000000000001";

  private final Platform platform;
  private final CompanyApi amelia;
  private ApiKey key;
  private OAuthClient client;
  private Tokens carly;
  private Tokens tom;

  CompanyConnectionsIT(Platform platform) {
    this.platform = platform;
    this.amelia = platform.companyApi("amelia");
  }

  @BeforeEach
  void twoPeopleConnect() {
    key = platform.issue("amelia", "brightside", "OAuthPKCE", "company:view", "task:view");
    client = platform.client(key);
    carly = client.authorize(new FormPerson(platform.person("carly")));
    tom = client.authorize(new FormPerson(platform.person("tom")));
  }

  @Test
  @DisplayName("P9 a company admin sees all co-workers' connections, by key and by person")
  void theCompanysConnections() {
    assertThat(ids(list("?key=" + key.id())))
        .containsExactly(carly.connectionId(), tom.connectionId());
    assertThat(ids(list("?key=" + key.id() + "&person=" + CARLY)))
        .containsExactly(carly.connectionId());
    assertThat(ids(list("?person=" + CARLY + "&order=desc&limit=1")))
        .containsExactly(carly.connectionId());
    assertThat(ids(list("?key=none"))).isEmpty();
    JsonNode read = call("GET", carly).json();
    assertThat(read.get("username").asText()).isEqualTo("carly");
    assertThat(read.get("company").asText()).isEqualTo("brightside");
  }

  @Test
  void pagesBeginWhereThePageBeforeEnds() {
    for (int i = 0; i < 3; i++) {
      client.authorize(new FormPerson(platform.person("carly")));
    }
    List<String> whole = ids(list("?limit=100&order=desc&key=" + key.id()));
    List<String> paged = new ArrayList<>();
    String cursor = "";
    do {
      JsonNode page = send("GET", "?limit=2&order=desc&key=" + key.id() + cursor).json();
      paged.addAll(ids(page.get("connections")));
      cursor = page.has("next") ? "&cursor=" + page.get("next").asText() : "";
    } while (!cursor.isEmpty());

    assertThat(paged).isEqualTo(whole).hasSize(5);
  }

  @Test
  void badParametersAreNamed() {
    for (String query :
        List.of("?limit=0", "?limit=101", "?order=up", "?sort=name", "?cursor=x", "?key=a&key=b")) {
      Http.Answer answer = send("GET", query);

      assertThat(answer.status()).as(query).isEqualTo(400);
      assertThat(answer.json().get("errors").get(0).get("field").asText())
          .isEqualTo(query.substring(1, query.indexOf('=')));
    }
    String foreign = send("GET", "?limit=1&key=" + key.id()).json().get("next").asText();
    assertThat(send("GET", "?limit=1&cursor=" + foreign).status()).isEqualTo(400);
  }

  @Test
  @DisplayName("P9 a company admin disconnects one co-worker, and nobody else")
  void disconnecting() {
    Http.Answer stale = amelia.call("DELETE", path(carly), null, "If-Match", "\"stale\"");
    assertThat(stale.status()).isEqualTo(412);

    assertThat(call("DELETE", carly).status()).isEqualTo(204);

    assertThat(platform.introspect(carly).get("active").asBoolean()).isFalse();
    assertThat(client.refresh(carly.refreshToken(), Map.of()).json().get("error").asText())
        .isEqualTo("invalid_grant");
    assertThat(client.refresh(tom).permissions()).containsExactly("task:view");
    assertThat(call("DELETE", carly).status()).isEqualTo(404);
    AdminEventRepresentation event =
        platform.administrator().adminEvents().stream()
            .filter(found -> found.getResourcePath().endsWith(carly.connectionId()))
            .findFirst()
            .orElseThrow();
    assertThat(event.getResourceType()).isEqualTo("MCP_ACCESS_CONNECTION");
    assertThat(event.getOperationType()).isEqualTo("DELETE");
    assertThat(event.getAuthDetails().getUserId()).isEqualTo(AMELIA);
    assertThat(event.getDetails())
        .containsEntry("user_id", CARLY)
        .containsEntry("api_key", key.id());
  }

  @Test
  @DisplayName("C4 who is no company admin is told so, and another company's is as if unknown")
  void othersAreRefused() {
    assertThat(send(platform.companyApi("carly"), "GET", "brightside", "").status()).isEqualTo(403);
    CompanyApi george = platform.companyApi("george");
    assertThat(send(george, "GET", "brightside", "").status()).isEqualTo(404);
    for (String method : List.of("GET", "DELETE")) {
      assertThat(send(george, method, "granite", "/" + carly.connectionId()).status())
          .isEqualTo(404);
    }
    assertThat(send(george, "GET", "granite", "?key=" + key.id()).body())
        .doesNotContain(carly.connectionId());
    CompanyApi client = CompanyApi.withToken(platform.keycloak(), carly.accessToken());
    assertThat(send(client, "GET", "brightside", "").status()).isEqualTo(401);
    assertThat(platform.introspect(carly).get("active").asBoolean()).isTrue();
  }

  private JsonNode list(String query) {
    return send("GET", query).json().get("connections");
  }

  private Http.Answer send(String method, String path) {
    return send(amelia, method, "brightside", path);
  }

  private Http.Answer call(String method, Tokens tokens) {
    return amelia.call(method, path(tokens), null);
  }

  private static String path(Tokens tokens) {
    return "/companies/brightside/connections/" + tokens.connectionId();
  }

  private static Http.Answer send(CompanyApi api, String method, String company, String path) {
    return api.call(method, "/companies/" + company + "/connections" + path, null);
  }

  private static List<String> ids(JsonNode connections) {
    return connections.valueStream().map(connection -> connection.get("id").asText()).toList();
  }
}
