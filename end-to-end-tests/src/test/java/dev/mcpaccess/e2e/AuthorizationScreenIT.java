package dev.mcpaccess.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.mcpaccess.e2e.http.Http;
import dev.mcpaccess.e2e.oauth.OAuthClient;
import dev.mcpaccess.e2e.oauth.Pkce;
import dev.mcpaccess.e2e.person.Browser;
import dev.mcpaccess.e2e.person.BrowserExtension;
import dev.mcpaccess.e2e.person.BrowserPerson;
import dev.mcpaccess.e2e.platform.ApiKey;
import dev.mcpaccess.e2e.platform.Platform;
import dev.mcpaccess.e2e.platform.PlatformExtension;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The authorization screen in a real browser: languages, accessibility, small and dark displays.
 */
@ExtendWith({PlatformExtension.class, BrowserExtension.class})
class AuthorizationScreenIT {

  private static final String REDIRECT_URI = "https://client.example/callback";
  private static final String LOOPBACK = "http://127.0.0.1:51234/callback";
  private static final String LONG = "W".repeat(100);

  private final Platform platform;
  private final Browser browser;

  AuthorizationScreenIT(Platform platform, Browser browser) {
    this.platform = platform;
    this.browser = browser;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|View, create and update companies|Show more|Annual revenue|30 days",
        "de|Unternehmen ansehen, anlegen und ändern|Mehr anzeigen|Jahresumsatz|30 Tage",
        "da|Se, oprette og ændre virksomheder|Vis mere|Årlig omsætning|30 dage",
        "sv|Visa, skapa och ändra företag|Visa mer|Årlig intäkt|30 dagar"
      })
  @DisplayName("P6 one plain sentence for each model, and its fields, in the person's language")
  void theScreenSpeaksThePersonsLanguage(
      String language, String sentence, String more, String field, String idle) {
    ApiKey key = key("company:view", "company:create", "company:update", "note:view");
    try (BrowserPerson carly = browser.open(platform.person("carly"), at(1280, language, false))) {
      open(carly, key, REDIRECT_URI);
      carly.look(AuthorizationScreenIT::unfold);
      carly.picture("language-" + language);

      assertThat(carly.permissionsSeen()).hasSize(2).contains(sentence);
      assertThat(carly.read(page -> page.locator("html").getAttribute("lang"))).isEqualTo(language);
      String text = text(carly);
      assertThat(text).contains(more, field, idle, "client.example", "Brightside Success");
      assertThat(text).doesNotContain("mcpAccess", "mcp-access", "${", "{0}");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void axeFindsNothing(String colours) {
    boolean dark = colours.equals("dark");
    for (int width : new int[] {1280, 320}) {
      for (Map.Entry<String, Scene> scene : scenes().entrySet()) {
        try (BrowserPerson person =
            browser.open(platform.person(scene.getValue().person()), at(width, "en", dark))) {
          open(person, scene.getValue().key(), scene.getValue().redirectUri());
          person.look(AuthorizationScreenIT::unfold);
          person.picture("screen-" + scene.getKey() + "-" + width + "-" + colours);

          assertThat(violations(person)).as(scene.getKey() + " at " + width).isEmpty();
          assertThat(overflow(person)).as(scene.getKey() + " at " + width).isZero();
        }
      }
    }
  }

  @Test
  void veryLongTextWrapsAtSmallWidth() {
    ApiKey key =
        platform.issue(
            platform.person("amelia"),
            "brightside",
            Map.of(
                "name",
                LONG,
                "description",
                LONG + LONG,
                "redirectUris",
                List.of("https://" + "w".repeat(60) + ".example/callback"),
                "permissions",
                List.of("company:view")));
    try (BrowserPerson carly = browser.open(platform.person("carly"), at(320, "en", false))) {
      open(carly, key, "https://" + "w".repeat(60) + ".example/callback");
      carly.look(AuthorizationScreenIT::unfold);
      carly.picture("screen-long-320");

      assertThat(text(carly)).contains(LONG);
      assertThat(overflow(carly)).isZero();
    }
  }

  @Test
  void everythingWorksByKeyboard() {
    ApiKey key = key("company:view", "task:view");
    try (BrowserPerson carly = browser.open(platform.person("carly"))) {
      open(carly, key, REDIRECT_URI);
      List<String> stops =
          carly.look(
              page -> {
                page.locator("#kc-page-title").click();
                List<String> reached = new ArrayList<>();
                for (int i = 0; i < 20 && !reached.contains("authorize"); i++) {
                  page.keyboard().press("Tab");
                  reached.add(focused(page));
                  if (reached.get(reached.size() - 1).equals("SUMMARY")) {
                    page.keyboard().press("Enter");
                  }
                }
                return reached;
              });

      assertThat(stops).contains("mcp-access-restart").endsWith("SUMMARY", "SUMMARY", "authorize");
      assertThat(text(carly)).contains("Annual revenue", "Due date");
      assertThat(carly.answer(page -> page.keyboard().press("Enter"))).containsKey("code");
    }
  }

  @Test
  void itWorksWithoutScripts() {
    ApiKey key = key("company:view");
    try (BrowserPerson carly =
        browser.open(platform.person("carly"), options -> options.setJavaScriptEnabled(false))) {
      open(carly, key, REDIRECT_URI);
      carly.look(page -> click(page, "summary"));

      assertThat(text(carly)).contains("Annual revenue");
      assertThat(carly.answer(page -> page.locator("button[name=authorize]").click()))
          .containsKey("code");
    }
  }

  @Test
  void thePageIsNamedAfterTheKey() {
    ApiKey key = key("company:view");
    try (BrowserPerson carly = browser.open(platform.person("carly"))) {
      open(carly, key, REDIRECT_URI);

      assertThat(carly.read(Page::title)).isEqualTo("Authorize Claude");
    }
  }

  @Test
  void textOfTheKeyKeepsItsDirectionToItself() {
    ApiKey key =
        platform.issue(
            platform.person("amelia"),
            "brightside",
            Map.of(
                "name",
                "\u202eedualC",
                "description",
                "\u0642\u0631\u0627\u0621\u0629",
                "redirectUris",
                List.of(REDIRECT_URI),
                "permissions",
                List.of("company:view")));
    try (BrowserPerson carly = browser.open(platform.person("carly"))) {
      open(carly, key, REDIRECT_URI);

      assertThat(carly.read(page -> page.locator("#kc-page-title bdi").textContent()))
          .isEqualTo("edualC");
      assertThat(carly.read(page -> page.locator("#mcp-access-description bdi").textContent()))
          .isEqualTo("\u0642\u0631\u0627\u0621\u0629");
      assertThat(carly.read(Page::content)).doesNotContain("\u202e");
    }
  }

  private record Scene(String person, ApiKey key, String redirectUri) {}

  /** The states of the screen, each to be looked at. */
  private Map<String, Scene> scenes() {
    ApiKey both = key("company:view", "company:update", "task:view", "note:view");
    ApiKey dynamic =
        platform.issue(
            platform.person("george"),
            "granite",
            Map.of(
                "name",
                "Claude",
                "redirectUris",
                List.of(REDIRECT_URI),
                "dynamicPermissions",
                true));
    return Map.of(
        "web", new Scene("carly", both, REDIRECT_URI),
        "loopback", new Scene("carly", both, LOOPBACK),
        "outsider", new Scene("george", both, REDIRECT_URI),
        "dynamic", new Scene("ines", dynamic, REDIRECT_URI));
  }

  private ApiKey key(String... permissions) {
    return platform.issue(
        platform.person("amelia"),
        "brightside",
        Map.of(
            "name",
            "Claude",
            "description",
            "Customer data for Claude",
            "redirectUris",
            List.of(REDIRECT_URI, "loopback"),
            "permissions",
            List.of(permissions)));
  }

  private void open(BrowserPerson person, ApiKey key, String redirectUri) {
    OAuthClient client = platform.client(key, redirectUri);
    client.redirect(
        (url, address) -> {
          person.open(url, address);
          return Map.of();
        },
        Pkce.create(),
        Map.of());
  }

  private static Consumer<NewContextOptions> at(int width, String language, boolean dark) {
    return options ->
        options
            .setViewportSize(width, 800)
            .setLocale(language)
            .setColorScheme(dark ? ColorScheme.DARK : ColorScheme.LIGHT);
  }

  private static String text(BrowserPerson person) {
    return person.look(page -> page.locator("main").innerText());
  }

  private static Void click(Page page, String selector) {
    page.locator(selector).first().click();
    return null;
  }

  private static Void unfold(Page page) {
    page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
    return null;
  }

  private static String focused(Page page) {
    return (String) page.evaluate("(e => e.name || e.id || e.tagName)(document.activeElement)");
  }

  /** By how many pixels the page is wider than the window. */
  private static int overflow(BrowserPerson person) {
    return person.look(
        page ->
            (Integer)
                page.evaluate(
                    "Math.max(0, document.documentElement.scrollWidth - window.innerWidth)"));
  }

  /** What the rules of WCAG 2.2 A and AA find. */
  private static List<String> violations(BrowserPerson person) {
    String json =
        person.look(
            page -> {
              page.evaluate(axe());
              return (String)
                  page.evaluate(
                      "axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa',"
                          + " 'wcag22aa']}).then(r => JSON.stringify(r.violations))");
            });
    List<String> violations = new ArrayList<>();
    for (JsonNode violation : Http.parse(json)) {
      for (JsonNode node : violation.get("nodes")) {
        violations.add(
            violation.get("id").asText()
                + ": "
                + node.get("html").asText()
                + " "
                + node.get("failureSummary").asText());
      }
    }
    return violations;
  }

  private static String axe() {
    try (InputStream script = AuthorizationScreenIT.class.getResourceAsStream("/axe.min.js")) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
