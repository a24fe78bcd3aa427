package dev.mcpaccess.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.mcpaccess.e2e.http.Http;
import dev.mcpaccess.e2e.platform.ApiKey;
import dev.mcpaccess.e2e.platform.CompanyApi;
import dev.mcpaccess.e2e.platform.Platform;
import dev.mcpaccess.e2e.platform.PlatformExtension;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.keycloak.admin.client.resource.ClientResource;
import org.keycloak.representations.idm.ClientRepresentation;

/** The life of a key that acts as a service user. */
@ExtendWith(PlatformExtension.class)
class MachineKeyLifeIT {

  private final Platform platform;
  private CompanyApi api;
  private ApiKey key;

  MachineKeyLifeIT(Platform platform) {
    this.platform = platform;
  }

  @BeforeEach
  void aStaticKeyIsIssued() {
    api = platform.companyApi("amelia");
    key = platform.issue("amelia", "brightside", "Static API", "company:view", "task:view");
  }

  @Test
  void aRenamedKeyRenamesItsServiceUser() {
    assertThat(change(Map.of("name", "Nightly report")).status()).isEqualTo(200);

    assertThat(
            platform.administrator().client(key.clientId()).getServiceAccountUser().getFirstName())
        .isEqualTo("Nightly report");
  }

  @Test
  void aChangeCannotGoBeyondWhatTheServiceUserGotAtIssue() {
    Http.Answer wider = change(Map.of("permissions", List.of("task:view", "asset:view")));
    Http.Answer narrower = change(Map.of("permissions", List.of("task:view")));

    assertThat(wider.status()).isEqualTo(400);
    assertThat(wider.json().get("errors").get(0).get("field").asText()).isEqualTo("permissions[1]");
    assertThat(narrower.status()).isEqualTo(200);
    assertThat(introspected().get("scope").asText())
        .contains("task:view")
        .doesNotContain("company");
  }

  @Test
  void aMachineKeyGetsNoRedirectUris() {
    Http.Answer answer = change(Map.of("redirectUris", List.of("claude")));

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().get("errors").get(0).get("field").asText()).isEqualTo("redirectUris");
  }

  @Test
  @DisplayName("P7 a rotated static key stops at once, and the new one is shown once")
  void aRotatedStaticKey() {
    JsonNode rotated = act("rotate").json();

    assertThat(rotated.get("apiKey").asText()).startsWith("mcpa_" + key.id() + "_");
    assertThat(rotated.has("clientSecret")).isFalse();
    assertThat(introspected().get("active").asBoolean()).isFalse();
    assertThat(
            platform
                .introspectStatic(rotated.get("apiKey").asText())
                .json()
                .get("active")
                .asBoolean())
        .isTrue();
  }

  @Test
  @DisplayName("P13 a disabled static key is refused, and works again when it is enabled")
  void aDisabledStaticKey() {
    act("disable");
    assertThat(introspected().get("active").asBoolean()).isFalse();

    act("enable");
    assertThat(introspected().get("active").asBoolean()).isTrue();
  }

  @Test
  void savingInTheAdminConsoleKeepsTheServiceUser() {
    ClientResource client = platform.administrator().client(key.clientId());
    ClientRepresentation representation = client.toRepresentation();
    representation.setServiceAccountsEnabled(false);

    client.update(representation);

    assertThat(client.toRepresentation().isServiceAccountsEnabled()).isTrue();
    assertThat(client.getSecret().getValue()).isNull();
    assertThat(introspected().get("active").asBoolean()).isTrue();
  }

  private Http.Answer change(Map<String, Object> patch) {
    String etag = api.read("brightside", key.id()).header("ETag");
    return api.change("brightside", key.id(), patch, etag);
  }

  private Http.Answer act(String action) {
    return api.send("POST", "brightside", "/" + key.id() + "/" + action, "");
  }

  private JsonNode introspected() {
    return platform.introspectStatic(key.staticKey()).json();
  }
}
