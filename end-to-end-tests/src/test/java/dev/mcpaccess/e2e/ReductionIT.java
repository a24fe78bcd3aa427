package dev.mcpaccess.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.mcpaccess.e2e.http.Http;
import dev.mcpaccess.e2e.oauth.OAuthClient;
import dev.mcpaccess.e2e.oauth.Tokens;
import dev.mcpaccess.e2e.person.FormPerson;
import dev.mcpaccess.e2e.platform.Administrator;
import dev.mcpaccess.e2e.platform.ApiKey;
import dev.mcpaccess.e2e.platform.Platform;
import dev.mcpaccess.e2e.platform.PlatformExtension;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is taken away reaches connected clients by itself: at each refresh and introspection. */
@ExtendWith(PlatformExtension.class)
class ReductionIT {

  private final Platform platform;
  private final Administrator administrator;
  private ApiKey key;
  private OAuthClient client;
  private Tokens tokens;

  ReductionIT(Platform platform) {
    this.platform = platform;
    this.administrator = platform.administrator();
  }

  @BeforeEach
  void carlyIsConnected() {
    key = platform.issue("amelia", "brightside", "OAuthPKCE", "company:view", "task:view");
    client = platform.client(key);
    tokens = client.authorize(new FormPerson(platform.person("carly")));
  }

  @Test
  void nothingTakenAwayLeavesAllActive() {
    JsonNode answer = platform.introspect(tokens);

    assertThat(answer.get("active").asBoolean()).isTrue();
    assertThat(scope(answer)).contains("company:view", "task:view");
    assertThat(answer.get("company_id").asText()).isEqualTo("10000000-0000-4000-8000-000000000001");
  }

  @Test
  @DisplayName("P8 a permission taken from the key is gone at once, and comes back with it")
  void aReducedKey() {
    administrator.removeFromKey(key, "company:view");

    assertThat(scope(platform.introspect(tokens)))
        .contains("task:view")
        .doesNotContain("company:view");
    assertThat(client.refresh(tokens).permissions()).containsExactly("task:view");

    administrator.addToKey(key, "company:view");

    assertThat(client.refresh(tokens).permissions()).containsExactly("company:view", "task:view");
  }

  @Test
  @DisplayName("P8 a permission added to the key needs the person's consent")
  void anExtendedKey() {
    administrator.addToKey(key, "asset:view");

    assertThat(client.refresh(tokens).permissions()).doesNotContain("asset:view");
    assertThat(scope(platform.introspect(tokens))).doesNotContain("asset:view");
  }

  @Test
  void aRefreshThatAsksForWhatTheKeyHasLostIsRefused() {
    administrator.removeFromKey(key, "company:view");

    Http.Answer answer = client.refresh(tokens.refreshToken(), Map.of("scope", "company:view"));

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().get("error").asText()).isEqualTo("invalid_scope");
  }

  @Test
  @DisplayName("C7 a module switched off takes its permissions along")
  void aModuleSwitchedOff() {
    administrator.whileModules(
        "brightside",
        modules -> List.of("api"),
        () -> {
          assertThat(scope(platform.introspect(tokens))).doesNotContain("company:view");
          assertThat(client.refresh(tokens).permissions()).isEmpty();
        });

    assertThat(client.refresh(tokens).permissions()).containsExactly("company:view", "task:view");
  }

  @Test
  @DisplayName("C5 without the API module existing keys stop working")
  void theApiModuleSwitchedOff() {
    administrator.whileModules("brightside", modules -> List.of("crm"), this::assertEnded);
  }

  @Test
  void aDisabledPerson() {
    administrator.setEnabled("carly", false);
    try {
      assertEnded();
    } finally {
      administrator.setEnabled("carly", true);
    }
  }

  @Test
  void aDeletedKey() {
    administrator.client(key.clientId()).remove();

    assertThat(platform.introspect(tokens).get("active").asBoolean()).isFalse();
    assertThat(client.refresh(tokens.refreshToken(), Map.of()).status()).isEqualTo(401);
    assertThat(platform.companyApi("amelia").list("brightside").body()).doesNotContain(key.id());
  }

  private void assertEnded() {
    assertThat(platform.introspect(tokens).get("active").asBoolean()).isFalse();
    Http.Answer refresh = client.refresh(tokens.refreshToken(), Map.of());
    assertThat(refresh.status()).isEqualTo(400);
    assertThat(refresh.json().get("error").asText()).isEqualTo("invalid_grant");
  }

  private static List<String> scope(JsonNode introspection) {
    return List.of(introspection.get("scope").asText().split(" "));
  }
}
