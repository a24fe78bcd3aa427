package dev.mcpaccess.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mcpaccess.e2e.oauth.OAuthClient;
import dev.mcpaccess.e2e.oauth.Pkce;
import dev.mcpaccess.e2e.oauth.Tokens;
import dev.mcpaccess.e2e.person.Answer;
import dev.mcpaccess.e2e.person.FormPerson;
import dev.mcpaccess.e2e.platform.ApiKey;
import dev.mcpaccess.e2e.platform.Platform;
import dev.mcpaccess.e2e.platform.PlatformExtension;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What must not come of the authorization screen, whatever is sent to it. */
@ExtendWith(PlatformExtension.class)
class ConsentAttackIT {

  private static final String REDIRECT_URI = "http://127.0.0.1:51234/callback";

  private final Platform platform;

  ConsentAttackIT(Platform platform) {
    this.platform = platform;
  }

  @Test
  @DisplayName("Security 17 what role or key does not have is not granted, whatever is posted")
  void whatIsPostedBeyondTheOfferIsNotGranted() {
    FormPerson tom =
        person("tom")
            .answering(
                Answer.ticking("task:view", "task:delete", "company:view", "asset:view", "roles"));

    Tokens tokens = client(key("task:view", "company:view")).authorize(tom);

    assertThat(tokens.permissions()).containsExactly("task:view");
  }

  @Test
  @DisplayName("Security 17 what was not requested is not granted, whatever is posted")
  void whatIsPostedBeyondTheRequestIsNotGranted() {
    FormPerson carly = person("carly").answering(Answer.ticking("task:view", "company:view"));

    Tokens tokens =
        client(key("task:view", "company:view")).authorize(carly, Map.of("scope", "task:view"));

    assertThat(tokens.permissions()).containsExactly("task:view");
  }

  @Test
  @DisplayName("Security 16 an old form grants no more than it showed")
  void anOldFormGrantsNoMoreThanItShowed() {
    ApiKey key = key("task:view");
    FormPerson carly = person("carly");
    OAuthClient client = client(key);
    Pkce pkce = Pkce.create();
    Document old = open(client, carly, pkce);
    platform.administrator().addToKey(key, "company:view");
    // Another tab shows what the key has now.
    carly.reload(old);
    assertThat(carly.consentPage().text()).contains("companies");

    Map<String, String> redirect = carly.submit(old, Answer.AUTHORIZE, REDIRECT_URI);

    assertThat(Tokens.of(client.exchange(redirect.get("code"), pkce)).permissions())
        .containsExactly("task:view");
  }

  @Test
  @DisplayName("Security 17 what was added behind the screen is not granted")
  void whatWasAddedBehindTheScreenIsNotGranted() {
    ApiKey key = key("task:view");
    FormPerson carly = person("carly");
    OAuthClient client = client(key);
    Pkce pkce = Pkce.create();
    Document page = open(client, carly, pkce);
    platform.administrator().addToKey(key, "company:view");

    Map<String, String> redirect =
        carly.submit(page, Answer.ticking("task:view", "company:view"), REDIRECT_URI);

    assertThat(Tokens.of(client.exchange(redirect.get("code"), pkce)).permissions())
        .containsExactly("task:view");
  }

  @Test
  @DisplayName("Security 16 a form is answered once")
  void aFormIsAnsweredOnce() {
    ApiKey key = key("task:view");
    FormPerson carly = person("carly");
    Document page = open(client(key), carly, Pkce.create());
    carly.submit(page, Answer.AUTHORIZE, REDIRECT_URI);
    long connections = connections(key);

    assertNoCode(carly, page, page.expectForm("#mcp-access-consent form").absUrl("action"));
    assertThat(connections(key)).isEqualTo(connections).isEqualTo(1);
  }

  @Test
  @DisplayName("Security 16 a forged form is not answered")
  void aForgedFormWithoutTheSessionCodeIsNotAnswered() {
    ApiKey key = key("task:view");
    FormPerson carly = person("carly");
    Document page = open(client(key), carly, Pkce.create());
    FormElement form = page.expectForm("#mcp-access-consent form");

    assertThat(form.absUrl("action")).contains("session_code=");
    assertNoCode(
        carly, page, form.absUrl("action").replaceAll("session_code=[^&]+", "session_code=x"));
    assertThat(connections(key)).isZero();
  }

  @Test
  @DisplayName("Security 16 another browser cannot answer")
  void anotherBrowserCannotAnswer() {
    ApiKey key = key("task:view");
    Document page = open(client(key), person("carly"), Pkce.create());

    assertNoCode(
        person("george"), page, page.expectForm("#mcp-access-consent form").absUrl("action"));
    assertThat(connections(key)).isZero();
  }

  @Test
  @DisplayName("Security 16 the page is neither framed elsewhere nor stored")
  void thePageIsNotFramedElsewhereAndNotStored() {
    FormPerson carly = person("carly");
    open(client(key("task:view")), carly, Pkce.create());

    assertThat(carly.header("Content-Security-Policy")).contains("frame-ancestors 'self'");
    assertThat(carly.header("X-Frame-Options")).isEqualTo("SAMEORIGIN");
    assertThat(carly.header("Cache-Control")).contains("no-store");
    assertThat(carly.header("Referrer-Policy")).isEqualTo("no-referrer");
  }

  private void assertNoCode(FormPerson person, Document page, String action) {
    FormElement form = page.expectForm("#mcp-access-consent form");
    form.attr("action", action);
    String location = person.send(form, Answer.AUTHORIZE);
    assertThat(location).doesNotContainPattern("[?&]code=");
  }

  private long connections(ApiKey key) {
    return platform
        .keycloakTables()
        .count("select count(*) from mcp_access_connection where key_id = ?", key.id());
  }

  private static Document open(OAuthClient client, FormPerson person, Pkce pkce) {
    client.redirect(
        (url, address) -> {
          person.open(url, address);
          return Map.of();
        },
        pkce,
        Map.of());
    return person.consentPage();
  }

  private ApiKey key(String... permissions) {
    return platform.issue("amelia", "brightside", "OAuthPKCE", permissions);
  }

  private OAuthClient client(ApiKey key) {
    return platform.client(key, REDIRECT_URI);
  }

  private FormPerson person(String username) {
    return new FormPerson(platform.person(username));
  }
}
