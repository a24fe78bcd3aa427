package dev.mcpaccess.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.mcpaccess.e2e.person.Browser;
import dev.mcpaccess.e2e.person.BrowserExtension;
import dev.mcpaccess.e2e.person.BrowserPerson;
import dev.mcpaccess.e2e.platform.ApiKey;
import dev.mcpaccess.e2e.platform.Platform;
import dev.mcpaccess.e2e.platform.PlatformExtension;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The authorization screen in a real browser: languages, keyboard, no scripts, odd text. */
@ExtendWith({PlatformExtension.class, BrowserExtension.class})
class AuthorizationScreenIT {

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
    try (BrowserPerson carly =
        browser.open(platform.person("carly"), Screen.at(1280, language, false))) {
      open(carly, key);
      carly.look(Screen::unfold);
      carly.picture("language-" + language);

      assertThat(carly.permissionsSeen()).hasSize(2).contains(sentence);
      assertThat(carly.read(page -> page.locator("html").getAttribute("lang"))).isEqualTo(language);
      String text = Screen.text(carly);
      assertThat(text).contains(more, field, idle, "client.example", "Brightside Success");
      assertThat(text).doesNotContain("mcpAccess", "mcp-access", "${", "{0}");
    }
  }

  @Test
  void everythingWorksByKeyboard() {
    ApiKey key = key("company:view", "task:view");
    try (BrowserPerson carly = browser.open(platform.person("carly"))) {
      open(carly, key);
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
      assertThat(Screen.text(carly)).contains("Annual revenue", "Due date");
      assertThat(carly.answer(page -> page.keyboard().press("Enter"))).containsKey("code");
    }
  }

  @Test
  void itWorksWithoutScripts() {
    ApiKey key = key("company:view");
    try (BrowserPerson carly =
        browser.open(
            platform.person("carly"),
            Screen.at(320, "en", true).andThen(options -> options.setJavaScriptEnabled(false)))) {
      open(carly, key);
      carly.look(page -> Screen.unfoldByClick(page));
      carly.picture("screen-without-scripts-320-dark");

      assertThat(Screen.text(carly)).contains("Annual revenue");
      assertThat(carly.answer(page -> page.locator("button[name=authorize]").click()))
          .containsKey("code");
    }
  }

  @Test
  void thePageIsNamedAfterTheKey() {
    ApiKey key = key("company:view");
    try (BrowserPerson carly = browser.open(platform.person("carly"))) {
      open(carly, key);

      assertThat(carly.read(Page::title)).isEqualTo("Authorize Claude");
    }
  }

  @Test
  @DisplayName("Security 19 text of the key keeps its direction to itself")
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
                List.of(Screen.REDIRECT_URI),
                "permissions",
                List.of("company:view")));
    try (BrowserPerson carly = browser.open(platform.person("carly"))) {
      open(carly, key);

      assertThat(carly.read(page -> page.locator("#kc-page-title bdi").textContent()))
          .isEqualTo("edualC");
      assertThat(carly.read(page -> page.locator("#mcp-access-description bdi").textContent()))
          .isEqualTo("\u0642\u0631\u0627\u0621\u0629");
      assertThat(carly.read(Page::content)).doesNotContain("\u202e");
    }
  }

  @Test
  void aThemeOfTheVendorsApplies() {
    ApiKey key = key("company:view");
    platform.administrator().setAttribute(key, "login_theme", "keycloak");
    try (BrowserPerson carly = browser.open(platform.person("carly"))) {
      open(carly, key);
      carly.picture("screen-other-theme");

      assertThat(carly.read(page -> page.locator("body > div").first().getAttribute("class")))
          .contains("login-pf-page");
      assertThat(Screen.text(carly)).contains("View companies");
      assertThat(carly.answer(page -> page.locator("button[name=authorize]").click()))
          .containsKey("code");
    }
  }

  private static String focused(Page page) {
    return (String) page.evaluate("(e => e.name || e.id || e.tagName)(document.activeElement)");
  }

  private ApiKey key(String... permissions) {
    return Screen.key(platform, permissions);
  }

  private void open(BrowserPerson person, ApiKey key) {
    new Screen("", key, Screen.REDIRECT_URI).open(platform, person);
  }
}
