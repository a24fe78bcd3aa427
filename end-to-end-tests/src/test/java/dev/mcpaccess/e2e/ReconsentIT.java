package dev.mcpaccess.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mcpaccess.e2e.oauth.OAuthClient;
import dev.mcpaccess.e2e.oauth.Pkce;
import dev.mcpaccess.e2e.oauth.Tokens;
import dev.mcpaccess.e2e.person.FormPerson;
import dev.mcpaccess.e2e.platform.Administrator;
import dev.mcpaccess.e2e.platform.ApiKey;
import dev.mcpaccess.e2e.platform.Platform;
import dev.mcpaccess.e2e.platform.PlatformExtension;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who has authorized a key before is asked for the difference, or not at all. */
@ExtendWith(PlatformExtension.class)
class ReconsentIT {

  private static final String REDIRECT_URI = "https://client.example/callback";
  private static final String OTHER_URI = "https://other.example/callback";
  private static final String LOOPBACK = "http://127.0.0.1:51234/callback";
  private static final String APP = "com.example.app:/callback";

  private final Platform platform;
  private final Administrator administrator;
  private ApiKey key;
  private FormPerson carly;

  ReconsentIT(Platform platform) {
    this.platform = platform;
    this.administrator = platform.administrator();
  }

  @BeforeEach
  void aKeyAndAPerson() {
    key =
        platform.issue(
            platform.person("amelia"),
            "brightside",
            Map.of(
                "redirectUris", List.of(REDIRECT_URI, OTHER_URI, "loopback"),
                "permissions", List.of("company:view", "company:update", "task:view")));
    carly = new FormPerson(platform.person("carly"));
  }

  @Test
  @DisplayName("P8 where nothing is new, nothing is asked at the same https address")
  void nothingNewIsNotAsked() {
    Tokens first = client().authorize(carly);

    Tokens second = client().authorize(carly);

    assertThat(carly.consents()).isEqualTo(1);
    assertThat(second.permissions()).isEqualTo(first.permissions());
    assertThat(connection(second)).isNotEqualTo(connection(first));
    assertThat(client().refresh(first).permissions()).isEqualTo(first.permissions());
  }

  @Test
  @DisplayName("Security 22, P8 an increase is asked for alone, with the rest folded away")
  void onlyTheDifferenceIsAsked() {
    Tokens before = client().authorize(carly);
    administrator.addToKey(key, "note:create");

    assertThat(client().refresh(before).permissions()).doesNotContain("note:create");
    Tokens after = client().authorize(carly);

    Document page = carly.consentPage();
    assertThat(carly.consents()).isEqualTo(2);
    assertThat(page.select("form > ul .mcp-access-sentence").eachText())
        .containsExactly("Create notes");
    assertThat(page.selectFirst("#mcp-access-will").text()).startsWith("New:");
    assertThat(page.select("#mcp-access-known .mcp-access-sentence").eachText())
        .containsExactly("View and update companies", "View tasks");
    assertThat(page.selectFirst("#mcp-access-known").hasAttr("open")).isFalse();
    assertThat(after.permissions())
        .containsExactly("company:update", "company:view", "note:create", "task:view");
    assertThat(client().refresh(before).permissions()).doesNotContain("note:create");
  }

  @Test
  @DisplayName("Security 22, P8 a reduction is not asked for")
  void aReductionIsNotAsked() {
    client().authorize(carly);
    administrator.removeFromKey(key, "company:update");

    assertThat(client().authorize(carly).permissions())
        .containsExactly("company:view", "task:view");
    assertThat(carly.consents()).isEqualTo(1);
  }

  @Test
  void aNarrowerRequestIsNotAsked() {
    client().authorize(carly);

    assertThat(client().authorize(carly, Map.of("scope", "task:view")).permissions())
        .containsExactly("task:view");
    assertThat(carly.consents()).isEqualTo(1);
  }

  @Test
  void aWiderRequestIsAsked() {
    client().authorize(carly, Map.of("scope", "task:view"));

    client().authorize(carly);

    assertThat(carly.consents()).isEqualTo(2);
  }

  @Test
  void promptConsentAsks() {
    client().authorize(carly);

    client().authorize(carly, Map.of("prompt", "consent"));

    assertThat(carly.consents()).isEqualTo(2);
    assertThat(carly.consentPage().selectFirst("#mcp-access-will").text())
        .contains("Nothing is new");
  }

  @Test
  void anotherAddressAsks() {
    client().authorize(carly);

    client(OTHER_URI).authorize(carly);

    assertThat(carly.consents()).isEqualTo(2);
    assertThat(carly.consentPage().selectFirst("#mcp-access-known").hasAttr("open")).isTrue();
  }

  @Test
  @DisplayName("Security 22, P8 on a loopback address the screen always appears, with a warning")
  void loopbackAlwaysAsks() {
    OAuthClient client = client(LOOPBACK);
    client.authorize(carly);

    client.authorize(carly);

    assertThat(carly.consents()).isEqualTo(2);
    assertThat(carly.consentPage().select("#mcp-access-warning").text())
        .contains("Any program on this computer");
  }

  @Test
  @DisplayName("Security 22, P8 at an app's own scheme the screen always appears, with a warning")
  void anAppAlwaysAsks() {
    administrator.addRedirectUri(key, APP);
    OAuthClient client = client(APP);
    client.authorize(carly);

    client.authorize(carly);

    assertThat(carly.consents()).isEqualTo(2);
    assertThat(carly.consentPage().select("#mcp-access-warning").text())
        .contains("com.example.app:")
        .contains("Another app");
  }

  @Test
  void personalDataIsAskedForOnItsOwn() {
    client().authorize(carly);

    client().authorize(carly, Map.of("scope", "inclusive email"));
    client().authorize(carly, Map.of("scope", "inclusive email"));

    assertThat(carly.consents()).isEqualTo(2);
    assertThat(carly.consentPage().text())
        .contains("What it learns about you is new")
        .contains("your e-mail address: carly@")
        .doesNotContain("Nothing is new");
    assertThat(carly.consentPage().select("#mcp-access-personal + ul em").text())
        .isEqualTo("(new)");
  }

  @Test
  void personalDataThatOneClientGotIsNoOthers() {
    client().authorize(carly);
    client(OTHER_URI).authorize(carly, Map.of("scope", "inclusive email"));

    assertThat(silently(REDIRECT_URI, Map.of("scope", "inclusive email")))
        .containsEntry("error", "interaction_required");
    assertThat(silently(OTHER_URI, Map.of("scope", "inclusive email"))).containsKey("code");
    client().authorize(carly, Map.of("scope", "inclusive email"));

    assertThat(carly.consents()).isEqualTo(3);
    assertThat(carly.consentPage().text()).contains("your e-mail address: carly@");
    assertThat(silently(REDIRECT_URI, Map.of("scope", "inclusive email"))).containsKey("code");
  }

  @Test
  void eachConnectionTellsNoMoreThanItsClientAskedFor() {
    Tokens without = client().authorize(carly);
    Tokens with = client(OTHER_URI).authorize(carly, Map.of("scope", "inclusive email"));

    for (Tokens tokens : List.of(without, client().refresh(without))) {
      assertThat(tokens.claims().has("email")).isFalse();
      assertThat(tokens.scope()).doesNotContain("email");
      assertThat(platform.introspect(tokens).has("email")).isFalse();
    }
    assertThat(client(OTHER_URI).refresh(with).scope()).contains("email");
  }

  @Test
  void anotherPersonIsAsked() {
    client().authorize(carly);
    FormPerson tom = new FormPerson(platform.person("tom"));

    client().authorize(tom);

    assertThat(tom.consents()).isEqualTo(1);
    assertThat(tom.consentPage().select("#mcp-access-known")).isEmpty();
  }

  @Test
  @DisplayName("P8 prompt=none succeeds where nothing would be asked")
  void promptNoneSucceedsWhereNothingIsNew() {
    Tokens first = client().authorize(carly);

    Tokens second = client().authorize(carly, Map.of("prompt", "none"));

    assertThat(second.permissions()).isEqualTo(first.permissions());
    assertThat(carly.consents()).isEqualTo(1);
  }

  @Test
  @DisplayName("Security 21, P8 prompt=none never widens")
  void promptNoneNeverWidens() {
    client().authorize(carly);
    administrator.addToKey(key, "note:create");

    assertThat(silently(REDIRECT_URI, Map.of())).containsEntry("error", "interaction_required");
    assertThat(silently(OTHER_URI, Map.of("scope", "task:view")))
        .containsEntry("error", "interaction_required");
    assertThat(silently(REDIRECT_URI, Map.of("scope", "task:view email")))
        .containsEntry("error", "interaction_required");
    assertThat(silently(REDIRECT_URI, Map.of("scope", "task:view"))).containsKey("code");
  }

  @Test
  void consentTakenBackInTheAccountConsoleIsAskedForAgain() {
    client().authorize(carly);
    administrator.revokeConsent("carly", key);

    client().authorize(carly);

    assertThat(carly.consents()).isEqualTo(2);
    assertThat(carly.consentPage().select("#mcp-access-known")).isEmpty();
  }

  @Test
  @DisplayName("P8 what was disconnected, or never begun, does not count")
  void aConnectionThatEndedIsAskedForAgain() {
    Tokens first = client().authorize(carly);
    platform.companyApi("carly").call("DELETE", "/connections/" + connection(first), null);

    client().redirect(carly, Pkce.create(), Map.of());
    client().redirect(carly, Pkce.create(), Map.of());

    assertThat(carly.consents()).isEqualTo(3);
    assertThat(carly.consentPage().select("#mcp-access-known")).isEmpty();
  }

  private Map<String, String> silently(String redirectUri, Map<String, String> more) {
    Map<String, String> request = new HashMap<>(more);
    request.put("prompt", "none");
    return client(redirectUri).redirect(carly, Pkce.create(), request);
  }

  private static String connection(Tokens tokens) {
    return tokens.claims().get("connection_id").asText();
  }

  private OAuthClient client() {
    return client(REDIRECT_URI);
  }

  private OAuthClient client(String redirectUri) {
    return platform.client(key, redirectUri);
  }
}
