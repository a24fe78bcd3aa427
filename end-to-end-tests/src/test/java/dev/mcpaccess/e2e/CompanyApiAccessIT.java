package dev.mcpaccess.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.mcpaccess.e2e.http.Http;
import dev.mcpaccess.e2e.oauth.Tokens;
import dev.mcpaccess.e2e.person.FormPerson;
import dev.mcpaccess.e2e.platform.ApiKey;
import dev.mcpaccess.e2e.platform.CompanyApi;
import dev.mcpaccess.e2e.platform.Platform;
import dev.mcpaccess.e2e.platform.PlatformExtension;
import dev.mcpaccess.quickstart.Credentials;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Each route of the company API, as its OpenAPI document lists them, refuses whoever is not an
 * admin of the company at the console. A new route is covered by being described.
 */
@ExtendWith(PlatformExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("Security 29 each company-admin route is for the company's admins only")
class CompanyApiAccessIT {

  private static final String COMPANY = "brightside";
  private static final String NO_COMPANY = "urn:mcp-access:problem:no-such-company";
  private static final String NO_ADMIN = "urn:mcp-access:problem:not-a-company-admin";
  private static final String NOBODY = "urn:mcp-access:problem:unauthorized";

  private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

  private static final Map<String, String> BODIES =
      Map.of(
          "IssueRequest",
          "{\"name\":\"x\",\"apiType\":\"OAuthPKCE\",\"redirectUris\":[\"claude\"],"
              + "\"permissions\":[\"task:view\"]}",
          "KeyChange",
          "{\"name\":\"Changed by the wrong one\"}");

  /** Somebody who tries, with how the API names the reason. */
  private record Caller(String who, Consumer<HttpRequest.Builder> credentials, String problem) {}

  /** The things that routes name, so that only the caller can be wrong. */
  private record Things(String key, String publishedKey, String connection) {}

  private record Route(String method, String path, String body) {

    String about(String company, Things things) {
      return path.replace("{company}", company)
          .replace("published-keys/{id}", "published-keys/" + things.publishedKey())
          .replace("{id}", things.key())
          .replace("{connection}", things.connection());
    }

    @Override
    public String toString() {
      return method + " " + path;
    }
  }

  private final Platform platform;
  private final Credentials outsider;
  private ApiKey key;
  private ApiKey published;
  private Things things;
  private String entityTag;
  private CompanyApi amelia;
  private List<Caller> callers;

  CompanyApiAccessIT(Platform platform) {
    this.platform = platform;
    this.outsider = new Credentials("outsider", platform.person("tom").password());
  }

  @BeforeAll
  void callersAreThere() {
    key = platform.issue("amelia", COMPANY, "OAuthPKCE", "task:view");
    published = platform.administrator().api().publish("OAuthPKCE Public", "task:view");
    amelia = platform.companyApi("amelia");
    entityTag = amelia.read(COMPANY, key.id()).header("ETag");
    platform.administrator().addPerson(outsider);
    ApiKey open = platform.issue("amelia", COMPANY, "OAuthPKCE Public", "task:view");
    ApiKey program = platform.issue("amelia", COMPANY, "OAuth", "task:view");
    ApiKey fixed = platform.issue("amelia", COMPANY, "Static API", "task:view");
    FormPerson browser = new FormPerson(platform.person("amelia"));
    Tokens ofAiClient = platform.client(open).authorize(browser);
    Tokens ofProgram = Tokens.of(platform.client(program).clientCredentials(Map.of()));
    things = new Things(key.id(), published.id(), ofAiClient.connectionId());
    callers =
        List.of(
            console("a member without a role in the API section", "tom", NO_ADMIN),
            console("a moderator, who may do much with data", "carly", NO_ADMIN),
            console("a member of two companies, admin of none", "morgan", NO_ADMIN),
            console("a user of another company", "ines", NO_COMPANY),
            console("an admin of another company", "george", NO_COMPANY),
            console("an admin of a company without the API module", "hanna", NO_COMPANY),
            bearer("an outsider", CompanyApi.tokenOf(platform.keycloak(), outsider), NO_COMPANY),
            bearer("an AI client of the admin", ofAiClient.accessToken(), NOBODY),
            bearer("an AI client's refresh token", ofAiClient.refreshToken(), NOBODY),
            bearer("a program with an OAuth key", ofProgram.accessToken(), NOBODY),
            bearer("a static key", fixed.staticKey(), NOBODY),
            bearer("a client secret", key.clientSecret(), NOBODY),
            bearer("no real token", "a.b.c", NOBODY),
            new Caller("nobody", request -> {}, NOBODY),
            new Caller(
                "Security 31 the admin's browser, by its cookies only",
                request -> request.header("Cookie", browser.cookieHeader()),
                NOBODY));
  }

  @AfterAll
  void theOutsiderGoes() {
    platform.administrator().remove(outsider.username());
    platform.administrator().api().send("DELETE", "/published-keys/" + published.id(), "");
  }

  @TestFactory
  @DisplayName("Security 29 every route × everybody else")
  Stream<DynamicContainer> everybodyElseIsRefused() {
    return routes().stream()
        .map(
            route ->
                DynamicContainer.dynamicContainer(
                    route.toString(),
                    Stream.concat(
                        callers.stream()
                            .map(
                                caller ->
                                    DynamicTest.dynamicTest(
                                        caller.who(), () -> assertRefused(route, caller))),
                        Stream.of(
                            DynamicTest.dynamicTest(
                                "nobody changed anything", this::assertUnchanged)))));
  }

  @TestFactory
  @DisplayName("Security 5 every route with the key id of another company")
  Stream<DynamicTest> aKeyOfAnotherCompanyIsUnknown() {
    String george = CompanyApi.tokenOf(platform.keycloak(), platform.person("george"));
    Caller admin = bearer("an admin", george, "urn:mcp-access:problem:no-such-key");
    return routes().stream()
        .filter(route -> route.path().startsWith("/companies/{company}/keys/{id}"))
        .map(
            route ->
                DynamicTest.dynamicTest(
                    route.toString(),
                    () -> {
                      Http.Answer foreign = send(route, admin, "granite", things);
                      Http.Answer none =
                          send(route, admin, "granite", new Things("0000000000000000", "", ""));

                      assertThat(foreign.status()).isEqualTo(404);
                      assertThat(foreign.json().get("type").asText()).isEqualTo(admin.problem());
                      assertThat(foreign.body()).isEqualTo(none.body());
                      assertUnchanged();
                    }));
  }

  @Test
  @DisplayName("Security 29 the routes are those that the admin can use")
  void theAdminIsNotRefused() {
    List<Route> routes = routes();

    assertThat(routes).hasSizeGreaterThanOrEqualTo(8);
    Caller admin = console("the admin", "amelia", "");
    for (Route route : routes) {
      ApiKey own = platform.issue("amelia", COMPANY, "OAuthPKCE", "task:view");
      Things ofOwn = new Things(own.id(), published.id(), connection(own));
      assertThat(send(route, admin, COMPANY, ofOwn).status())
          .as(route.toString())
          .isNotIn(401, 403, 404);
    }
  }

  @Test
  @DisplayName("Security 29 a token of an AI client opens none of Keycloak's own APIs")
  void anAiClientsTokenOpensNoOtherApi() {
    ApiKey open = platform.issue("amelia", COMPANY, "OAuthPKCE Public", "task:view");
    String token =
        platform.client(open).authorize(new FormPerson(platform.person("amelia"))).accessToken();
    String realm = platform.keycloak().url() + "/admin/realms/development";
    String account = platform.keycloak().issuer() + "/account";
    for (String url :
        List.of(
            realm,
            realm + "/users",
            realm + "/clients",
            realm + "/organizations",
            account,
            account + "/applications",
            platform.keycloak().issuer() + "/clients-registrations/default/" + open.clientId())) {
      Http.Answer answer =
          Http.send(
              HttpRequest.newBuilder(URI.create(url))
                  .header("Authorization", "Bearer " + token)
                  .header("Accept", "application/json"));
      assertThat(answer.status()).as(url).isIn(401, 403);
    }
  }

  private void assertRefused(Route route, Caller caller) {
    Http.Answer answer = send(route, caller, COMPANY, things);

    int status =
        caller.problem().equals(NOBODY) ? 401 : caller.problem().equals(NO_ADMIN) ? 403 : 404;
    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    assertThat(answer.header("Cache-Control")).contains("no-store");
    assertThat(answer.json().get("type").asText()).isEqualTo(caller.problem());
    assertThat(answer.body()).doesNotContain(key.id());
  }

  /** Whoever was refused has changed nothing. */
  private void assertUnchanged() {
    Http.Answer now = amelia.read(COMPANY, key.id());
    assertThat(now.status()).isEqualTo(200);
    assertThat(now.header("ETag")).isEqualTo(entityTag);
  }

  private Http.Answer send(Route route, Caller caller, String company, Things about) {
    String path = route.about(company, about);
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(platform.keycloak().issuer() + "/api-access" + path))
            .header("Content-Type", "application/json")
            .method(route.method().toUpperCase(Locale.ROOT), BodyPublishers.ofString(route.body()));
    caller.credentials().accept(request);
    return Http.send(request);
  }

  /** All operations on a company's things; its policies are the vendor's. */
  private List<Route> routes() {
    JsonNode paths =
        Http.get(platform.keycloak().issuer() + "/api-access/openapi.json").json().get("paths");
    List<Route> routes = new ArrayList<>();
    paths
        .properties()
        .forEach(
            path -> {
              if (path.getKey().startsWith("/companies/{company}")) {
                path.getValue()
                    .properties()
                    .forEach(
                        operation -> {
                          if (METHODS.contains(operation.getKey())) {
                            routes.add(
                                new Route(
                                    operation.getKey(), path.getKey(), body(operation.getValue())));
                          }
                        });
              }
            });
    return routes;
  }

  private static String body(JsonNode operation) {
    String schema =
        operation.at("/requestBody/content/application~1json/schema/$ref").asText("/none");
    return BODIES.getOrDefault(schema.substring(schema.lastIndexOf('/') + 1), "");
  }

  private String connection(ApiKey of) {
    return platform.client(of).authorize(new FormPerson(platform.person("amelia"))).connectionId();
  }

  private Caller console(String who, String username, String problem) {
    return bearer(who, CompanyApi.tokenOf(platform.keycloak(), platform.person(username)), problem);
  }

  private static Caller bearer(String who, String token, String problem) {
    return new Caller(who, request -> request.header("Authorization", "Bearer " + token), problem);
  }
}
