package dev.mcpaccess.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mcpaccess.e2e.http.Http;
import dev.mcpaccess.e2e.oauth.Tokens;
import dev.mcpaccess.e2e.person.FormPerson;
import dev.mcpaccess.e2e.platform.ApiKey;
import dev.mcpaccess.e2e.platform.Platform;
import dev.mcpaccess.e2e.platform.PlatformExtension;
import dev.mcpaccess.quickstart.Credentials;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each grant that an API type does not have is refused, wherever Keycloak offers it. */
@ExtendWith(PlatformExtension.class)
@DisplayName("Security 7 each grant that the key's API type does not have is refused")
class GrantsIT {

  private static final String URN = "urn:ietf:params:oauth:grant-type:";
  private static final String ACCESS_TOKEN = "urn:ietf:params:oauth:token-type:access_token";
  private static final String REDIRECT = "http://127.0.0.1/callback";

  private static final List<String> TYPES =
      List.of("Static API", "OAuth", "OAuthPKCE", "OAuthPKCE Public");

  private static final Map<String, Set<String>> OWN_GRANTS =
      Map.of(
          "Static API", Set.of(),
          "OAuth", Set.of("client_credentials"),
          "OAuthPKCE", Set.of("authorization_code", "refresh_token"),
          "OAuthPKCE Public", Set.of("authorization_code", "refresh_token"));

  private final Platform platform;

  GrantsIT(Platform platform) {
    this.platform = platform;
  }

  /** All grants that the server's metadata names, and those that it knows besides. */
  private static Stream<Arguments> foreignGrants() {
    List<String> grants =
        List.of(
            "authorization_code",
            "refresh_token",
            "client_credentials",
            "password",
            "implicit",
            URN + "device_code",
            URN + "token-exchange",
            URN + "jwt-bearer",
            URN + "uma-ticket",
            URN + "pre-authorized_code",
            "urn:openid:params:grant-type:ciba");
    return TYPES.stream()
        .flatMap(
            type ->
                grants.stream()
                    .filter(grant -> !OWN_GRANTS.get(type).contains(grant))
                    .map(grant -> Arguments.of(type, grant)));
  }

  @ParameterizedTest
  @MethodSource("foreignGrants")
  @DisplayName("Security 7 at the token endpoint, with all that the grant could need")
  void atTheTokenEndpoint(String apiType, String grant) {
    Credentials carly = platform.person("carly");
    Tokens others = platform.client(key("OAuthPKCE")).authorize(new FormPerson(carly));
    Map<String, String> form = new LinkedHashMap<>();
    form.put("username", carly.username());
    form.put("password", carly.password());
    form.put("code", "guessed");
    form.put("device_code", "guessed");
    form.put("auth_req_id", "guessed");
    form.put("pre-authorized_code", "guessed");
    form.put("redirect_uri", REDIRECT);
    form.put("code_verifier", "v".repeat(43));
    form.put("refresh_token", others.refreshToken());
    form.put("assertion", others.accessToken());
    form.put("subject_token", others.accessToken());
    form.put("subject_token_type", ACCESS_TOKEN);
    form.put("audience", platform.mcpUrl());

    assertNoToken(platform.client(withItsSecret(key(apiType))).grant(grant, form));
  }

  @Test
  @DisplayName("Security 7 no grant is left out here that the server's metadata names")
  void noGrantIsLeftOut() {
    List<String> tried =
        Stream.concat(
                foreignGrants().map(arguments -> (String) arguments.get()[1]),
                OWN_GRANTS.values().stream().flatMap(Set::stream))
            .distinct()
            .toList();

    assertThat(
            Http.get(platform.keycloak().issuer() + "/.well-known/openid-configuration")
                .json()
                .get("grant_types_supported"))
        .extracting(grant -> grant.asText())
        .allSatisfy(grant -> assertThat(tried).contains(grant));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Static API", "OAuth", "OAuthPKCE", "OAuthPKCE Public"})
  @DisplayName("Security 7 neither device nor backchannel authentication can be started")
  void noOtherFlowStarts(String apiType) {
    ApiKey key = withItsSecret(key(apiType));
    Map<String, String> form = new LinkedHashMap<>();
    form.put("client_id", key.clientId());
    if (key.clientSecret() != null) {
      form.put("client_secret", key.clientSecret());
    }
    form.put("scope", "openid");
    form.put("login_hint", "carly");

    for (String path : List.of("/auth/device", "/ext/ciba/auth")) {
      Http.Answer start = Http.postForm(endpoint(path), form);
      assertThat(start.status()).as(path).isBetween(400, 403);
      assertThat(start.body()).doesNotContain("device_code\"").doesNotContain("auth_req_id\"");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"OAuth", "OAuthPKCE"})
  @DisplayName("Security 7 a key cannot exchange its own token for another")
  void aKeyCannotExchangeItsOwnToken(String apiType) {
    ApiKey key = key(apiType);
    String own =
        apiType.equals("OAuth")
            ? Tokens.of(platform.client(key).clientCredentials(Map.of())).accessToken()
            : platform.client(key).authorize(carly()).accessToken();

    assertNoToken(
        platform
            .client(key)
            .grant(
                URN + "token-exchange",
                Map.of("subject_token", own, "subject_token_type", ACCESS_TOKEN)));
    assertNoToken(platform.client(key).grant(URN + "jwt-bearer", Map.of("assertion", own)));
    assertNoToken(
        platform.client(key).grant(URN + "uma-ticket", Map.of("audience", platform.mcpUrl())));
    assertNoToken(platform.client(key).refresh(own, Map.of()));
  }

  @ParameterizedTest
  @CsvSource({
    "OAuth, code",
    "OAuth, token",
    "OAuth, id_token token",
    "OAuth, none",
    "Static API, code",
    "Static API, token",
    "Static API, id_token token",
    "Static API, none"
  })
  @DisplayName("Security 7 nobody logs in with a machine key")
  void nobodyLogsInWithAMachineKey(String apiType, String responseType) {
    assertThat(authorizationPage(key(apiType), responseType).status()).isEqualTo(400);
  }

  @ParameterizedTest
  @CsvSource({
    "OAuthPKCE, token",
    "OAuthPKCE, id_token token",
    "OAuthPKCE, id_token",
    "OAuthPKCE, code id_token token",
    "OAuthPKCE Public, token",
    "OAuthPKCE Public, id_token token",
    "OAuthPKCE Public, code token"
  })
  @DisplayName("Security 7 the implicit and hybrid flows are refused")
  void theImplicitFlowIsRefused(String apiType, String responseType) {
    Http.Answer answer = authorizationPage(key(apiType), responseType);

    assertThat(answer.header("Location"))
        .startsWith(REDIRECT)
        .contains("error=")
        .doesNotContain("access_token");
  }

  private Http.Answer authorizationPage(ApiKey key, String responseType) {
    Map<String, String> request = new LinkedHashMap<>();
    request.put("response_type", responseType);
    request.put("client_id", key.clientId());
    request.put("redirect_uri", REDIRECT);
    request.put("scope", "openid inclusive");
    request.put("nonce", "nonce");
    request.put("code_challenge", "a".repeat(43));
    request.put("code_challenge_method", "S256");
    return Http.get(endpoint("/auth") + "?" + Http.encode(request));
  }

  private FormPerson carly() {
    return new FormPerson(platform.person("carly"));
  }

  private String endpoint(String path) {
    return platform.keycloak().issuer() + "/protocol/openid-connect" + path;
  }

  private ApiKey key(String apiType) {
    return platform.issue("amelia", "brightside", apiType, "task:view");
  }

  /** A static key, sent as if it were a client secret. */
  private static ApiKey withItsSecret(ApiKey key) {
    return key.staticKey() == null ? key : key.withSecret(key.staticKey());
  }

  private static void assertNoToken(Http.Answer answer) {
    assertThat(answer.status()).isBetween(400, 403);
    assertThat(answer.json().get("error").asText()).isNotEmpty();
    assertThat(answer.body()).doesNotContain("access_token\"");
  }
}
