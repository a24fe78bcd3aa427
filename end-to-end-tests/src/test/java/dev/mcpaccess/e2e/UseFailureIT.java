package dev.mcpaccess.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mcpaccess.e2e.http.Http;
import dev.mcpaccess.e2e.oauth.OAuthClient;
import dev.mcpaccess.e2e.oauth.Pkce;
import dev.mcpaccess.e2e.oauth.Tokens;
import dev.mcpaccess.e2e.person.FormPerson;
import dev.mcpaccess.e2e.platform.Administrator;
import dev.mcpaccess.e2e.platform.ApiKey;
import dev.mcpaccess.e2e.platform.CompanyApi;
import dev.mcpaccess.e2e.platform.Eventually;
import dev.mcpaccess.e2e.platform.ForgedKey;
import dev.mcpaccess.e2e.platform.Platform;
import dev.mcpaccess.e2e.platform.PlatformExtension;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.keycloak.representations.idm.EventRepresentation;

/** Each failed use of a key leaves one event of the realm, with the key's id and a reason. */
@ExtendWith(PlatformExtension.class)
class UseFailureIT {

  private static final String CODE = "CODE_TO_TOKEN_ERROR";
  private static final String REFRESH = "REFRESH_TOKEN_ERROR";
  private static final String MACHINE = "CLIENT_LOGIN_ERROR";
  private static final String INTROSPECT = "INTROSPECT_TOKEN_ERROR";
  private static final String LOGIN = "LOGIN_ERROR";

  private static final String CONFIDENTIAL = "OAuthPKCE";
  private static final String PUBLIC = "OAuthPKCE Public";
  private static final String OAUTH = "OAuth";
  private static final String STATIC = "Static API";

  private interface Use {
    void fail(UseFailureIT test);
  }

  /** A use that fails, and what the event must say of it. */
  private record Failure(String name, String apiType, String eventType, String reason, Use use) {

    @Override
    public String toString() {
      return name;
    }
  }

  private static Stream<Failure> failures() {
    return Stream.of(
        new Failure(
            "wrong secret",
            CONFIDENTIAL,
            CODE,
            "wrong secret",
            test -> test.exchangeWith(test.forged())),
        new Failure(
            "disabled", CONFIDENTIAL, CODE, "key is disabled", UseFailureIT::exchangeOfDisabled),
        new Failure(
            "disabled public", PUBLIC, CODE, "key is disabled", UseFailureIT::exchangeOfDisabled),
        new Failure(
            "no such code", PUBLIC, CODE, "code is not valid", test -> test.exchangeWith(test.key)),
        new Failure(
            "wrong verifier",
            PUBLIC,
            CODE,
            "code is not valid",
            UseFailureIT::exchangeWithWrongVerifier),
        new Failure(
            "code from before",
            CONFIDENTIAL,
            CODE,
            "connection is gone",
            UseFailureIT::exchangeAfterRotation),
        new Failure(
            "other resource",
            PUBLIC,
            CODE,
            "another resource",
            UseFailureIT::exchangeForOtherResource),
        new Failure(
            "module off", PUBLIC, CODE, "API module is off", UseFailureIT::exchangeWithoutModule),
        new Failure(
            "secret of public",
            PUBLIC,
            CODE,
            "client_policy_error",
            UseFailureIT::exchangeWithSecret),
        new Failure(
            "no refresh token",
            PUBLIC,
            REFRESH,
            "token is not valid",
            test -> test.refresh("garbage")),
        new Failure(
            "rotated",
            CONFIDENTIAL,
            REFRESH,
            "connection is gone",
            UseFailureIT::refreshAfterRotation),
        new Failure(
            "refresh module off",
            PUBLIC,
            REFRESH,
            "API module is off",
            UseFailureIT::refreshWithoutModule),
        new Failure(
            "refresh expired", PUBLIC, REFRESH, "key is expired", UseFailureIT::refreshExpired),
        new Failure(
            "refresh disabled", PUBLIC, REFRESH, "key is disabled", UseFailureIT::refreshDisabled),
        new Failure(
            "refresh wider",
            PUBLIC,
            REFRESH,
            "permission is not granted",
            UseFailureIT::refreshWider),
        new Failure(
            "user disabled",
            PUBLIC,
            REFRESH,
            "user is disabled",
            UseFailureIT::refreshOfDisabledUser),
        new Failure(
            "no machine",
            CONFIDENTIAL,
            MACHINE,
            "not for this API type",
            UseFailureIT::clientCredentials),
        new Failure(
            "static key",
            STATIC,
            MACHINE,
            "a static key is no client secret",
            UseFailureIT::presentStatic),
        new Failure(
            "service user", OAUTH, MACHINE, "user is disabled", UseFailureIT::machineWithoutUser),
        new Failure(
            "machine module off",
            OAUTH,
            MACHINE,
            "API module is off",
            UseFailureIT::machineWithoutModule),
        new Failure(
            "machine wider",
            OAUTH,
            MACHINE,
            "permission is not granted",
            UseFailureIT::machineWider),
        new Failure(
            "machine expired", OAUTH, MACHINE, "key is expired", UseFailureIT::machineExpired),
        new Failure(
            "token of disabled",
            PUBLIC,
            INTROSPECT,
            "key is disabled",
            UseFailureIT::introspectDisabled),
        new Failure(
            "token of rotated",
            CONFIDENTIAL,
            INTROSPECT,
            "token is not valid",
            UseFailureIT::introspectOld),
        new Failure(
            "token module off",
            PUBLIC,
            INTROSPECT,
            "API module is off",
            UseFailureIT::introspectNoModule),
        new Failure(
            "static wrong", STATIC, INTROSPECT, "wrong secret", UseFailureIT::introspectForged),
        new Failure(
            "static disabled",
            STATIC,
            INTROSPECT,
            "key is disabled",
            UseFailureIT::introspectStaticDisabled),
        new Failure(
            "static elsewhere",
            STATIC,
            INTROSPECT,
            "asked by another client",
            UseFailureIT::askElsewhere),
        new Failure(
            "policy", PUBLIC, LOGIN, "client_policy_error", UseFailureIT::requestOtherResource),
        new Failure(
            "consent obstacle",
            PUBLIC,
            LOGIN,
            "API module is off",
            UseFailureIT::consentWithoutModule),
        new Failure("consent cancelled", PUBLIC, LOGIN, "cancelled", UseFailureIT::cancel));
  }

  private final Platform platform;
  private final Administrator administrator;
  private CompanyApi api;
  private ApiKey key;

  UseFailureIT(Platform platform) {
    this.platform = platform;
    this.administrator = platform.administrator();
  }

  @BeforeEach
  void failedIntrospectionsAreRecorded() {
    administrator.recordFailedIntrospections();
    api = platform.companyApi("amelia");
  }

  @ParameterizedTest
  @MethodSource("failures")
  void aFailedUseIsRecordedOnceWithKeyAndReason(Failure failure) {
    key = platform.issue("amelia", "brightside", failure.apiType(), "company:view");

    failure.use().fail(this);

    List<EventRepresentation> events = administrator.failures(key);
    assertThat(events)
        .extracting(event -> event.getType() + ": " + event.getDetails().get("reason"))
        .containsExactly(failure.eventType() + ": " + failure.reason());
    for (String secret : platform.secretsIssued()) {
      assertThat(events.get(0).getDetails().toString()).doesNotContain(secret);
    }
  }

  private ApiKey forged() {
    return key.withSecret(ForgedKey.of(key.id()));
  }

  private void exchangeWith(ApiKey as) {
    refused(platform.client(as).exchange("no-such-code", Pkce.create()));
  }

  private void exchangeOfDisabled() {
    exchange(this::disable, Map.of());
  }

  private void exchangeWithWrongVerifier() {
    OAuthClient client = platform.client(key);
    String code = client.redirect(carly(), Pkce.create(), Map.of()).get("code");
    refused(client.exchange(code, Pkce.create()));
  }

  private void exchangeAfterRotation() {
    Pkce pkce = Pkce.create();
    OAuthClient client = platform.client(key);
    String code = client.redirect(carly(), pkce, Map.of()).get("code");
    rotate();
    refused(client.withKey(key).exchange(code, pkce));
  }

  private void exchangeForOtherResource() {
    exchange(() -> {}, Map.of("resource", "https://elsewhere.example/mcp"));
  }

  private void exchangeWithoutModule() {
    Pkce pkce = Pkce.create();
    OAuthClient client = platform.client(key);
    String code = client.redirect(carly(), pkce, Map.of()).get("code");
    withoutModule(() -> refused(client.exchange(code, pkce)));
  }

  private void exchangeWithSecret() {
    exchange(() -> {}, Map.of("client_secret", "anything"));
  }

  private void exchange(Runnable before, Map<String, String> more) {
    Pkce pkce = Pkce.create();
    OAuthClient client = platform.client(key);
    String code = client.redirect(carly(), pkce, Map.of()).get("code");
    before.run();
    refused(client.exchange(code, pkce, more));
  }

  private void refresh(String token) {
    refused(platform.client(key).refresh(token, Map.of()));
  }

  private void refreshAfterRotation() {
    Tokens tokens = connect();
    rotate();
    refresh(tokens.refreshToken());
  }

  private void refreshWithoutModule() {
    Tokens tokens = connect();
    withoutModule(() -> refresh(tokens.refreshToken()));
  }

  private void refreshExpired() {
    Tokens tokens = connect();
    expire();
    refresh(tokens.refreshToken());
  }

  private void refreshDisabled() {
    Tokens tokens = connect();
    disable();
    refresh(tokens.refreshToken());
  }

  private void refreshWider() {
    Tokens tokens = connect();
    refused(platform.client(key).refresh(tokens.refreshToken(), Map.of("scope", "task:view")));
  }

  private void refreshOfDisabledUser() {
    Tokens tokens = connect();
    administrator.setEnabled("carly", false);
    try {
      refresh(tokens.refreshToken());
    } finally {
      administrator.setEnabled("carly", true);
    }
  }

  private void clientCredentials() {
    refused(platform.client(key).clientCredentials(Map.of()));
  }

  private void presentStatic() {
    key = key.withSecret(key.staticKey());
    clientCredentials();
  }

  private void machineWithoutUser() {
    administrator.setServiceUserEnabled(key, false);
    clientCredentials();
  }

  private void machineWithoutModule() {
    withoutModule(this::clientCredentials);
  }

  private void machineWider() {
    refused(platform.client(key).clientCredentials(Map.of("scope", "task:view")));
  }

  private void machineExpired() {
    expire();
    clientCredentials();
  }

  private void introspectDisabled() {
    Tokens tokens = connect();
    disable();
    inactive(tokens);
  }

  private void introspectOld() {
    Tokens tokens = connect();
    Eventually.pause(Duration.ofMillis(1_100));
    rotate();
    inactive(tokens);
  }

  private void introspectNoModule() {
    Tokens tokens = connect();
    withoutModule(() -> inactive(tokens));
  }

  private void introspectForged() {
    inactive(platform.introspectStatic(ForgedKey.of(key.id())));
  }

  private void introspectStaticDisabled() {
    disable();
    inactive(platform.introspectStatic(key.staticKey()));
  }

  private void askElsewhere() {
    ApiKey other = platform.issue("amelia", "brightside", OAUTH, "company:view");
    inactive(platform.introspectStatic(key.staticKey(), other.clientId(), other.clientSecret()));
  }

  /** Keycloak itself records nothing here: the grant is open, and the token is refused. */
  private void requestOtherResource() {
    Map<String, String> answer =
        platform
            .client(key)
            .redirect(carly(), Pkce.create(), Map.of("resource", "https://elsewhere.example/mcp"));
    assertThat(answer).containsEntry("error", "invalid_target");
  }

  private void consentWithoutModule() {
    withoutModule(this::cancel);
  }

  private void cancel() {
    Map<String, String> answer =
        platform.client(key).redirect(carly().cancelling(), Pkce.create(), Map.of());
    assertThat(answer).containsEntry("error", "access_denied");
  }

  private FormPerson carly() {
    return new FormPerson(platform.person("carly"));
  }

  private Tokens connect() {
    return platform.client(key).authorize(carly());
  }

  private void disable() {
    act("disable");
  }

  private void rotate() {
    key = key.withSecret(act("rotate").json().get("clientSecret").asText());
  }

  private Http.Answer act(String action) {
    Http.Answer answer = api.send("POST", "brightside", "/" + key.id() + "/" + action, "");
    assertThat(answer.status()).isEqualTo(200);
    return answer;
  }

  private void expire() {
    Instant end = Instant.now().plusSeconds(2);
    api.change("brightside", key.id(), Map.of("expiresAt", end.toString()), "*");
    Eventually.pause(Duration.between(Instant.now(), end.plusMillis(100)));
  }

  private void withoutModule(Runnable action) {
    administrator.whileModules("brightside", modules -> List.of("crm"), action);
  }

  private static void refused(Http.Answer answer) {
    assertThat(answer.status()).isIn(400, 401);
  }

  private void inactive(Tokens tokens) {
    assertThat(platform.introspect(tokens).get("active").asBoolean()).isFalse();
  }

  private static void inactive(Http.Answer answer) {
    assertThat(answer.body()).isEqualTo("{\"active\":false}");
  }
}
