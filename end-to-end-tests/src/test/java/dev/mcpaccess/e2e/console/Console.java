package dev.mcpaccess.e2e.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitForSelectorState;
import dev.mcpaccess.e2e.person.Accessibility;
import dev.mcpaccess.e2e.person.Browser;
import dev.mcpaccess.e2e.person.BrowserPerson;
import dev.mcpaccess.e2e.person.Sight;
import dev.mcpaccess.e2e.platform.Platform;
import dev.mcpaccess.quickstart.Credentials;
import java.util.List;
import java.util.function.Consumer;

/** The web app, as people open it. */
record Console(Platform platform, Browser browser) {

  /** Wide, as on a tablet, as on a small phone. */
  private static final List<Integer> WIDTHS = List.of(1280, 768, 320);

  String address() {
    return platform.keycloak().issuer() + "/api-access/console/";
  }

  /** Opens a view, such as {@code companies/brightside/keys}, in a new window. */
  BrowserPerson open(String username, String view) {
    return open(platform.person(username), view, options -> {});
  }

  BrowserPerson open(Credentials person, String view, Consumer<NewContextOptions> settings) {
    BrowserPerson opened = browser.open(person, settings);
    opened.visit(address() + view);
    return opened;
  }

  static void withClipboard(NewContextOptions options) {
    options.setPermissions(List.of("clipboard-read", "clipboard-write"));
  }

  /** Holds what the window shows against the rules, at each width, light and dark. */
  static void looksRight(BrowserPerson person, String name) {
    for (int width : WIDTHS) {
      for (ColorScheme colours : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
        Sight sight = new Sight(width, colours);
        String scene = "console-" + name + "-" + sight;
        person.act(sight::show);
        person.picture(scene);

        assertThat(person.look(Accessibility::violations)).as(scene).isEmpty();
      }
      assertThat(person.look(Accessibility::overflow)).as(name + " at " + width).isZero();
      assertThat(person.look(Accessibility::cutOff)).as(name + " at " + width).isEmpty();
    }
    person.act(new Sight(WIDTHS.get(0), ColorScheme.LIGHT)::show);
  }

  static Locator.WaitForOptions gone() {
    return new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED);
  }

  static int count(BrowserPerson person, String selector) {
    return person.look(page -> page.locator(selector).count());
  }

  static String heading(BrowserPerson person) {
    return person.read(page -> page.locator("h1").innerText());
  }

  static String text(BrowserPerson person) {
    return person.read(page -> page.locator("#main").innerText());
  }
}
