package dev.mcpaccess.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mcpaccess.e2e.oauth.OAuthClient;
import dev.mcpaccess.e2e.oauth.Pkce;
import dev.mcpaccess.e2e.oauth.Tokens;
import dev.mcpaccess.e2e.person.FormPerson;
import dev.mcpaccess.e2e.platform.ApiKey;
import dev.mcpaccess.e2e.platform.Platform;
import dev.mcpaccess.e2e.platform.PlatformExtension;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The page on which a person authorizes an API key. */
@ExtendWith(PlatformExtension.class)
class ConsentIT {

  private final Platform platform;

  ConsentIT(Platform platform) {
    this.platform = platform;
  }

  @Test
  @DisplayName(
      "Security 18, P6 the page says in words what will be allowed, and only what the role has")
  void thePageListsTheOverlapInWords() {
    FormPerson carly = person("carly");

    client("company:view", "company:update", "company:delete").authorize(carly);

    assertThat(carly.consentPage().select(".mcp-access-sentence").eachText())
        .containsExactly("View and update companies");
  }

  @Test
  @DisplayName("Security 19, P1 name and description of the key appear on the page, as text")
  void textOfTheKeyIsShownAsText() {
    String name = "<script>alert(1)</script> {0} ${doCancel}";
    String description = "\"><img src=x onerror=alert(1)>";
    ApiKey key =
        ApiKey.of(
            platform
                .companyApi("amelia")
                .issue(
                    "brightside",
                    Map.of(
                        "name",
                        name,
                        "description",
                        description,
                        "apiType",
                        "OAuthPKCE",
                        "redirectUris",
                        List.of("loopback"),
                        "permissions",
                        List.of("task:view")))
                .json());
    FormPerson tom = person("tom");

    platform.client(key).authorize(tom);

    assertThat(tom.consentPage().selectFirst("#kc-page-title").text())
        .isEqualTo("Authorize " + name);
    assertThat(tom.consentPage().selectFirst("#mcp-access-consent").text()).contains(description);
    assertThat(tom.consentPage().select("img[src=x]")).isEmpty();
    assertThat(tom.consentPage().select("script").html()).doesNotContain("alert(1)");
  }

  @Test
  @DisplayName("P1 the screen says who, for which company, where to, and for how long")
  void theScreenSaysWhatItIsAbout() {
    FormPerson carly = person("carly");

    client("company:view").authorize(carly, Map.of("scope", "inclusive profile email"));

    assertThat(carly.consentPage().selectFirst("#mcp-access-consent").text())
        .contains("You are logged in as Carly")
        .contains("(carly)")
        .contains("Company: Brightside Success")
        .contains("sent back to a program on this computer (127.0.0.1)")
        .contains("Any program on this computer can ask for this")
        .contains("until it has been unused for 30 days")
        .contains("your name and username: Carly")
        .contains("your e-mail address: carly@");
  }

  @Test
  void withoutPersonalScopesNothingOfThePersonIsPromised() {
    FormPerson carly = person("carly");

    client("company:view").authorize(carly);

    assertThat(carly.consentPage().select("#mcp-access-personal")).isEmpty();
  }

  @Test
  void somebodyElseCanLogInWithoutLosingTheRequest() {
    OAuthClient client = client("company:view", "task:view");
    Pkce pkce = Pkce.create();
    FormPerson carly = person("carly");
    // Carly is logged in already, so that leaving takes a logout.
    client("task:view").authorize(carly);
    Map<String, String> redirect =
        client.redirect(
            (url, redirectUri) -> {
              Element leave = carly.open(url, redirectUri).selectFirst("#mcp-access-restart");
              return carly.as(platform.person("tom")).follow(leave, redirectUri);
            },
            pkce,
            Map.of());

    Tokens tokens = Tokens.of(client.exchange(redirect.get("code"), pkce));

    assertThat(redirect).containsEntry("state", "state-" + pkce.challenge());
    assertThat(tokens.permissions()).containsExactly("task:view");
    assertThat(carly.logins()).isEqualTo(1);
  }

  @Test
  @DisplayName("Security 20 cancel gives access_denied")
  void cancelGivesAccessDenied() {
    Map<String, String> redirect =
        client("company:view").redirect(person("carly").cancelling(), Pkce.create(), Map.of());

    assertThat(redirect).containsEntry("error", "access_denied").doesNotContainKey("code");
    assertThat(redirect).containsKeys("state", "iss");
  }

  @Test
  @DisplayName("C11 who has no permission in common with the key is told so, and can only cancel")
  void anEmptyOverlapCannotBeAuthorized() {
    FormPerson tom = person("tom").cancelling();

    Map<String, String> redirect = client("company:view").redirect(tom, Pkce.create(), Map.of());

    assertThat(redirect).containsEntry("error", "access_denied");
    assertThat(tom.consentPage().text()).contains("no permission in common");
    assertThat(tom.consentPage().select("button[name=authorize]")).isEmpty();
  }

  @Test
  @DisplayName("C11 who is no member of the key's company is told so, and can only cancel")
  void anOutsiderCannotAuthorize() {
    FormPerson george = person("george").cancelling();

    Map<String, String> redirect = client("company:view").redirect(george, Pkce.create(), Map.of());

    assertThat(redirect).containsEntry("error", "access_denied");
    assertThat(george.consentPage().text()).contains("not a member of the company");
    assertThat(george.consentPage().select("button[name=authorize]")).isEmpty();
  }

  @Test
  @DisplayName("Security 21 nobody is asked silently")
  void nobodyIsAskedSilently() {
    OAuthClient client = client("company:view");
    FormPerson carly = person("carly");
    client.authorize(carly);

    Map<String, String> redirect = client.redirect(carly, Pkce.create(), Map.of("prompt", "none"));

    assertThat(redirect).containsEntry("error", "interaction_required");
  }

  @Test
  void promptConsentAsksOnce() {
    FormPerson carly = person("carly");

    assertThat(client("company:view").authorize(carly, Map.of("prompt", "consent")).permissions())
        .containsExactly("company:view");
  }

  @Test
  void anUnknownScopeIsRefused() {
    Map<String, String> redirect =
        client("company:view")
            .redirect(
                person("carly"),
                Pkce.create(),
                Map.of("scope", "urn:mcp-access:connection:00000000-0000-0000-0000-000000000000"));

    assertThat(redirect).containsEntry("error", "invalid_scope");
  }

  @Test
  void authorizingDoesNotEndTheLogin() {
    FormPerson carly = person("carly");
    client("company:view").authorize(carly);
    int logins = carly.logins();

    client("task:view").authorize(carly);

    assertThat(logins).isEqualTo(1);
    assertThat(carly.logins()).isEqualTo(1);
  }

  private OAuthClient client(String... permissions) {
    return platform.client(platform.issue("amelia", "brightside", "OAuthPKCE", permissions));
  }

  private FormPerson person(String username) {
    return new FormPerson(platform.person(username));
  }
}
