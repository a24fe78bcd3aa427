package dev.mcpaccess.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.mcpaccess.e2e.http.Http;
import dev.mcpaccess.e2e.oauth.Pkce;
import dev.mcpaccess.e2e.platform.ApiKey;
import dev.mcpaccess.e2e.platform.CompanyApi;
import dev.mcpaccess.e2e.platform.Platform;
import dev.mcpaccess.e2e.platform.PlatformExtension;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.AdminEventRepresentation;
import org.keycloak.representations.idm.EventRepresentation;
import org.keycloak.representations.idm.RealmEventsConfigRepresentation;

/** What the realm's events tell of API keys. */
@ExtendWith(PlatformExtension.class)
class KeyAuditIT {

  private static final String AMELIA = "20000000-0000-4000-8000-000000000001";

  private final Platform platform;
  private final RealmResource realm;
  private CompanyApi api;

  KeyAuditIT(Platform platform) {
    this.platform = platform;
    this.realm = platform.administrator().realm();
  }

  @BeforeEach
  void ameliaLogsIn() {
    api = platform.companyApi("amelia");
  }

  @Test
  void everyChangeLeavesAnAdminEventWithoutASecret() {
    keepRepresentations(true);
    try {
      ApiKey key = platform.issue("amelia", "brightside", "OAuthPKCE", "task:view");
      api.change("brightside", key.id(), Map.of("name", "Renamed"), "*");
      post(key, "disable");
      post(key, "disable");
      post(key, "enable");
      String secret = post(key, "rotate").get("clientSecret").asText();
      api.send("DELETE", "brightside", "/" + key.id(), "");

      List<AdminEventRepresentation> events = eventsAbout(key);

      assertThat(events)
          .extracting(event -> event.getOperationType() + " " + event.getDetails().get("action"))
          .containsExactly(
              "DELETE delete",
              "ACTION rotate",
              "ACTION enable",
              "ACTION disable",
              "UPDATE change",
              "CREATE issue");
      assertThat(events)
          .allSatisfy(
              event -> {
                assertThat(event.getResourceType()).isEqualTo("MCP_ACCESS_API_KEY");
                assertThat(event.getResourcePath())
                    .isEqualTo("api-access/companies/brightside/keys/" + key.id());
                assertThat(event.getAuthDetails().getUserId()).isEqualTo(AMELIA);
                assertThat(event.getRepresentation())
                    .contains(key.clientId())
                    .doesNotContain("clientSecret", "EndsWith")
                    .doesNotContain(key.clientSecret())
                    .doesNotContain(secret);
              });
    } finally {
      keepRepresentations(false);
    }
  }

  @Test
  void aRefusedChangeLeavesNone() {
    ApiKey key = platform.issue("amelia", "brightside", "OAuthPKCE", "task:view");

    api.change("brightside", key.id(), Map.of("name", ""), "*");
    api.change("brightside", key.id(), Map.of("name", "Renamed"), "\"stale\"");

    assertThat(eventsAbout(key)).hasSize(1);
  }

  @Test
  void aFailedUseNamesKeyAndReasonWithoutTheSecret() {
    ApiKey key = platform.issue("amelia", "brightside", "OAuthPKCE", "task:view");
    ApiKey other = platform.issue("amelia", "brightside", "OAuthPKCE", "task:view");

    assertThat(failure(key, other.clientSecret())).isEqualTo("wrong secret");
    assertThat(failure(key, "guessed-secret")).isEqualTo("not in the form of a secret");
    assertThat(failure(key, null)).isEqualTo("no secret");
    post(key, "disable");
    assertThat(failure(key, key.clientSecret())).isEqualTo("key is disabled");
  }

  /** Tries a secret, and gives the reason that the event tells. */
  private String failure(ApiKey key, String secret) {
    Http.Answer answer = platform.client(key.withSecret(secret)).exchange("code", Pkce.create());
    assertThat(answer.status()).isEqualTo(401);
    EventRepresentation event =
        realm
            .getEvents(List.of("CODE_TO_TOKEN_ERROR"), key.clientId(), null, null, null, null, 0, 1)
            .get(0);
    assertThat(event.getDetails()).containsEntry("api_key", key.id());
    if (secret != null) {
      assertThat(event.getDetails().toString()).doesNotContain(secret);
    }
    return event.getDetails().get("reason");
  }

  private JsonNode post(ApiKey key, String action) {
    Http.Answer answer = api.send("POST", "brightside", "/" + key.id() + "/" + action, "");
    assertThat(answer.status()).isEqualTo(200);
    return answer.json();
  }

  /** Newest first. */
  private List<AdminEventRepresentation> eventsAbout(ApiKey key) {
    return platform.administrator().adminEvents().stream()
        .filter(event -> event.getResourcePath().endsWith("/keys/" + key.id()))
        .toList();
  }

  private void keepRepresentations(boolean keep) {
    RealmEventsConfigRepresentation config = realm.getRealmEventsConfig();
    config.setAdminEventsDetailsEnabled(keep);
    realm.updateRealmEventsConfig(config);
  }
}
