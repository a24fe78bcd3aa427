package dev.mcpaccess.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.mcpaccess.e2e.client.AiClient;
import dev.mcpaccess.e2e.http.Http;
import dev.mcpaccess.e2e.oauth.OAuthClient;
import dev.mcpaccess.e2e.oauth.Pkce;
import dev.mcpaccess.e2e.oauth.Tokens;
import dev.mcpaccess.e2e.person.FormPerson;
import dev.mcpaccess.e2e.platform.AdminApi;
import dev.mcpaccess.e2e.platform.ApiKey;
import dev.mcpaccess.e2e.platform.Platform;
import dev.mcpaccess.e2e.platform.PlatformExtension;
import dev.mcpaccess.e2e.platform.TemporaryAdmin;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A key that the realm's administrator published, used by people of several companies. */
@ExtendWith(PlatformExtension.class)
class PublishedKeyIT {

  private static final String BRIGHTSIDE = "10000000-0000-4000-8000-000000000001";
  private static final String GRANITE = "10000000-0000-4000-8000-000000000002";
  private static final String HARBOR = "10000000-0000-4000-8000-000000000003";

  private final Platform platform;
  private final AdminApi admin;
  private ApiKey key;
  private OAuthClient client;

  PublishedKeyIT(Platform platform) {
    this.platform = platform;
    this.admin = platform.administrator().api();
  }

  @BeforeEach
  void aKeyIsPublished() {
    key =
        platform
            .administrator()
            .api()
            .publish("OAuthPKCE", "company:view", "task:view", "project:view", "issue:view");
    client = platform.client(key);
  }

  @AfterEach
  void theKeyIsDeleted() {
    platform.administrator().api().send("DELETE", AdminApi.PUBLISHED + "/" + key.id(), "");
  }

  @Test
  @DisplayName("P10 people of two companies use one key, each within the own company")
  void peopleOfTwoCompaniesUseOneKey() {
    Tokens carly = client.authorize(person("carly"));
    Tokens ines = client.authorize(person("ines"));

    assertThat(carly.permissions()).containsExactly("company:view", "task:view");
    assertThat(company(carly.claims())).isEqualTo(BRIGHTSIDE);
    assertThat(ines.permissions()).containsExactly("issue:view", "project:view");
    assertThat(company(ines.claims())).isEqualTo(GRANITE);
    assertThat(company(platform.introspect(carly))).isEqualTo(BRIGHTSIDE);
    assertThat(company(platform.introspect(ines))).isEqualTo(GRANITE);
  }

  @Test
  @DisplayName(
      "P10 who belongs to several companies chooses one, and each connection keeps its own")
  void aMemberOfTwoCompaniesChooses() {
    FormPerson morgan = person("morgan");
    Tokens atBrightside = client.authorize(morgan.choosing("Brightside Success"));
    List<String> seenAtBrightside = permissionsSeen(morgan);
    Tokens atGranite = client.authorize(morgan.choosing("Granite Construction"));

    assertThat(morgan.companyPage().select("#mcp-access-company label").eachText())
        .containsExactly("Brightside Success", "Granite Construction");
    assertThat(seenAtBrightside).containsExactly("View companies", "View tasks");
    assertThat(permissionsSeen(morgan)).containsExactly("View issues", "View projects");
    assertThat(morgan.consentPage().text()).contains("Granite Construction");
    for (Tokens tokens : List.of(atBrightside, client.refresh(atBrightside))) {
      assertThat(tokens.permissions()).containsExactly("company:view", "task:view");
      assertThat(company(tokens.claims())).isEqualTo(BRIGHTSIDE);
      assertThat(company(platform.introspect(tokens))).isEqualTo(BRIGHTSIDE);
    }
    for (Tokens tokens : List.of(atGranite, client.refresh(atGranite))) {
      assertThat(tokens.permissions()).containsExactly("issue:view", "project:view");
      assertThat(company(tokens.claims())).isEqualTo(GRANITE);
      assertThat(company(platform.introspect(tokens))).isEqualTo(GRANITE);
    }
  }

  @Test
  @DisplayName("P10 an AI client reads the chosen company's records, and no other's")
  void theChosenCompanysRecordsAreRead() {
    try (AiClient morgan =
        AiClient.connect(
            platform.mcpUrl(),
            key,
            person("morgan").choosing("Granite Construction"),
            "http://127.0.0.1:51235/callback")) {

      assertThat(morgan.result("list_models", Map.of()).get("models"))
          .extracting(model -> model.get("name").asText())
          .containsExactlyInAnyOrder("project", "issue");
      assertThat(morgan.result("list_records", Map.of("model", "project")).get("records"))
          .isNotEmpty();
      assertThat(morgan.call("list_records", Map.of("model", "company")).isError()).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {HARBOR, "", "no-such-company", BRIGHTSIDE + " " + GRANITE})
  void aCompanyThatWasNotOfferedIsRefused(String posted) {
    Map<String, String> redirect =
        client.redirect(person("morgan").choosing(posted), Pkce.create(), Map.of());

    assertThat(redirect).containsEntry("error", "access_denied").doesNotContainKey("code");
  }

  @Test
  void aCompanyThatWasOfferedAndBlocksTheKeyMeanwhileIsRefused() {
    FormPerson morgan =
        person("morgan")
            .choosing("Granite Construction")
            .meanwhile(() -> block("george", "granite"));

    Map<String, String> redirect = client.redirect(morgan, Pkce.create(), Map.of());

    assertThat(morgan.companyPage().select("#mcp-access-company label")).hasSize(2);
    assertThat(redirect).containsEntry("error", "access_denied").doesNotContainKey("code");
  }

  @Test
  void theQuestionCanBeCancelled() {
    FormPerson morgan = person("morgan").cancelling();

    assertThat(client.redirect(morgan, Pkce.create(), Map.of()))
        .containsEntry("error", "access_denied");
    assertThat(morgan.companyPage()).isNotNull();
    assertThat(morgan.consentPage()).isNull();
  }

  @Test
  @DisplayName("C11 who belongs to no company that can use the key is told why")
  void withoutACompanyThereIsAnExplanation() {
    FormPerson hanna = person("hanna").cancelling();
    assertThat(client.redirect(hanna, Pkce.create(), Map.of()))
        .containsEntry("error", "access_denied");
    assertThat(hanna.companyPage().text()).contains("API module is not enabled");
    assertThat(hanna.companyPage().select("button[name=choose]")).isEmpty();

    try (TemporaryAdmin outsider = platform.administrator().temporaryAdmin()) {
      FormPerson person = new FormPerson(outsider.credentials());
      assertThat(client.redirect(person, Pkce.create(), Map.of()))
          .containsEntry("error", "access_denied");
      assertThat(person.companyPage().text())
          .contains("not a member of a company in which this API key can be used");
    }
  }

  @Test
  @DisplayName("P10 a company admin blocks the key for the own company alone, and unblocks it")
  void aCompanyBlocksTheKey() {
    Tokens carly = client.authorize(person("carly"));
    Tokens ines = client.authorize(person("ines"));
    FormPerson morgan = person("morgan");

    Http.Answer blocked = block("amelia", "brightside");

    assertThat(blocked.json().get("blocked").asBoolean()).isTrue();
    assertThat(active(carly)).isFalse();
    assertThat(client.refresh(carly.refreshToken(), Map.of()).json().get("error").asText())
        .isEqualTo("invalid_grant");
    assertThat(active(ines)).isTrue();
    assertThat(client.refresh(ines).permissions()).containsExactly("issue:view", "project:view");
    FormPerson tom = person("tom").cancelling();
    client.redirect(tom, Pkce.create(), Map.of());
    assertThat(tom.companyPage().text()).contains("Your company does not let this API key be used");
    assertThat(company(client.authorize(morgan).claims())).isEqualTo(GRANITE);
    assertThat(morgan.companyPage()).isNull();

    published("amelia", "POST", "brightside", "/" + key.id() + "/unblock");

    assertThat(active(carly)).isTrue();
    assertThat(company(client.refresh(carly).claims())).isEqualTo(BRIGHTSIDE);
  }

  @Test
  void aCodeIsWorthNothingOnceTheCompanyHasBlockedTheKey() {
    Pkce pkce = Pkce.create();
    String code = client.redirect(person("carly"), pkce, Map.of()).get("code");

    block("amelia", "brightside");

    Http.Answer answer = client.exchange(code, pkce);
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().get("error").asText()).isEqualTo("invalid_grant");
  }

  @Test
  void blockingIsRepeatableHeedsIfMatchAndLeavesOneEvent() {
    Http.Answer read = published("amelia", "GET", "brightside", "/" + key.id());
    String path = "/" + key.id() + "/block";

    Http.Answer stale = published("amelia", "POST", "brightside", path, "If-Match", "\"stale\"");
    Http.Answer first =
        published("amelia", "POST", "brightside", path, "If-Match", read.header("ETag"));
    Http.Answer late =
        published("amelia", "POST", "brightside", path, "If-Match", read.header("ETag"));
    Http.Answer again = block("amelia", "brightside");

    assertThat(stale.status()).isEqualTo(412);
    assertThat(first.status()).isEqualTo(200);
    assertThat(first.header("ETag")).isNotEmpty().isNotEqualTo(read.header("ETag"));
    assertThat(late.status()).isEqualTo(412);
    assertThat(again.status()).isEqualTo(200);
    assertThat(again.body()).isEqualTo(first.body());
    assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
    assertThat(eventsAboutBlocking()).containsExactly("block brightside");
    published("amelia", "POST", "brightside", "/" + key.id() + "/unblock");
    assertThat(published("amelia", "POST", "brightside", "/" + key.id() + "/unblock").body())
        .isEqualTo(read.body());
    assertThat(eventsAboutBlocking()).containsExactly("unblock brightside", "block brightside");
  }

  @Test
  void aCompanySeesTheOwnBlockAndNothingOfTheSecret() {
    block("amelia", "brightside");

    JsonNode atBrightside = listed("amelia", "brightside");
    JsonNode atGranite = listed("george", "granite");

    assertThat(atBrightside.get("blocked").asBoolean()).isTrue();
    assertThat(atBrightside.get("blockedBy").asText())
        .isEqualTo("20000000-0000-4000-8000-000000000001");
    assertThat(atGranite.get("blocked").asBoolean()).isFalse();
    assertThat(names(atGranite))
        .containsExactlyInAnyOrder(
            "id", "name", "apiType", "clientId", "state", "permissions", "blocked");
    assertThat(platform.companyApi("amelia").list("brightside").body()).doesNotContain(key.id());
  }

  @Test
  @DisplayName("C5 the key stops in a company whose module is switched off, and in no other")
  void theModuleIsOffInOneCompany() {
    Tokens carly = client.authorize(person("carly"));
    Tokens ines = client.authorize(person("ines"));

    platform
        .administrator()
        .whileModules(
            "granite",
            modules -> {
              modules.remove("api");
              return modules;
            },
            () -> {
              assertThat(active(carly)).isTrue();
              assertThat(active(ines)).isFalse();
              assertThat(client.refresh(ines.refreshToken(), Map.of()).status()).isEqualTo(400);
              FormPerson morgan = person("morgan");
              assertThat(company(client.authorize(morgan).claims())).isEqualTo(BRIGHTSIDE);
              assertThat(morgan.companyPage()).isNull();
            });
    assertThat(active(ines)).isTrue();
  }

  @Test
  @DisplayName("P7 a rotation disconnects the people of every company")
  void rotationEndsAll() {
    Tokens carly = client.authorize(person("carly"));
    Tokens ines = client.authorize(person("ines"));

    Http.Answer rotated =
        platform
            .administrator()
            .api()
            .send("POST", AdminApi.PUBLISHED + "/" + key.id() + "/rotate", "");

    assertThat(rotated.status()).isEqualTo(200);
    OAuthClient renewed =
        client.withKey(key.withSecret(rotated.json().get("clientSecret").asText()));
    for (Tokens tokens : List.of(carly, ines)) {
      assertThat(active(tokens)).isFalse();
      assertThat(renewed.refresh(tokens.refreshToken(), Map.of()).json().get("error").asText())
          .isEqualTo("invalid_grant");
    }
    assertThat(renewed.authorize(person("ines")).permissions()).isNotEmpty();
  }

  @Test
  @DisplayName("P10 a company admin can do nothing else to a published key")
  void aCompanyAdminCanDoNothingElse() {
    String id = "/" + key.id();
    var amelia = platform.companyApi("amelia");
    for (String request :
        List.of(
            "GET " + id,
            "PATCH " + id,
            "DELETE " + id,
            "POST " + id + "/rotate",
            "POST " + id + "/disable",
            "POST " + id + "/enable")) {
      String[] parts = request.split(" ", 2);
      Http.Answer answer = amelia.send(parts[0], "brightside", parts[1], "{\"name\": \"Mine\"}");
      assertThat(answer.status()).as(request).isEqualTo(404);
      assertThat(answer.json().get("type").asText())
          .isEqualTo("urn:mcp-access:problem:no-such-key");
      assertThat(amelia.published(parts[0], "brightside", parts[1]).status())
          .as("published " + request)
          .isIn(parts[0].equals("GET") ? List.of(200) : List.of(404, 405));
    }
    assertThat(amelia.published("POST", "brightside", "").status()).isEqualTo(405);
    Http.Answer copied =
        amelia.issue(
            "brightside",
            Map.of(
                "name",
                "Copy",
                "apiType",
                "OAuthPKCE",
                "redirectUris",
                List.of("loopback"),
                "copyPermissionsFrom",
                key.id()));
    assertThat(copied.json().at("/errors/0/reason").asText())
        .isEqualTo("is not a key of your company");
    assertThat(client.authorize(person("carly")).permissions()).isNotEmpty();
  }

  @Test
  void onlyAdminsOfTheCompanyBlock() {
    assertThat(published("carly", "POST", "brightside", "/" + key.id() + "/block").status())
        .isEqualTo(403);
    assertThat(published("george", "POST", "brightside", "/" + key.id() + "/block").status())
        .isEqualTo(404);
    ApiKey own = platform.issue("amelia", "brightside", "OAuthPKCE", "task:view");
    assertThat(published("amelia", "POST", "brightside", "/" + own.id() + "/block").status())
        .isEqualTo(404);
    assertThat(listed("amelia", "brightside").get("blocked").asBoolean()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"OAuth", "Static API"})
  @DisplayName("P10 only the types that act for a person can be published")
  void aMachineTypeCannotBePublished(String apiType) {
    Http.Answer answer = admin.post(AdminApi.PUBLISHED, AdminApi.request(apiType, "task:view"));

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().get("errors"))
        .extracting(error -> error.get("field").asText() + ": " + error.get("reason").asText())
        .containsExactly("apiType: must be one of OAuthPKCE, OAuthPKCE Public");
  }

  private FormPerson person(String username) {
    return new FormPerson(platform.person(username));
  }

  private boolean active(Tokens tokens) {
    return platform.introspect(tokens).get("active").asBoolean();
  }

  private Http.Answer block(String username, String company) {
    return published(username, "POST", company, "/" + key.id() + "/block");
  }

  private Http.Answer published(
      String username, String method, String company, String path, String... headers) {
    return platform.companyApi(username).published(method, company, path, headers);
  }

  private JsonNode listed(String username, String company) {
    return published(username, "GET", company, "?order=desc")
        .json()
        .get("keys")
        .valueStream()
        .filter(listed -> listed.get("id").asText().equals(key.id()))
        .findFirst()
        .orElseThrow();
  }

  /** Newest first. */
  private List<String> eventsAboutBlocking() {
    return platform.administrator().realm().getAdminEvents().stream()
        .filter(event -> event.getResourcePath().endsWith("/published-keys/" + key.id()))
        .filter(event -> event.getResourcePath().startsWith("api-access/companies/"))
        .map(
            event ->
                event.getDetails().get("action") + " " + event.getResourcePath().split("/", -1)[2])
        .toList();
  }

  private static String company(JsonNode claims) {
    return claims.get("company_id").asText();
  }

  private static List<String> permissionsSeen(FormPerson person) {
    return person.consentPage().select("#mcp-access-consent li").eachText();
  }

  private static List<String> names(JsonNode object) {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }
}
