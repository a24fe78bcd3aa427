package dev.mcpaccess.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.mcpaccess.e2e.http.Http;
import dev.mcpaccess.e2e.platform.ApiKey;
import dev.mcpaccess.e2e.platform.CompanyApi;
import dev.mcpaccess.e2e.platform.Platform;
import dev.mcpaccess.e2e.platform.PlatformExtension;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An admin recognises a secret by its last four characters, and learns no more of it. */
@ExtendWith(PlatformExtension.class)
class SecretEndIT {

  private final Platform platform;
  private CompanyApi api;

  SecretEndIT(Platform platform) {
    this.platform = platform;
  }

  @BeforeEach
  void ameliaLogsIn() {
    api = platform.companyApi("amelia");
  }

  @ParameterizedTest
  @ValueSource(strings = {"OAuthPKCE", "OAuth", "Static API"})
  @DisplayName("C3 afterwards the last four characters are shown, and no more")
  void theLastFourCharactersAreShown(String type) {
    ApiKey key = platform.issue("amelia", "brightside", type, "company:view");
    String secret = type.equals("Static API") ? key.staticKey() : key.clientSecret();

    Http.Answer read = api.read("brightside", key.id());

    assertThat(read.json().get("secretEndsWith").asText()).isEqualTo(end(secret)).hasSize(4);
    assertThat(read.body()).doesNotContain(secret.substring(secret.length() - 5));
    assertThat(listed(key.id()).get("secretEndsWith").asText()).isEqualTo(end(secret));
  }

  @Test
  void aTypeWithoutASecretShowsNone() {
    ApiKey key = platform.issue("amelia", "brightside", "OAuthPKCE Public", "company:view");

    assertThat(api.read("brightside", key.id()).json().has("secretEndsWith")).isFalse();
  }

  @Test
  void inAnOverlapThatOfTheFormerSecretIsShownToo() {
    ApiKey key = platform.issue("amelia", "brightside", "OAuth", "company:view");
    Instant until = Instant.now().plus(Duration.ofHours(1));

    JsonNode rotated =
        api.send(
                "POST",
                "brightside",
                "/" + key.id() + "/rotate",
                Http.write(Map.of("oldSecretExpiresAt", until.toString())))
            .json();

    JsonNode read = api.read("brightside", key.id()).json();
    assertThat(read.get("secretEndsWith").asText())
        .isEqualTo(end(rotated.get("clientSecret").asText()));
    assertThat(read.get("oldSecretEndsWith").asText()).isEqualTo(end(key.clientSecret()));
    api.send("POST", "brightside", "/" + key.id() + "/rotate", "");
    assertThat(api.read("brightside", key.id()).json().has("oldSecretEndsWith")).isFalse();
  }

  @Test
  void theHistoryDoesNotHaveThem() {
    ApiKey key = platform.issue("amelia", "brightside", "OAuthPKCE", "company:view");
    api.send("POST", "brightside", "/" + key.id() + "/rotate", "");

    assertThat(api.send("GET", "brightside", "/" + key.id() + "/history", "").body())
        .contains("rotate")
        .doesNotContain("EndsWith");
  }

  private JsonNode listed(String id) {
    JsonNode keys = api.send("GET", "brightside", "?order=desc&limit=100", "").json().get("keys");
    return StreamSupport.stream(keys.spliterator(), false)
        .filter(key -> key.get("id").asText().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static String end(String secret) {
    return secret.substring(secret.length() - 4);
  }
}
