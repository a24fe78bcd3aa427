package dev.mcpaccess.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.mcpaccess.e2e.http.Http;
import dev.mcpaccess.e2e.oauth.OAuthClient;
import dev.mcpaccess.e2e.oauth.Pkce;
import dev.mcpaccess.e2e.oauth.Tokens;
import dev.mcpaccess.e2e.person.FormPerson;
import dev.mcpaccess.e2e.platform.ApiKey;
import dev.mcpaccess.e2e.platform.CompanyApi;
import dev.mcpaccess.e2e.platform.Parallel;
import dev.mcpaccess.e2e.platform.Platform;
import dev.mcpaccess.e2e.platform.PlatformExtension;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A key gets another secret. */
@ExtendWith(PlatformExtension.class)
class KeyRotationIT {

  private static final int CALLERS = 20;

  private final Platform platform;
  private CompanyApi api;
  private ApiKey key;

  KeyRotationIT(Platform platform) {
    this.platform = platform;
  }

  @BeforeEach
  void ameliaIssuesAKey() {
    api = platform.companyApi("amelia");
    key = platform.issue("amelia", "brightside", "OAuthPKCE", "company:view");
  }

  @Test
  @DisplayName("P7 the new secret is shown once, and the old one stops at once")
  void theOldSecretStops() {
    Http.Answer answer = rotate();

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("Cache-Control")).contains("no-store");
    String secret = answer.json().get("clientSecret").asText();
    assertThat(secret).matches("mcpa_" + key.id() + "_[0-9A-Za-z]{49}");
    assertThat(works(key.clientSecret())).isFalse();
    assertThat(works(secret)).isTrue();
    assertThat(api.read("brightside", key.id()).body()).doesNotContain("clientSecret");
    assertThat(api.list("brightside").body()).doesNotContain(secret);
  }

  @Test
  @DisplayName("P7 existing connections are disconnected, and nothing else is")
  void existingConnectionsAreDisconnected() {
    ApiKey other = platform.issue("amelia", "brightside", "OAuthPKCE", "task:view");
    FormPerson carly = new FormPerson(platform.person("carly"));
    Tokens tokens = platform.client(key).authorize(carly);
    Tokens ofOther = platform.client(other).authorize(carly);
    assertThat(platform.introspect(tokens).get("active").asBoolean()).isTrue();

    ApiKey rotated = key.withSecret(rotate().json().get("clientSecret").asText());

    assertThat(platform.introspect(tokens).get("active").asBoolean()).isFalse();
    OAuthClient client = platform.client(rotated);
    Http.Answer refresh = client.refresh(tokens.refreshToken(), Map.of());
    assertThat(refresh.status()).isEqualTo(400);
    assertThat(refresh.json().get("error").asText()).isEqualTo("invalid_grant");
    assertThat(platform.keycloakTables().connections(tokens.connectionId())).isZero();
    assertThat(platform.introspect(ofOther).get("active").asBoolean()).isTrue();
    assertThat(platform.client(other).refresh(ofOther).permissions()).containsExactly("task:view");

    Tokens again = client.authorize(carly);
    assertThat(platform.introspect(again).get("active").asBoolean()).isTrue();
    assertThat(client.refresh(again).permissions()).containsExactly("company:view");
    assertThat(carly.logins()).isEqualTo(1);
  }

  @Test
  void aCodeFromBeforeIsWorthNothing() {
    Pkce pkce = Pkce.create();
    OAuthClient before = platform.client(key);
    String code =
        before.redirect(new FormPerson(platform.person("carly")), pkce, Map.of()).get("code");
    String secret = rotate().json().get("clientSecret").asText();

    Http.Answer answer = before.withKey(key.withSecret(secret)).exchange(code, pkce);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().get("error").asText()).isEqualTo("invalid_grant");
  }

  @Test
  void aTypeWithoutASecretSaysSo() {
    key = platform.issue("amelia", "brightside", "OAuthPKCE Public", "company:view");

    Http.Answer answer = rotate();

    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.json().get("type").asText()).isEqualTo("urn:mcp-access:problem:no-secret");
    assertThat(answer.json().get("detail").asText()).contains("OAuthPKCE Public has no secret");
  }

  @Test
  void aKeyOfAnotherCompanyIsNotRotated() {
    Http.Answer answer =
        platform.companyApi("george").send("POST", "granite", "/" + key.id() + "/rotate", "");

    assertThat(answer.status()).isEqualTo(404);
    assertThat(works(key.clientSecret())).isTrue();
  }

  @Test
  @DisplayName("P7 of rotations at the same time one secret works, and each caller knows whose")
  void parallelRotationsLeaveOneSecret() {
    List<Http.Answer> answers = Parallel.of(CALLERS, this::rotate);

    List<JsonNode> rotated =
        answers.stream().filter(answer -> answer.status() == 200).map(Http.Answer::json).toList();
    assertThat(answers)
        .filteredOn(answer -> answer.status() != 200)
        .allSatisfy(
            answer -> {
              assertThat(answer.status()).isEqualTo(409);
              assertThat(answer.json().get("type").asText())
                  .isEqualTo("urn:mcp-access:problem:conflict");
              assertThat(answer.body()).doesNotContain("mcpa_" + key.id());
            });
    int current = api.read("brightside", key.id()).json().get("secretVersion").asInt();
    assertThat(rotated)
        .extracting(answer -> answer.get("secretVersion").asInt())
        .doesNotHaveDuplicates()
        .contains(current);
    assertThat(rotated)
        .allSatisfy(
            answer ->
                assertThat(works(answer.get("clientSecret").asText()))
                    .isEqualTo(answer.get("secretVersion").asInt() == current));
    assertThat(works(key.clientSecret())).isFalse();
  }

  @Test
  @DisplayName("P7 of rotations of one and the same state exactly one succeeds")
  void parallelRotationsOfOneStateSucceedOnce() {
    String tag = api.read("brightside", key.id()).header("ETag");

    List<Http.Answer> answers = Parallel.of(CALLERS, () -> rotate("If-Match", tag));

    assertThat(answers).filteredOn(answer -> answer.status() == 412).hasSize(CALLERS - 1);
    assertThat(answers)
        .filteredOn(answer -> answer.status() == 200)
        .singleElement()
        .satisfies(
            answer -> assertThat(works(answer.json().get("clientSecret").asText())).isTrue());
  }

  private Http.Answer rotate(String... headers) {
    return api.send("POST", "brightside", "/" + key.id() + "/rotate", "", headers);
  }

  /** A wrong code is looked at only for a client whose secret is right. */
  private boolean works(String secret) {
    Http.Answer answer =
        platform.client(key.withSecret(secret)).exchange("no-such-code", Pkce.create());
    assertThat(answer.json().get("error").asText()).isIn("invalid_grant", "invalid_client");
    return answer.status() == 400;
  }
}
