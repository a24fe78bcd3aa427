package dev.mcpaccess.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.mcpaccess.e2e.http.Http;
import dev.mcpaccess.e2e.platform.AdminApi;
import dev.mcpaccess.e2e.platform.ApiKey;
import dev.mcpaccess.e2e.platform.CompanyApi;
import dev.mcpaccess.e2e.platform.Platform;
import dev.mcpaccess.e2e.platform.PlatformExtension;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who changed a key, what and when. */
@ExtendWith(PlatformExtension.class)
class KeyHistoryIT {

  private static final String AMELIA = "20000000-0000-4000-8000-000000000001";

  private final Platform platform;
  private CompanyApi api;

  KeyHistoryIT(Platform platform) {
    this.platform = platform;
  }

  @BeforeEach
  void ameliaLogsIn() {
    api = platform.companyApi("amelia");
  }

  @Test
  void eachChangeTellsWhoAndWhatAndNoSecret() {
    ApiKey key = platform.issue("amelia", "brightside", "OAuthPKCE", "task:view");
    api.change(
        "brightside",
        key.id(),
        Map.of("name", "Renamed", "permissions", List.of("task:view", "company:view")),
        "*");
    post(key, "disable");
    post(key, "disable");
    post(key, "enable");
    String secret = post(key, "rotate").json().get("clientSecret").asText();
    api.change("brightside", key.id(), Map.of("name", "Renamed"), "*");

    Http.Answer history = history(key, "");
    List<JsonNode> changes = changes(history);

    assertThat(changes)
        .extracting(change -> change.get("action").asText())
        .containsExactly("rotate", "enable", "disable", "change", "issue");
    assertThat(changes)
        .allSatisfy(
            change -> {
              assertThat(change.get("by").asText()).isEqualTo(AMELIA);
              assertThat(change.get("username").asText()).isEqualTo("amelia");
            });
    assertThat(changes.get(3).get("fields"))
        .hasToString(
            "[{\"field\":\"name\",\"from\":\"Key of amelia\",\"to\":\"Renamed\"},"
                + "{\"field\":\"permissions\",\"from\":[\"task:view\"],"
                + "\"to\":[\"company:view\",\"task:view\"]}]");
    assertThat(changes.get(0).get("fields"))
        .hasToString("[{\"field\":\"secretVersion\",\"from\":1,\"to\":2}]");
    assertThat(history.body()).doesNotContain(secret).doesNotContain(key.clientSecret());
  }

  @Test
  void whatIsRefusedIsNoChange() {
    ApiKey key = platform.issue("amelia", "brightside", "OAuthPKCE", "task:view");

    api.change("brightside", key.id(), Map.of("name", ""), "*");
    api.change("brightside", key.id(), Map.of("name", "Renamed"), "\"stale\"");

    assertThat(changes(history(key, ""))).hasSize(1);
  }

  @Test
  void whatTheVendorDoesIsTheVendors() {
    ApiKey key = platform.issue("amelia", "brightside", "OAuthPKCE", "task:view");
    AdminApi admin = platform.administrator().api();
    admin.post(AdminApi.keysOf("brightside") + "/" + key.id() + "/disable", Map.of());

    JsonNode change = changes(history(key, "")).get(0);

    assertThat(change.get("action").asText()).isEqualTo("disable");
    assertThat(change.get("by").asText()).isEqualTo("vendor");
    assertThat(change.has("username")).isFalse();
    assertThat(
            admin
                .get(AdminApi.keysOf("brightside") + "/" + key.id() + "/history")
                .json()
                .toString())
        .isEqualTo(history(key, "").json().toString());
  }

  @Test
  void itIsReadPageByPage() {
    ApiKey key = platform.issue("amelia", "brightside", "OAuthPKCE Public", "task:view");
    for (int i = 1; i <= 4; i++) {
      api.change("brightside", key.id(), Map.of("name", "Name " + i), "*");
    }
    List<String> names = new ArrayList<>();
    String query = "?limit=2";
    while (query != null) {
      JsonNode page = history(key, query).json();
      page.get("changes").forEach(change -> names.add(change.at("/fields/0/to").asText()));
      query = page.has("next") ? "?limit=2&cursor=" + page.get("next").asText() : null;
    }

    assertThat(names).containsExactly("Name 4", "Name 3", "Name 2", "Name 1", "");
    ApiKey other = platform.issue("amelia", "brightside", "OAuthPKCE Public", "task:view");
    String foreign = history(key, "?limit=1").json().get("next").asText();
    for (String wrong : List.of("?cursor=" + foreign, "?cursor=x", "?limit=0", "?order=asc")) {
      assertThat(history(other, wrong).status()).as(wrong).isEqualTo(400);
    }
  }

  private Http.Answer post(ApiKey key, String action) {
    return api.send("POST", "brightside", "/" + key.id() + "/" + action, "");
  }

  private Http.Answer history(ApiKey key, String query) {
    return api.send("GET", "brightside", "/" + key.id() + "/history" + query, "");
  }

  private static List<JsonNode> changes(Http.Answer history) {
    assertThat(history.status()).isEqualTo(200);
    return history.json().get("changes").valueStream().toList();
  }
}
