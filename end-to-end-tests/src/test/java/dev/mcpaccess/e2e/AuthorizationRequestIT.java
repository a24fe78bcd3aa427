package dev.mcpaccess.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mcpaccess.e2e.http.Http;
import dev.mcpaccess.e2e.oauth.OAuthClient;
import dev.mcpaccess.e2e.oauth.Pkce;
import dev.mcpaccess.e2e.oauth.Tokens;
import dev.mcpaccess.e2e.person.FormPerson;
import dev.mcpaccess.e2e.platform.ApiKey;
import dev.mcpaccess.e2e.platform.Eventually;
import dev.mcpaccess.e2e.platform.Platform;
import dev.mcpaccess.e2e.platform.PlatformExtension;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.RealmRepresentation;

/** What must not come of an authorization request, nor of the code that it leads to. */
@ExtendWith(PlatformExtension.class)
class AuthorizationRequestIT {

  private final Platform platform;
  private ApiKey key;
  private OAuthClient client;
  private FormPerson carly;

  AuthorizationRequestIT(Platform platform) {
    this.platform = platform;
  }

  @BeforeEach
  void aKeyAndAPerson() {
    key = Screen.key(platform, "company:view", "task:view");
    client = platform.client(key, Screen.REDIRECT_URI);
    carly = new FormPerson(platform.person("carly"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://client.example/callback/",
        "https://client.example/callback2",
        "https://client.example/",
        "https://client.example/callback/../elsewhere",
        "https://client.example/elsewhere/../callback",
        "https://client.example/callback/%2e%2e/elsewhere",
        "https://client.example/%63allback",
        "https://client.example/Callback",
        "https://client.example/callback?next=https://evil.example",
        "https://client.example/callback#fragment",
        "https://user@client.example/callback",
        "https://client.example@evil.example/callback",
        "https://client.example:444/callback",
        "https://client.example.evil.example/callback",
        "https://evil.example/https://client.example/callback",
        "https://evil.example\\@client.example/callback",
        "http://client.example/callback",
        "//client.example/callback",
        "custom://client.example/callback",
        "javascript:alert(1)",
        "http://127.0.0.1.evil.example:51234/callback",
        "http://127.0.0.1@evil.example:51234/callback",
        "http://localhost.evil.example/callback"
      })
  @DisplayName("Security 10 nobody is sent to a redirect URI that is not the registered one")
  void aVariantOfTheRedirectUri(String variant) {
    Http.Answer answer = ask(Map.of("redirect_uri", variant));

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.header("Location")).isEmpty();
  }

  @Test
  @DisplayName("Security 10 the code is for the redirect URI that it was asked for with")
  void anotherRedirectUriAtTheTokenEndpoint() {
    Pkce pkce = Pkce.create();
    String code = client.redirect(carly, pkce, Map.of()).get("code");

    Http.Answer answer = platform.client(key, Screen.LOOPBACK).exchange(code, pkce);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().get("error").asText()).isEqualTo("invalid_grant");
  }

  @Test
  @DisplayName("Security 11 without PKCE, or with plain, no code is issued")
  void withoutPkce() {
    for (Map<String, String> wrong :
        List.of(
            Map.of("code_challenge", "", "code_challenge_method", ""),
            Map.of("code_challenge_method", "plain"),
            Map.of("code_challenge_method", ""),
            Map.of("code_challenge", "short"))) {
      assertThat(client.redirect(carly, Pkce.create(), wrong))
          .as(wrong.toString())
          .containsEntry("error", "invalid_request")
          .doesNotContainKey("code");
    }
    assertThat(carly.logins()).isZero();
  }

  @Test
  @DisplayName("Security 11 a wrong verifier, or none, is refused at the token endpoint")
  void aWrongVerifier() {
    for (String verifier : new String[] {Pkce.create().verifier(), "", null}) {
      Map<String, String> redirect = client.redirect(carly, Pkce.create(), Map.of());
      Map<String, String> form = new LinkedHashMap<>();
      form.put("code", redirect.get("code"));
      form.put("redirect_uri", Screen.REDIRECT_URI);
      if (verifier != null) {
        form.put("code_verifier", verifier);
      }

      Http.Answer answer = client.grant("authorization_code", form);

      assertThat(answer.status()).isEqualTo(400);
      assertThat(answer.json().get("error").asText()).isEqualTo("invalid_grant");
      assertThat(answer.json().has("access_token")).isFalse();
    }
  }

  @Test
  @DisplayName("Security 12 a code that has expired is worth nothing")
  void anExpiredCode() {
    RealmResource realm = platform.administrator().realm();
    RealmRepresentation settings = realm.toRepresentation();
    int lifespan = settings.getAccessCodeLifespan();
    settings.setAccessCodeLifespan(1);
    realm.update(settings);
    try {
      Pkce pkce = Pkce.create();
      String code = client.redirect(carly, pkce, Map.of()).get("code");
      Eventually.pause(Duration.ofMillis(2_100));

      Http.Answer answer = client.exchange(code, pkce);

      assertThat(answer.status()).isEqualTo(400);
      assertThat(answer.json().get("error").asText()).isEqualTo("invalid_grant");
    } finally {
      settings.setAccessCodeLifespan(lifespan);
      realm.update(settings);
    }
  }

  @Test
  @DisplayName("Security 13 success and error name the issuer, and state comes back untouched")
  void issuerAndState() {
    String state = "ä &=%2B+\"<>'/?#\u2028 " + "s".repeat(200);

    Map<String, String> success = client.redirect(carly, Pkce.create(), Map.of("state", state));
    Map<String, String> refused =
        client.redirect(
            new FormPerson(platform.person("tom")).cancelling(),
            Pkce.create(),
            Map.of("state", state));
    Map<String, String> unusable =
        client.redirect(carly, Pkce.create(), Map.of("state", state, "scope", "no-such-scope"));

    assertThat(success).containsKey("code");
    assertThat(refused).containsEntry("error", "access_denied");
    assertThat(unusable).containsEntry("error", "invalid_scope");
    for (Map<String, String> redirect : List.of(success, refused, unusable)) {
      assertThat(redirect)
          .containsEntry("iss", platform.keycloak().issuer())
          .containsEntry("state", state);
    }
  }

  @Test
  @DisplayName("Security 14 a scope of 50 kB is refused, and never taken for none")
  void aHugeScope() {
    String scope = "company:view " + "x".repeat(50_000);

    Http.Answer posted = post(Map.of("scope", scope));
    Http.Answer refreshed =
        client.refresh(client.authorize(carly).refreshToken(), Map.of("scope", "x".repeat(50_000)));

    assertRefused(ask(Map.of("scope", scope)), "invalid_scope");
    assertThat(posted.header("Location")).contains("error=invalid_scope").doesNotContain("code=");
    Http.Answer machine =
        platform
            .client(platform.issue("amelia", "brightside", "OAuth", "company:view"))
            .clientCredentials(Map.of("scope", scope));
    for (Http.Answer answer : List.of(refreshed, machine)) {
      assertThat(answer.status()).isEqualTo(400);
      assertThat(answer.json().get("error").asText()).isEqualTo("invalid_scope");
    }
  }

  @Test
  @DisplayName("Security 14 ten thousand parameters bring nobody to the login")
  void tenThousandParameters() {
    Map<String, String> many =
        IntStream.range(0, 10_000)
            .boxed()
            .collect(Collectors.toMap(i -> "parameter" + i, i -> "value"));

    Http.Answer answer = post(many);

    // Keycloak itself reads no more than a thousand, and calls more of them an error of its own.
    assertThat(answer.status()).isGreaterThanOrEqualTo(400);
    assertThat(answer.header("Location")).isEmpty();
    assertThat(client.authorize(carly).permissions()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "client_id",
        "redirect_uri",
        "scope",
        "state",
        "code_challenge",
        "code_challenge_method",
        "response_type"
      })
  @DisplayName("Security 14 a repeated parameter is refused")
  void aRepeatedParameter(String name) {
    String query = Http.encode(client.request(Pkce.create()));
    Http.Answer answer = Http.get(endpoint() + "?" + query + "&" + name + "=other");

    assertRefused(answer, "invalid_request");
  }

  @Test
  @DisplayName("Security 15 a repeated resource is refused, at the token endpoint too")
  void aRepeatedResource() {
    String query = Http.encode(client.request(Pkce.create()));
    String foreign = "&resource=https%3A%2F%2Fexample.com%2Fmcp";
    assertRefused(Http.get(endpoint() + "?" + query + foreign), "invalid_");

    Tokens tokens = client.authorize(carly);
    Map<String, String> form = new LinkedHashMap<>();
    form.put("grant_type", "refresh_token");
    form.put("refresh_token", tokens.refreshToken());
    form.put("client_id", key.clientId());
    form.put("client_secret", key.clientSecret());
    form.put("resource", platform.mcpUrl());
    Http.Answer refreshed =
        Http.send(
            HttpRequest.newBuilder(
                    URI.create(platform.keycloak().issuer() + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(Http.encode(form) + foreign)));
    assertThat(refreshed.status()).isEqualTo(400);
    assertThat(refreshed.json().get("error").asText()).isIn("invalid_request", "invalid_target");
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://example.com/mcp", "/mcp", "%s/", "%s#fragment", "%s?query"})
  @DisplayName("Security 15 an unknown resource is refused before the login")
  void anUnknownResource(String resource) {
    Map<String, String> redirect =
        client.redirect(
            carly, Pkce.create(), Map.of("resource", resource.formatted(platform.mcpUrl())));

    assertThat(redirect).containsEntry("error", "invalid_target").doesNotContainKey("code");
    assertThat(carly.logins()).isZero();
  }

  private Http.Answer ask(Map<String, String> replaced) {
    Map<String, String> request = client.request(Pkce.create());
    request.putAll(replaced);
    return Http.get(endpoint() + "?" + Http.encode(request));
  }

  private Http.Answer post(Map<String, String> more) {
    Map<String, String> request = client.request(Pkce.create());
    request.putAll(more);
    return Http.postForm(endpoint(), request);
  }

  /** By a page, or by way of the client. */
  private static void assertRefused(Http.Answer answer, String error) {
    if (answer.status() < 400) {
      assertThat(answer.status()).isEqualTo(302);
      assertThat(answer.header("Location")).contains("error=" + error).doesNotContain("code=");
    }
  }

  private String endpoint() {
    return platform.keycloak().issuer() + "/protocol/openid-connect/auth";
  }
}
