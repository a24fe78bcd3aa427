package dev.mcpaccess.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.mcpaccess.e2e.http.Http;
import dev.mcpaccess.e2e.oauth.OAuthClient;
import dev.mcpaccess.e2e.oauth.Pkce;
import dev.mcpaccess.e2e.oauth.Tokens;
import dev.mcpaccess.e2e.person.FormPerson;
import dev.mcpaccess.e2e.platform.ApiKey;
import dev.mcpaccess.e2e.platform.CompanyApi;
import dev.mcpaccess.e2e.platform.ForgedKey;
import dev.mcpaccess.e2e.platform.KeycloakTables;
import dev.mcpaccess.e2e.platform.Peppers;
import dev.mcpaccess.e2e.platform.Platform;
import dev.mcpaccess.e2e.platform.PlatformExtension;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Looks for the secrets of all keys that this run has issued, wherever Keycloak writes. */
@ExtendWith(PlatformExtension.class)
@DisplayName("C3, Security 8 the secret can never be read again, by anyone, by any route")
class SecretLeakIT {

  private static final List<String> ENDPOINTS =
      List.of("/token", "/token/introspect", "/revoke", "/ext/par/request");

  /** What is shorter is neither a secret's random part nor a Basic header's value. */
  private static final int SHORTEST = 40;

  private final Platform platform;

  SecretLeakIT(Platform platform) {
    this.platform = platform;
  }

  @BeforeAll
  static void secretsAreUsedRightlyAndWrongly(Platform platform) {
    ApiKey key = platform.issue("amelia", "brightside", "OAuthPKCE", "company:view");
    OAuthClient client = platform.client(key);
    Tokens tokens = client.authorize(new FormPerson(platform.person("carly")));
    client.refresh(tokens);
    client.exchange("no-such-code", Pkce.create());
    client.refresh("no-such-token", Map.of());
    ApiKey other = platform.issue("amelia", "brightside", "OAuthPKCE", "company:view");
    platform.client(other.withSecret(key.clientSecret())).exchange("code", Pkce.create());
    for (String endpoint : ENDPOINTS) {
      byBasic(platform, endpoint, key.clientId(), key.clientSecret());
      byBasic(platform, endpoint, other.clientId(), key.clientSecret());
      byBasic(platform, endpoint, "mcpa-nobody", key.clientSecret());
    }
    ApiKey fixed = platform.issue("amelia", "brightside", "Static API", "company:view");
    platform.ping(fixed.staticKey());
    platform.ping(ForgedKey.of(fixed.id()));
    platform.introspectStatic(fixed.staticKey());
    platform.introspectStatic(fixed.staticKey(), key.clientId(), key.clientSecret());
    CompanyApi.withToken(platform.keycloak(), fixed.staticKey()).list("brightside");
    platform.issue("amelia", "brightside", "OAuthPKCE", "company:view");
  }

  private static void byBasic(
      Platform platform, String endpoint, String clientId, String clientSecret) {
    Http.send(
        HttpRequest.newBuilder(
                URI.create(platform.keycloak().issuer() + "/protocol/openid-connect" + endpoint))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Authorization", "Basic " + basic(clientId, clientSecret))
            .POST(
                HttpRequest.BodyPublishers.ofString(
                    "grant_type=authorization_code&code=none&token=none")));
  }

  @Test
  @DisplayName("Security 8 no table has a secret")
  void noTableHasASecret() {
    KeycloakTables keycloak = platform.keycloakTables();

    assertThat(keycloak.names()).contains("mcp_access_key", "client", "event_entity");
    List<String> secrets = platform.secretsIssued().stream().map(SecretLeakIT::random).toList();
    assertThat(secrets).isNotEmpty();
    for (String table : keycloak.names()) {
      assertThat(keycloak.rowsWith(table, secrets)).as(table).isZero();
    }
  }

  @Test
  @DisplayName("Security 8 the realm's export has no secret")
  void theRealmsExportHasNoSecret() {
    String export = Http.write(platform.administrator().realm().partialExport(true, true));

    assertThat(export).contains("mcpa-");
    assertThat(platform.secretsIssued())
        .isNotEmpty()
        .noneMatch(secret -> export.contains(random(secret)));
  }

  @Test
  @DisplayName("Security 8 no event has a secret")
  void noEventHasASecret() {
    String events =
        Http.write(platform.administrator().realm().getEvents())
            + Http.write(platform.administrator().realm().getAdminEvents());

    assertThat(events).contains("mcpa-");
    assertThat(platform.secretsIssued()).noneMatch(secret -> events.contains(random(secret)));
  }

  @Test
  @DisplayName("Security 8 Keycloak's log at TRACE has no secret, nor a Basic header with one")
  void keycloaksLogHasNoSecret() throws IOException {
    assumeTrue(
        "distribution".equals(System.getProperty("tests.keycloak")),
        "Keycloak in a container keeps its log there");

    assertNoSecret(
        platform.keycloakTraceLog(),
        "TRACE [org.keycloak.",
        "[io.vertx.",
        "[org.jboss.resteasy.",
        "CODE_TO_TOKEN_ERROR");
    assertNoSecret(platform.keycloakLog(), "Listening on");
  }

  @Test
  @DisplayName("Security 8 the MCP server's log at TRACE has no static key")
  void theMcpServersLogHasNoSecret() throws IOException {
    assertNoSecret(Path.of("target/mcp-server-trace.log"), "io.javalin", "com.zaxxer.hikari");
  }

  @Test
  @DisplayName("Security 8 an error page does not show what it was sent")
  void noErrorPageHasASecret() {
    String secret = platform.secretsIssued().get(0);
    String clientId = "mcpa-" + secret.split("_", -1)[1];
    for (Map<String, String> request :
        List.of(
            Map.of("client_id", clientId, "client_secret", secret, "state", secret),
            // As somebody does who mixes up the two fields of an AI client's form.
            Map.of("client_id", secret, "client_secret", clientId),
            Map.of("client_id", secret))) {
      for (String path : List.of("/token", "/token/introspect", "/revoke", "/ext/par/request")) {
        Map<String, String> form = new LinkedHashMap<>(request);
        form.put("grant_type", "client_credentials");
        assertUntold(secret, Http.postForm(url(path), form));
      }
    }
    for (String path : List.of("/auth", "/token", "/logout", "/registrations")) {
      Map<String, String> request = Map.of("client_id", clientId, "client_secret", secret);
      assertUntold(secret, Http.get(url(path) + "?" + Http.encode(request)));
      assertUntold(secret, Http.postForm(url(path), request));
    }
  }

  private String url(String path) {
    return platform.keycloak().issuer() + "/protocol/openid-connect" + path;
  }

  private static void assertUntold(String secret, Http.Answer answer) {
    assertThat(answer.body() + answer.headers().map()).doesNotContain(random(secret));
  }

  @Test
  @DisplayName(
      "Security 8 what shows a secret is answered to a POST, stored nowhere, and no address")
  void theOneAnswerIsNotKept() {
    CompanyApi api = platform.companyApi("amelia");
    Http.Answer issued =
        api.issue(
            "brightside",
            Map.of(
                "name", "Shown once",
                "apiType", "OAuth",
                "permissions", List.of("task:view")));
    String id = issued.json().get("id").asText();
    Http.Answer rotated = api.send("POST", "brightside", "/" + id + "/rotate", "");

    for (Http.Answer answer : List.of(issued, rotated)) {
      String secret = answer.json().get("clientSecret").asText();
      assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
      assertThat(answer.headers().map().values().toString()).doesNotContain(random(secret));
      assertThat(api.read("brightside", id).body()).doesNotContain(random(secret));
      assertThat(api.send("GET", "brightside", "/" + id + "/rotate", "").status()).isEqualTo(404);
    }
  }

  /**
   * Looks for each secret as it is, which is also how it stands in a form, and in each Basic header
   * that it was sent in.
   */
  private void assertNoSecret(Path log, String... expected) throws IOException {
    List<String> secrets = platform.secretsIssued();
    Set<String> texts = secrets.stream().map(SecretLeakIT::random).collect(Collectors.toSet());
    secrets.stream()
        .map(secret -> basic("mcpa-" + secret.split("_", -1)[1], secret))
        .forEach(texts::add);
    Set<String> missing = new HashSet<>(List.of(expected));
    List<String> found = new ArrayList<>();
    try (Stream<String> lines = Files.lines(log, StandardCharsets.ISO_8859_1)) {
      lines.forEach(
          line -> {
            missing.removeIf(line::contains);
            if (line.contains(Peppers.OLDER) || line.contains(Peppers.NEWER)) {
              found.add(line);
            }
            if (hasWord(line, word -> texts.contains(word) || texts.contains(random(word)))) {
              found.add(line);
            }
          });
    }

    assertThat(secrets).isNotEmpty();
    assertThat(missing).isEmpty();
    assertThat(found).isEmpty();
  }

  /** Some hundred megabytes are searched, which takes minutes with a regular expression. */
  private static boolean hasWord(String line, Predicate<String> wanted) {
    int start = 0;
    for (int end = 0; end <= line.length(); end++) {
      if (end == line.length() || !isWordCharacter(line.charAt(end))) {
        if (end - start >= SHORTEST && wanted.test(line.substring(start, end))) {
          return true;
        }
        start = end + 1;
      }
    }
    return false;
  }

  private static boolean isWordCharacter(char c) {
    return (c >= '0' && c <= '9')
        || (c >= 'A' && c <= 'Z')
        || (c >= 'a' && c <= 'z')
        || "_+/=-".indexOf(c) >= 0;
  }

  private static String basic(String clientId, String clientSecret) {
    return Base64.getEncoder()
        .encodeToString((clientId + ":" + clientSecret).getBytes(StandardCharsets.UTF_8));
  }

  /** The random part of a secret, which alone would be enough. */
  private static String random(String secret) {
    return secret.substring(secret.lastIndexOf('_') + 1);
  }
}
