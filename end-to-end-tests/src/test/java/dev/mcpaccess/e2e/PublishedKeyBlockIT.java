package dev.mcpaccess.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.mcpaccess.e2e.http.Http;
import dev.mcpaccess.e2e.oauth.OAuthClient;
import dev.mcpaccess.e2e.oauth.Pkce;
import dev.mcpaccess.e2e.oauth.Tokens;
import dev.mcpaccess.e2e.person.FormPerson;
import dev.mcpaccess.e2e.platform.AdminApi;
import dev.mcpaccess.e2e.platform.ApiKey;
import dev.mcpaccess.e2e.platform.Platform;
import dev.mcpaccess.e2e.platform.PlatformExtension;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A published key that a company does not let be used. */
@ExtendWith(PlatformExtension.class)
class PublishedKeyBlockIT {

  private static final String BRIGHTSIDE = "10000000-0000-4000-8000-000000000001";
  private static final String GRANITE = "10000000-0000-4000-8000-000000000002";

  private final Platform platform;
  private ApiKey key;
  private OAuthClient client;

  PublishedKeyBlockIT(Platform platform) {
    this.platform = platform;
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
            "id",
            "name",
            "apiType",
            "clientId",
            "state",
            "permissions",
            "dynamicPermissions",
            "blocked");
    assertThat(platform.companyApi("amelia").list("brightside").body()).doesNotContain(key.id());
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

  /** Newest first. */
  private List<String> eventsAboutBlocking() {
    return platform.administrator().adminEvents().stream()
        .filter(event -> event.getResourcePath().endsWith("/published-keys/" + key.id()))
        .filter(event -> event.getResourcePath().startsWith("api-access/companies/"))
        .map(
            event ->
                event.getDetails().get("action") + " " + event.getResourcePath().split("/", -1)[2])
        .toList();
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

  private static List<String> names(JsonNode object) {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private static String company(JsonNode claims) {
    return claims.get("company_id").asText();
  }
}
