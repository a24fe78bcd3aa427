package dev.mcpaccess.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.mcpaccess.e2e.platform.ApiKey;
import dev.mcpaccess.e2e.platform.CompanyApi;
import dev.mcpaccess.e2e.platform.Platform;
import dev.mcpaccess.e2e.platform.PlatformExtension;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The company API tells of a key whose client the realm's administrator disabled. */
@ExtendWith(PlatformExtension.class)
@DisplayName("P13 a key that its client's settings stop is shown as disabled")
class DisabledClientIT {

  private final Platform platform;
  private final CompanyApi api;
  private final ApiKey key;

  DisabledClientIT(Platform platform) {
    this.platform = platform;
    this.api = platform.companyApi("amelia");
    this.key = platform.issue("amelia", "brightside", "OAuth", "task:view");
  }

  @Test
  void theKeySaysSoAndWhy() {
    String before = api.read("brightside", key.id()).header("ETag");
    platform.administrator().setEnabled(key, false);

    assertThat(read().get("state").asText()).isEqualTo("DISABLED");
    assertThat(read().get("disabledBecause").asText()).isEqualTo("client-disabled");
    assertThat(api.read("brightside", key.id()).header("ETag")).isNotEqualTo(before);

    platform.administrator().setEnabled(key, true);

    assertThat(read().get("state").asText()).isEqualTo("ENABLED");
    assertThat(read().has("disabledBecause")).isFalse();
  }

  @Test
  void theCompanysAdminCannotEnableIt() {
    platform.administrator().setEnabled(key, false);

    JsonNode enabled = api.send("POST", "brightside", "/" + key.id() + "/enable", "").json();

    assertThat(enabled.get("state").asText()).isEqualTo("DISABLED");
    assertThat(enabled.get("disabledBecause").asText()).isEqualTo("client-disabled");
    assertThat(platform.client(key).clientCredentials(Map.of()).status()).isEqualTo(401);
  }

  @Test
  void theListAgrees() throws InterruptedException {
    platform.administrator().setEnabled(key, false);
    assertListed("DISABLED");

    Instant end = Instant.now().plusMillis(300);
    api.change("brightside", key.id(), Map.of("expiresAt", end.toString()), "*");
    Thread.sleep(Math.max(0, Duration.between(Instant.now(), end).toMillis()) + 10);
    assertListed("DISABLED");

    platform.administrator().setEnabled(key, true);
    assertListed("EXPIRED");
  }

  private void assertListed(String state) {
    for (String filter : new String[] {"ENABLED", "DISABLED", "EXPIRED"}) {
      JsonNode keys =
          api.send("GET", "brightside", "?limit=100&sort=createdAt&order=desc&state=" + filter, "")
              .json()
              .get("keys");
      assertThat(keys)
          .allSatisfy(found -> assertThat(found.get("state").asText()).isEqualTo(filter));
      assertThat(keys)
          .filteredOn(found -> found.get("id").asText().equals(key.id()))
          .hasSize(filter.equals(state) ? 1 : 0);
    }
  }

  private JsonNode read() {
    return api.read("brightside", key.id()).json();
  }
}
