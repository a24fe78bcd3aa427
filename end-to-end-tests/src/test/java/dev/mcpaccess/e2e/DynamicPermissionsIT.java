package dev.mcpaccess.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.mcpaccess.e2e.http.Http;
import dev.mcpaccess.e2e.oauth.OAuthClient;
import dev.mcpaccess.e2e.oauth.Pkce;
import dev.mcpaccess.e2e.oauth.Tokens;
import dev.mcpaccess.e2e.person.Answer;
import dev.mcpaccess.e2e.person.FormPerson;
import dev.mcpaccess.e2e.platform.ApiKey;
import dev.mcpaccess.e2e.platform.CompanyApi;
import dev.mcpaccess.e2e.platform.Platform;
import dev.mcpaccess.e2e.platform.PlatformExtension;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Keys that define no permissions: each person chooses some, within the own role. */
@ExtendWith(PlatformExtension.class)
class DynamicPermissionsIT {

  private static final String ATTRIBUTE = "mcp-access.dynamic-permissions";
  private static final String REDIRECT_URI = "https://client.example/callback";

  private final Platform platform;

  DynamicPermissionsIT(Platform platform) {
    this.platform = platform;
  }

  @Test
  @DisplayName("P5 the person ticks models and actions, and the token has those")
  void theTokenHasWhatWasTicked() {
    FormPerson ines = person("ines").answering(Answer.ticking("issue:view", "issue:update"));

    Tokens tokens = client(dynamicKey()).authorize(ines);

    assertThat(tokens.permissions()).containsExactly("issue:update", "issue:view");
  }

  @Test
  @DisplayName(
      "Security 18, P5 what the role forbids is not offered, and nothing is ticked at first")
  void onlyTheRoleIsOffered() {
    FormPerson ines = person("ines").answering(Answer.ticking("issue:view"));
    client(dynamicKey()).authorize(ines);

    List<String> offered = ines.consentPage().select("input[name=permission]").eachAttr("value");

    assertThat(offered).contains("issue:view", "issue:update").doesNotContain("issue:delete");
    assertThat(offered).allMatch(name -> !name.startsWith("company:"));
    assertThat(ines.consentPage().select("input[checked]")).isEmpty();
    assertThat(ines.consentPage().select("fieldset > legend").eachText())
        .containsExactly("Checklists", "Documents", "Issues", "Projects");
  }

  @Test
  @DisplayName(
      "Security 17, P5 a permission that was not offered is not granted, whatever is posted")
  void whatWasNotOfferedIsNotGranted() {
    FormPerson ines =
        person("ines")
            .answering(
                Answer.ticking(
                    "issue:view", "issue:delete", "company:view", "offline_access", "nonsense"));

    assertThat(client(dynamicKey()).authorize(ines).permissions()).containsExactly("issue:view");
  }

  @Test
  @DisplayName("Security 20, P5 nothing ticked is Cancel")
  void nothingTickedIsCancel() {
    Map<String, String> redirect =
        client(dynamicKey())
            .redirect(person("ines").answering(Answer.ticking()), Pkce.create(), Map.of());

    assertThat(redirect)
        .containsEntry("error", "access_denied")
        .containsKeys("state", "iss")
        .doesNotContainKey("code");
  }

  @Test
  @DisplayName("P5 the shortcuts tick, without scripts, and do not authorize")
  void theShortcutsTick() {
    FormPerson ines = person("ines");
    OAuthClient client = client(dynamicKey());
    Document first = open(client, ines);

    Document viewOnly = tick(ines, first, "view");
    assertThat(ticked(viewOnly)).isNotEmpty().allMatch(name -> name.endsWith(":view"));
    Document everything = tick(ines, viewOnly, "everything");
    assertThat(ticked(everything))
        .isEqualTo(first.select("input[name=permission]").eachAttr("value"));

    Map<String, String> redirect = ines.submit(everything, Answer.AUTHORIZE, REDIRECT_URI);
    assertThat(redirect).containsKey("code");
  }

  @Test
  void theClientMayAskForLess() {
    FormPerson ines = person("ines").answering(Answer.ticking("issue:view", "issue:update"));

    Tokens tokens =
        client(dynamicKey()).authorize(ines, Map.of("scope", "issue:view project:view"));

    assertThat(tokens.permissions()).containsExactly("issue:view");
    assertThat(ines.consentPage().select("input[name=permission]").eachAttr("value"))
        .containsExactly("issue:view", "project:view");
  }

  @Test
  @DisplayName("P5 two people choose differently at one key")
  void eachPersonChooses() {
    ApiKey key = dynamicKey();

    Tokens ines = client(key).authorize(person("ines").answering(Answer.ticking("issue:view")));
    Tokens morgan =
        client(key)
            .authorize(
                person("morgan").answering(Answer.ticking("project:view", "project:update")));

    assertThat(ines.permissions()).containsExactly("issue:view");
    assertThat(morgan.permissions()).containsExactly("project:update", "project:view");
  }

  @Test
  @DisplayName("P5 a company that may not use it is told so at the field")
  void theCompanyMustBeAllowed() {
    Http.Answer answer =
        platform
            .companyApi("amelia")
            .issue("brightside", request(Map.of("dynamicPermissions", true)));

    assertThat(answer.status()).isEqualTo(400);
    assertThat(fields(answer)).containsExactly("dynamicPermissions");
    assertThat(answer.body()).contains("not enabled for your company");
  }

  @Test
  @DisplayName("P5 taken away from the company later, the key gives nothing")
  void takenAwayLaterItGivesNothing() {
    List<Tokens> issued = new ArrayList<>();
    List<ApiKey> keys = new ArrayList<>();
    platform
        .administrator()
        .whileAttribute(
            "brightside",
            ATTRIBUTE,
            "true",
            () -> {
              ApiKey key =
                  platform.issue(
                      platform.person("amelia"),
                      "brightside",
                      request(Map.of("dynamicPermissions", true)));
              keys.add(key);
              issued.add(
                  client(key).authorize(person("carly").answering(Answer.ticking("company:view"))));
            });
    Tokens tokens = issued.get(0);

    assertThat(platform.introspect(tokens).get("active").asBoolean()).isFalse();
    assertThat(client(keys.get(0)).refresh(tokens.refreshToken(), Map.of()).status())
        .isEqualTo(400);
    FormPerson carly = person("carly").cancelling();
    client(keys.get(0)).redirect(carly, Pkce.create(), Map.of());
    assertThat(carly.consentPage().text()).contains("not enabled for this company");
    Http.Answer renamed = change("amelia", "brightside", keys.get(0), Map.of("name", "Other"));
    assertThat(renamed.status()).isEqualTo(200);
    Http.Answer again =
        change("amelia", "brightside", keys.get(0), Map.of("dynamicPermissions", true));
    assertThat(fields(again)).containsExactly("dynamicPermissions");
  }

  @Test
  void aDynamicKeyHasNoPermissionsOfItsOwn() {
    CompanyApi george = platform.companyApi("george");
    ApiKey key = dynamicKey();
    JsonNode read = george.read("granite", key.id()).json();

    assertThat(read.get("dynamicPermissions").asBoolean()).isTrue();
    assertThat(read.get("permissions")).isEmpty();
    assertThat(
            fields(
                george.issue(
                    "granite",
                    request(
                        Map.of("dynamicPermissions", true, "permissions", List.of("issue:view"))))))
        .containsExactly("permissions");
    assertThat(fields(george.issue("granite", request(Map.of("copyPermissionsFrom", key.id())))))
        .containsExactly("copyPermissionsFrom");
    assertThat(fields(change("george", "granite", key, Map.of("permissions", List.of("a:b")))))
        .containsExactly("permissions");
  }

  @Test
  void onlyKeysThatActAsAPersonMayHaveIt() {
    Map<String, Object> request = request(Map.of("dynamicPermissions", true, "apiType", "OAuth"));
    request.remove("redirectUris");

    assertThat(fields(platform.companyApi("george").issue("granite", request)))
        .containsExactly("dynamicPermissions");
  }

  @Test
  @DisplayName("P5 switched off again, the key's own permissions are the limit")
  void switchedOffAgain() {
    ApiKey key = dynamicKey();
    OAuthClient client = client(key);
    Tokens tokens =
        client.authorize(person("ines").answering(Answer.ticking("issue:view", "issue:update")));

    assertThat(fields(change("george", "granite", key, Map.of("dynamicPermissions", false))))
        .containsExactly("permissions");
    Http.Answer changed =
        change(
            "george",
            "granite",
            key,
            Map.of("dynamicPermissions", false, "permissions", List.of("issue:view")));

    assertThat(changed.json().get("permissions")).hasSize(1);
    assertThat(client.refresh(tokens).permissions()).containsExactly("issue:view");
  }

  @Test
  @DisplayName("P5 what was chosen before is ticked, and a permission won since is marked as new")
  void whoChoosesAgainFindsTheEarlierChoice() {
    ApiKey key = dynamicKey();
    FormPerson ines = person("ines").answering(Answer.ticking("issue:view"));
    client(key).authorize(ines);

    Document again = open(client(key), ines);

    assertThat(ticked(again)).containsExactly("issue:view");
    assertThat(again.select("label:has(input[value=issue:update])").text()).contains("(new)");
    assertThat(again.select("label:has(input[value=issue:view])").text()).doesNotContain("(new)");
  }

  private ApiKey dynamicKey() {
    return platform.issue(
        platform.person("george"), "granite", request(Map.of("dynamicPermissions", true)));
  }

  private static Map<String, Object> request(Map<String, Object> more) {
    Map<String, Object> request = new LinkedHashMap<>();
    request.put("name", "Dynamic");
    request.put("apiType", "OAuthPKCE");
    request.put("redirectUris", List.of(REDIRECT_URI));
    request.putAll(more);
    return request;
  }

  private Http.Answer change(String admin, String company, ApiKey key, Map<String, Object> patch) {
    return platform.companyApi(admin).send("PATCH", company, "/" + key.id(), Http.write(patch));
  }

  private static List<String> fields(Http.Answer answer) {
    List<String> fields = new ArrayList<>();
    answer.json().path("errors").forEach(error -> fields.add(error.get("field").asText()));
    return fields;
  }

  private static Document open(OAuthClient client, FormPerson person) {
    client.redirect(
        (url, address) -> {
          person.open(url, address);
          return Map.of();
        },
        Pkce.create(),
        Map.of());
    return person.consentPage();
  }

  private static Document tick(FormPerson person, Document page, String shortcut) {
    return person.submitToConsent(page, Answer.pressing("tick", shortcut));
  }

  private static List<String> ticked(Document page) {
    return page.select("input[name=permission][checked]").eachAttr("value");
  }

  private OAuthClient client(ApiKey key) {
    return platform.client(key, REDIRECT_URI);
  }

  private FormPerson person(String username) {
    return new FormPerson(platform.person(username));
  }
}
