package dev.mcpaccess.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mcpaccess.e2e.person.Accessibility;
import dev.mcpaccess.e2e.person.Answer;
import dev.mcpaccess.e2e.person.Browser;
import dev.mcpaccess.e2e.person.BrowserExtension;
import dev.mcpaccess.e2e.person.BrowserPerson;
import dev.mcpaccess.e2e.person.FormPerson;
import dev.mcpaccess.e2e.platform.ApiKey;
import dev.mcpaccess.e2e.platform.Platform;
import dev.mcpaccess.e2e.platform.PlatformExtension;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The states of the authorization screen: accessible, wide and narrow, light and dark. */
@ExtendWith({PlatformExtension.class, BrowserExtension.class})
class AuthorizationScreenLooksIT {

  private static final String LONG = "W".repeat(100);

  private final Platform platform;
  private final Browser browser;

  AuthorizationScreenLooksIT(Platform platform, Browser browser) {
    this.platform = platform;
    this.browser = browser;
  }

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void axeFindsNothing(String colours) {
    boolean dark = colours.equals("dark");
    for (int width : new int[] {1280, 320}) {
      for (Map.Entry<String, Screen> scene : scenes().entrySet()) {
        try (BrowserPerson person =
            browser.open(
                platform.person(scene.getValue().person()), Screen.at(width, "en", dark))) {
          scene.getValue().open(platform, person);
          person.picture("screen-" + scene.getKey() + "-" + width + "-" + colours);
          person.look(Screen::unfold);

          assertThat(person.look(Accessibility::violations))
              .as(scene.getKey() + " at " + width)
              .isEmpty();
          assertThat(person.look(Accessibility::overflow))
              .as(scene.getKey() + " at " + width)
              .isZero();
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
  private Map<String, Screen> scenes() {
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
    return Map.of(
        "web",
            new Screen(
                "carly", both, Screen.REDIRECT_URI, Map.of("scope", "inclusive profile email")),
        "loopback", new Screen("carly", both, Screen.LOOPBACK),
        "outsider", new Screen("george", both, Screen.REDIRECT_URI),
        "difference", new Screen("carly", seen, Screen.REDIRECT_URI),
        "nothing-new", new Screen("carly", seen, Screen.LOOPBACK, Map.of("scope", "task:view")),
        "dynamic", new Screen("ines", dynamic, Screen.REDIRECT_URI),
        "dynamic-again", new Screen("morgan", dynamic, Screen.REDIRECT_URI));
  }
}
