package dev.mcpaccess.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.mcpaccess.e2e.http.Http;
import dev.mcpaccess.e2e.oauth.Tokens;
import dev.mcpaccess.e2e.platform.ApiKey;
import dev.mcpaccess.e2e.platform.CompanyApi;
import dev.mcpaccess.e2e.platform.Eventually;
import dev.mcpaccess.e2e.platform.Parallel;
import dev.mcpaccess.e2e.platform.Platform;
import dev.mcpaccess.e2e.platform.PlatformExtension;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A machine key is rotated, and its old secret goes on to work for a while. */
@ExtendWith(PlatformExtension.class)
class RotationOverlapIT {

  private static final Duration HOUR = Duration.ofHours(1);

  private final Platform platform;
  private CompanyApi api;
  private ApiKey key;
  private String first;

  RotationOverlapIT(Platform platform) {
    this.platform = platform;
  }

  @BeforeEach
  void ameliaLogsIn() {
    api = platform.companyApi("amelia");
  }

  @ParameterizedTest
  @ValueSource(strings = {"OAuth", "Static API"})
  @DisplayName("P7 when asked for, the old secret of a machine key works on for a while")
  void bothSecretsWork(String type) {
    issue(type);
    Instant end = Instant.now().plus(HOUR);

    Http.Answer answer = rotateUntil(end);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(Instant.parse(answer.json().get("oldSecretExpiresAt").asText()))
        .isBetween(end.minusSeconds(1), end);
    assertThat(read().get("oldSecretExpiresAt")).isEqualTo(answer.json().get("oldSecretExpiresAt"));
    assertThat(works(first)).isTrue();
    assertThat(works(secret(answer))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"OAuth", "Static API"})
  @DisplayName("P7 after the overlap only the new secret works")
  void theOverlapEnds(String type) {
    issue(type);
    Instant end = Instant.now().plusSeconds(3);
    String second = secret(rotateUntil(end));
    assertThat(works(first)).isTrue();

    Eventually.pause(Duration.between(Instant.now(), end.plusMillis(100)));

    assertThat(works(first)).isFalse();
    assertThat(works(second)).isTrue();
    assertThat(read().has("oldSecretExpiresAt")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"OAuth", "Static API"})
  void neverMoreThanTwoSecretsWork(String type) {
    issue(type);
    String second = secret(rotateUntil(Instant.now().plus(HOUR)));
    String third = secret(rotateUntil(Instant.now().plus(HOUR)));

    assertThat(works(first)).isFalse();
    assertThat(works(second)).isTrue();
    assertThat(works(third)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{}", "{\"oldSecretExpiresAt\": null}"})
  @DisplayName("P7 an overlap is ended early by a rotation without one")
  void anOverlapIsEndedEarly(String body) {
    issue("OAuth");
    String second = secret(rotateUntil(Instant.now().plus(HOUR)));

    Http.Answer answer = rotate(body);

    assertThat(answer.json().has("oldSecretExpiresAt")).isFalse();
    assertThat(works(first)).isFalse();
    assertThat(works(second)).isFalse();
    assertThat(works(secret(answer))).isTrue();
  }

  @Test
  void tokensFromBeforeGoOnInAnOverlapAndEndWithoutOne() {
    issue("OAuth");
    Tokens tokens = Tokens.of(platform.client(key).clientCredentials(Map.of()));

    rotateUntil(Instant.now().plus(HOUR));
    assertThat(platform.introspect(tokens).get("active").asBoolean()).isTrue();

    // The comparison with notBefore is in whole seconds.
    Eventually.pause(Duration.ofMillis(1_100));
    rotate("");
    assertThat(platform.introspect(tokens).get("active").asBoolean()).isFalse();
  }

  @Test
  @DisplayName("P13 a disabled key stops with both secrets, and goes on with both")
  void disablingCoversBoth() {
    issue("Static API");
    String second = secret(rotateUntil(Instant.now().plus(HOUR)));

    act("disable", "");
    assertThat(works(first)).isFalse();
    assertThat(works(second)).isFalse();

    act("enable", "");
    assertThat(works(first)).isTrue();
    assertThat(works(second)).isTrue();
  }

  @Test
  void expiryCoversBoth() {
    issue("OAuth");
    String second = secret(rotateUntil(Instant.now().plus(HOUR)));
    Instant end = Instant.now().plusSeconds(2);

    api.change("brightside", key.id(), Map.of("expiresAt", end.toString()), "*");
    Eventually.pause(Duration.between(Instant.now(), end.plusMillis(100)));

    assertThat(works(first)).isFalse();
    assertThat(works(second)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "OAuth|-PT1S|must be in the future",
        "OAuth|P7DT1M|must be at most 7 days ahead",
        "OAuthPKCE|PT1H|is for keys that act as a service user; with one of the type OAuthPKCE",
      })
  void anOverlapThatCannotBeIsRefused(String type, Duration ahead, String reason) {
    issue(type);

    Http.Answer answer = rotateUntil(Instant.now().plus(ahead));

    assertThat(answer.status()).isEqualTo(400);
    JsonNode error = answer.json().get("errors").get(0);
    assertThat(error.get("field").asText()).isEqualTo("oldSecretExpiresAt");
    assertThat(error.get("reason").asText()).startsWith(reason);
    assertThat(read().get("secretVersion").asInt()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0|PT1H|overlap-off",
        "2|PT3H|overlap-beyond-hours",
        "24|PT25H|overlap-beyond-days",
        "nonsense|PT1H|overlap-off",
      })
  @DisplayName("P7 the vendor says how long an overlap may be in a company")
  void beyondTheCompanysPolicyNothingIsRotated(String hours, Duration ahead, String code) {
    issue("OAuth");
    platform
        .administrator()
        .whileAttribute(
            "brightside",
            "mcp-access.overlap-hours",
            hours,
            () -> {
              Http.Answer answer = rotateUntil(Instant.now().plus(ahead));

              assertThat(answer.status()).isEqualTo(400);
              assertThat(answer.json().at("/errors/0/code").asText()).isEqualTo(code);
              assertThat(read().get("secretVersion").asInt()).isEqualTo(1);
            });
  }

  @Test
  void withinTheCompanysPolicyBothSecretsWork() {
    issue("OAuth");
    platform
        .administrator()
        .whileAttribute(
            "brightside",
            "mcp-access.overlap-hours",
            "240",
            () -> {
              assertThat(
                      api.call("GET", "/companies", null).json().findValuesAsText("overlapHours"))
                  .contains("240");
              assertThat(rotateUntil(Instant.now().plus(Duration.ofDays(9))).status())
                  .isEqualTo(200);
              assertThat(works(first)).isTrue();
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"oldSecretExpiresAt\": \"tomorrow\"}|oldSecretExpiresAt",
        "{\"oldSecretExpiresAt\": 7}|oldSecretExpiresAt",
        "{\"overlap\": \"P7D\"}|overlap",
        "[]|''",
        "{|''",
      })
  void aBodyThatIsNotUnderstoodRotatesNothing(String body, String field) {
    issue("OAuth");

    Http.Answer answer = rotate(body);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().get("errors").get(0).get("field").asText()).isEqualTo(field);
    assertThat(works(first)).isTrue();
  }

  @Test
  @DisplayName("P7 of overlapping rotations at the same time one secret is new, and one is old")
  void parallelRotationsLeaveOneNewSecret() {
    issue("OAuth");
    String body = body(Instant.now().plus(HOUR));

    List<Http.Answer> answers = Parallel.of(20, () -> rotate(body));

    assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).isIn(200, 409));
    List<Http.Answer> rotated = answers.stream().filter(answer -> answer.status() == 200).toList();
    int current = read().get("secretVersion").asInt();
    assertThat(rotated).hasSize(current - 1);
    List<String> working = new ArrayList<>();
    for (Http.Answer answer : rotated) {
      boolean works = works(secret(answer));
      int version = answer.json().get("secretVersion").asInt();
      assertThat(works).isEqualTo(version >= current - 1);
      if (works) {
        working.add(secret(answer));
      }
    }
    assertThat(works(first)).isEqualTo(current == 2);
    assertThat(working).hasSize(Math.min(2, rotated.size()));
  }

  private void issue(String type) {
    key = platform.issue("amelia", "brightside", type, "company:view");
    first = key.clientSecret() == null ? key.staticKey() : key.clientSecret();
  }

  private Http.Answer rotateUntil(Instant end) {
    return rotate(body(end));
  }

  private static String body(Instant end) {
    return Http.write(Map.of("oldSecretExpiresAt", end.toString()));
  }

  private Http.Answer rotate(String body) {
    return act("rotate", body);
  }

  private Http.Answer act(String action, String body) {
    return api.send("POST", "brightside", "/" + key.id() + "/" + action, body);
  }

  private JsonNode read() {
    return api.read("brightside", key.id()).json();
  }

  private static String secret(Http.Answer answer) {
    assertThat(answer.status()).isEqualTo(200);
    JsonNode shown = answer.json();
    return (shown.has("apiKey") ? shown.get("apiKey") : shown.get("clientSecret")).asText();
  }

  private boolean works(String secret) {
    if (key.staticKey() != null) {
      return platform.introspectStatic(secret).json().get("active").asBoolean();
    }
    int status = platform.client(key.withSecret(secret)).clientCredentials(Map.of()).status();
    assertThat(status).isIn(200, 401);
    return status == 200;
  }
}
