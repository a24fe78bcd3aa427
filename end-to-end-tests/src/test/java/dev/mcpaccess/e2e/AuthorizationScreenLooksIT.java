package dev.mcpaccess.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import dev.mcpaccess.e2e.person.Accessibility;
import dev.mcpaccess.e2e.person.Answer;
import dev.mcpaccess.e2e.person.Browser;
import dev.mcpaccess.e2e.person.BrowserExtension;
import dev.mcpaccess.e2e.person.BrowserPerson;
import dev.mcpaccess.e2e.person.FormPerson;
import dev.mcpaccess.e2e.person.Sight;
import dev.mcpaccess.e2e.platform.Administrator;
import dev.mcpaccess.e2e.platform.ApiKey;
import dev.mcpaccess.e2e.platform.CompanyApi;
import dev.mcpaccess.e2e.platform.Platform;
import dev.mcpaccess.e2e.platform.PlatformExtension;
import dev.mcpaccess.e2e.platform.TemporaryCompany;
import dev.mcpaccess.quickstart.Credentials;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The states of the authorization screen: accessible, wide and narrow, light and dark. */
@ExtendWith({PlatformExtension.class, BrowserExtension.class})
class AuthorizationScreenLooksIT {

  private static final String LONG = "W".repeat(100);

  /** Colours and widths have nothing to do with each other: two of the four pairs show both. */
  private static final List<Sight> SIGHTS =
      List.of(new Sight(1280, ColorScheme.LIGHT), new Sight(320, ColorScheme.DARK));

  private record Scene(String name, Screen screen) {}

  private final Platform platform;
  private final Browser browser;

  AuthorizationScreenLooksIT(Platform platform, Browser browser) {
    this.platform = platform;
    this.browser = browser;
  }

  @Test
  void axeFindsNothing() {
    Map<String, List<Scene>> byPerson =
        scenes().stream().collect(Collectors.groupingBy(scene -> scene.screen().person()));
    byPerson.forEach(
        (username, scenes) -> {
          try (BrowserPerson person = open(platform.person(username))) {
            scenes.forEach(scene -> look(person, scene.name(), scene.screen()));
          }
        });
  }

  @Test
  void axeFindsNothingWhereThereIsNothingToAuthorize() {
    Administrator administrator = platform.administrator();
    TemporaryCompany company = administrator.temporaryCompany();
    Credentials colleague = new Credentials("colleague-" + UUID.randomUUID(), "temporary-password");
    administrator.addMember(company.alias(), colleague);
    Screen screen = new Screen("", key(company), Screen.REDIRECT_URI);
    ApiKey expiring = key(company);
    CompanyApi.login(platform.keycloak(), company.admin())
        .change(
            company.alias(),
            expiring.id(),
            Map.of("expiresAt", Instant.now().plusSeconds(1).toString()),
            "*");
    try (BrowserPerson person = open(colleague)) {
      look(person, "nothing", screen);
      administrator.removeMember(company.alias(), company.userId());
      administrator.whileAttribute(
          company.alias(),
          "mcp-access.keys-of-leavers",
          "disable",
          () -> look(person, "leaver", screen));
      look(person, "expired", new Screen("", expiring, Screen.REDIRECT_URI));
    } finally {
      company.remove();
      administrator.remove(colleague.username());
    }
  }

  private ApiKey key(TemporaryCompany company) {
    return platform.issue(
        company.admin(),
        company.alias(),
        Map.of(
            "name",
            "Claude",
            "redirectUris",
            List.of(Screen.REDIRECT_URI),
            "permissions",
            List.of("company:view")));
  }

  /** A window for all that one person looks at, so that they log in once. */
  private BrowserPerson open(Credentials visitor) {
    return browser.open(visitor, Screen.at(1280, "en", false));
  }

  private void look(BrowserPerson person, String name, Screen screen) {
    screen.open(platform, person);
    for (Sight sight : SIGHTS) {
      person.act(sight::show);
      person.picture("screen-" + name + "-" + sight);
    }
    person.look(Screen::unfold);
    for (Sight sight : SIGHTS) {
      person.act(sight::show);
      assertThat(person.look(Accessibility::violations)).as(name + " at " + sight).isEmpty();
      assertThat(person.look(Accessibility::overflow)).as(name + " at " + sight).isZero();
    }
  }

  @Test
  @DisplayName("Security 19 very long text wraps")
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
    try (BrowserPerson carly =
        browser.open(platform.person("carly"), Screen.at(320, "en", false))) {
      new Screen("", key, "https://" + "w".repeat(60) + ".example/callback").open(platform, carly);
      carly.look(Screen::unfold);
      carly.picture("screen-long-320");

      assertThat(Screen.text(carly)).contains(LONG);
      assertThat(carly.look(Accessibility::overflow)).isZero();
    }
  }

  /** The states of the screen, each to be looked at. */
  private List<Scene> scenes() {
    ApiKey both = Screen.key(platform, "company:view", "company:update", "task:view", "note:view");
    ApiKey seen = Screen.key(platform, "company:view", "task:view");
    FormPerson carly = new FormPerson(platform.person("carly"));
    platform.client(seen, Screen.REDIRECT_URI).authorize(carly);
    platform.administrator().addToKey(seen, "company:update");
    ApiKey dynamic =
        platform.issue(
            platform.person("george"),
            "granite",
            Map.of(
                "name",
                "Claude",
                "redirectUris",
                List.of(Screen.REDIRECT_URI),
                "dynamicPermissions",
                true));
    platform
        .client(dynamic, Screen.REDIRECT_URI)
        .authorize(
            new FormPerson(platform.person("morgan")).answering(Answer.ticking("issue:view")));
    return List.of(
        new Scene(
            "web",
            new Screen(
                "carly", both, Screen.REDIRECT_URI, Map.of("scope", "inclusive profile email"))),
        new Scene("loopback", new Screen("carly", both, Screen.LOOPBACK)),
        new Scene("outsider", new Screen("george", both, Screen.REDIRECT_URI)),
        new Scene("difference", new Screen("carly", seen, Screen.REDIRECT_URI)),
        new Scene(
            "nothing-new",
            new Screen("carly", seen, Screen.LOOPBACK, Map.of("scope", "task:view"))),
        new Scene("dynamic", new Screen("ines", dynamic, Screen.REDIRECT_URI)),
        new Scene("dynamic-again", new Screen("morgan", dynamic, Screen.REDIRECT_URI)));
  }
}
