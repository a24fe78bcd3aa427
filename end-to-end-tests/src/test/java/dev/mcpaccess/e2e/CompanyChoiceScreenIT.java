package dev.mcpaccess.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.mcpaccess.e2e.person.Accessibility;
import dev.mcpaccess.e2e.person.Browser;
import dev.mcpaccess.e2e.person.BrowserExtension;
import dev.mcpaccess.e2e.person.BrowserPerson;
import dev.mcpaccess.e2e.person.Sight;
import dev.mcpaccess.e2e.platform.AdminApi;
import dev.mcpaccess.e2e.platform.ApiKey;
import dev.mcpaccess.e2e.platform.Platform;
import dev.mcpaccess.e2e.platform.PlatformExtension;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The page on which a member of several companies chooses one for a published key. */
@ExtendWith({PlatformExtension.class, BrowserExtension.class})
@DisplayName("P10 the page that asks for the company")
class CompanyChoiceScreenIT {

  private static final String PAGE = "#mcp-access-company-choice";

  private final Platform platform;
  private final Browser browser;
  private Screen screen;

  CompanyChoiceScreenIT(Platform platform, Browser browser) {
    this.platform = platform;
    this.browser = browser;
  }

  @BeforeEach
  void theVendorPublishesAKey() {
    Map<String, Object> request =
        new LinkedHashMap<>(
            AdminApi.request("OAuthPKCE Public", "company:view", "issue:view", "project:view"));
    request.put("name", "Assistant");
    request.put("redirectUris", List.of(Screen.REDIRECT_URI));
    ApiKey key = ApiKey.of(platform.administrator().api().post(AdminApi.PUBLISHED, request).json());
    screen = new Screen("", key, Screen.REDIRECT_URI);
  }

  @AfterEach
  void theKeyGoes() {
    String path = AdminApi.PUBLISHED + "/" + screen.key().id();
    platform.administrator().api().send("DELETE", path, "");
  }

  @ParameterizedTest
  @ValueSource(strings = {"morgan", "hanna"})
  void axeFindsNothing(String person) {
    try (BrowserPerson visitor =
        browser.open(platform.person(person), Screen.at(1280, "en", false))) {
      screen.open(platform, visitor);
      assertThat(visitor.read(page -> page.locator(PAGE).innerText())).contains("logged in as");
      for (Sight sight :
          List.of(new Sight(1280, ColorScheme.LIGHT), new Sight(320, ColorScheme.DARK))) {
        visitor.act(sight::show);
        visitor.picture("company-" + person + "-" + sight);

        assertThat(visitor.look(Accessibility::violations)).as(sight.toString()).isEmpty();
        assertThat(visitor.look(Accessibility::overflow)).as(sight.toString()).isZero();
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|In which of your companies do you want to use Assistant?|Continue",
        "de|In welcher Ihrer Firmen möchten Sie Assistant nutzen?|Weiter",
        "da|I hvilken af dine virksomheder vil du bruge Assistant?|Fortsæt",
        "sv|I vilket av dina företag vill du använda Assistant?|Fortsätt"
      })
  void itSpeaksThePersonsLanguage(String language, String question, String button) {
    try (BrowserPerson morgan =
        browser.open(platform.person("morgan"), Screen.at(320, language, false))) {
      screen.open(platform, morgan);
      morgan.picture("company-" + language);

      assertThat(morgan.read(page -> page.locator("html").getAttribute("lang")))
          .isEqualTo(language);
      assertThat(Screen.text(morgan))
          .contains(question, button, "Brightside Success", "Granite Construction")
          .doesNotContain("mcpAccess", "{0}");
      assertThat(morgan.look(Accessibility::overflow)).isZero();
    }
  }

  @Test
  @DisplayName("C11 whose company cannot use the key is told which company and why")
  void thereIsAnExplanation() {
    String path = AdminApi.PUBLISHED + "/" + screen.key().id() + "/disable";
    try (BrowserPerson hanna = browser.open(platform.person("hanna"))) {
      screen.open(platform, hanna);
      assertThat(Screen.text(hanna)).contains("Company: Harbor", "API module is not enabled");
    }
    platform.administrator().api().post(path, Map.of());
    try (BrowserPerson morgan = browser.open(platform.person("morgan"))) {
      screen.open(platform, morgan);
      assertThat(Screen.text(morgan))
          .contains("This API key is disabled. Ask your vendor's support.");
    }
  }

  @Test
  void itWorksByKeyboard() {
    try (BrowserPerson morgan = browser.open(platform.person("morgan"))) {
      screen.open(platform, morgan);
      morgan.look(
          page -> {
            page.locator("#kc-page-title").click();
            for (int i = 0; i < 20 && !focused(page).equals("company"); i++) {
              page.keyboard().press("Tab");
            }
            // Radio buttons are one stop; the arrows choose among them.
            page.keyboard().press("ArrowDown");
            page.keyboard().press("Tab");
            assertThat(focused(page)).isEqualTo("choose");
            page.keyboard().press("Enter");
            page.locator("#mcp-access-consent").waitFor();
            return null;
          });

      assertThat(Screen.text(morgan)).contains("Company: Granite Construction");
    }
  }

  @Test
  void itWorksWithoutScripts() {
    try (BrowserPerson morgan =
        browser.open(
            platform.person("morgan"),
            Screen.at(320, "en", true).andThen(options -> options.setJavaScriptEnabled(false)))) {
      screen.open(platform, morgan);
      morgan.picture("company-without-scripts");
      morgan.look(
          page -> {
            page.getByLabel("Granite Construction").check();
            page.locator("button[name=choose]").click();
            page.locator("#mcp-access-consent").waitFor();
            return null;
          });

      assertThat(morgan.answer(page -> page.locator("button[name=authorize]").click()))
          .containsKey("code");
    }
  }

  private static String focused(Page page) {
    return (String) page.evaluate("(e => e.name || e.id || e.tagName)(document.activeElement)");
  }
}
