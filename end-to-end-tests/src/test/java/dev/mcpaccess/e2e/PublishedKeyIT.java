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

    assertThat(morgan.companyPage().select("#mcp-access-company-choice label").eachText())
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

    assertThat(morgan.companyPage().select("#mcp-access-company-choice label")).hasSize(2);
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

  private void block(String username, String company) {
    platform.companyApi(username).published("POST", company, "/" + key.id() + "/block");
  }

  private static String company(JsonNode claims) {
    return claims.get("company_id").asText();
  }

  private static List<String> permissionsSeen(FormPerson person) {
    return person.consentPage().select("#mcp-access-consent .mcp-access-sentence").eachText();
  }
}
