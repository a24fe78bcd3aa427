package dev.mcpaccess.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.mcpaccess.e2e.client.MachineClient;
import dev.mcpaccess.e2e.http.Http;
import dev.mcpaccess.e2e.oauth.Tokens;
import dev.mcpaccess.e2e.person.FormPerson;
import dev.mcpaccess.e2e.platform.ApiKey;
import dev.mcpaccess.e2e.platform.Platform;
import dev.mcpaccess.e2e.platform.PlatformExtension;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an AI client learns of its own access, with tokens that Keycloak issued. */
@ExtendWith(PlatformExtension.class)
class AccessStatusIT {

  private final Platform platform;

  AccessStatusIT(Platform platform) {
    this.platform = platform;
  }

  @ParameterizedTest
  @CsvSource({
    "project:view, role, company admin",
    "company:delete, key, company admin",
    "company:view, request, authorizing again"
  })
  @DisplayName("C7, P4 a person's AI client is told which factor withholds a permission")
  void theFactorIsNamed(String permission, String factor, String remedy) {
    JsonNode status = status(tokensFor("task:view").accessToken());

    assertThat(status.get("permitted").toString()).isEqualTo("[\"task:view\"]");
    JsonNode withheld = withheld(status, permission);
    assertThat(withheld.get("blockedBy").asText()).isEqualTo(factor);
    assertThat(withheld.get("changedBy").asText()).contains(remedy);
  }

  @Test
  @DisplayName("C7 so is a program with a static key")
  void ofAStaticKey() {
    ApiKey key = platform.issue("amelia", "brightside", "Static API", "task:view");

    JsonNode status = status(key.staticKey());

    assertThat(status.at("/key/machine").asBoolean()).isTrue();
    assertThat(withheld(status, "company:view").get("blockedBy").asText()).isEqualTo("role");
  }

  @Test
  @DisplayName("P4 whoever asked for less is sent to authorize again, and told for what")
  void whatAuthorizingAgainMends() {
    Http.Answer answer = listCompanies(tokensFor("task:view").accessToken());

    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.header("WWW-Authenticate"))
        .contains("error=\"insufficient_scope\"", "company:view", "resource_metadata=");
  }

  @Test
  @DisplayName("P2 what the key withholds is explained, and sends nobody to authorize")
  void whatAuthorizingAgainDoesNotMend() {
    ApiKey key = platform.issue("amelia", "brightside", "OAuthPKCE", "task:view");
    Tokens tokens = platform.client(key).authorize(new FormPerson(platform.person("amelia")));

    Http.Answer answer = listCompanies(tokens.accessToken());

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json().at("/result/isError").asBoolean()).isTrue();
    assertThat(answer.json().at("/result/content/0/text").asText())
        .contains("company:view", "API key");
  }

  private Tokens tokensFor(String scope) {
    ApiKey key = platform.issue("amelia", "brightside", "OAuthPKCE", "task:view", "company:view");
    return platform
        .client(key)
        .authorize(new FormPerson(platform.person("amelia")), Map.of("scope", scope));
  }

  private JsonNode status(String bearerToken) {
    try (MachineClient client = MachineClient.connect(platform.mcpUrl(), bearerToken)) {
      return client.result("access_status", Map.of());
    }
  }

  private static JsonNode withheld(JsonNode status, String permission) {
    return status
        .get("withheld")
        .valueStream()
        .filter(entry -> entry.get("permission").asText().equals(permission))
        .findFirst()
        .orElseThrow();
  }

  private Http.Answer listCompanies(String accessToken) {
    return Http.send(
        HttpRequest.newBuilder(URI.create(platform.mcpUrl()))
            .header("Authorization", "Bearer " + accessToken)
            .header("Content-Type", "application/json")
            .header("Accept", "application/json, text/event-stream")
            .POST(
                BodyPublishers.ofString(
                    """
                    {"jsonrpc": "2.0", "id": 1, "method": "tools/call",
                     "params": {"name": "list_records", "arguments": {"model": "company"}}}
                    """)));
  }
}
