package dev.mcpaccess.e2e.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitForSelectorState;
import dev.mcpaccess.e2e.person.Accessibility;
import dev.mcpaccess.e2e.person.Browser;
import dev.mcpaccess.e2e.person.BrowserPerson;
import dev.mcpaccess.e2e.platform.Platform;
import dev.mcpaccess.quickstart.Credentials;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** The web app, as people open it. */
record Console(Platform platform, Browser browser) {

  /** How the pages are looked at: wide, as on a tablet, as on a small phone. */
  private static final List<Sight> SIGHTS =
      List.of(
          new Sight(1280, ColorScheme.LIGHT),
          new Sight(768, ColorScheme.DARK),
          new Sight(320, ColorScheme.LIGHT),
          new Sight(320, ColorScheme.DARK));

  private record Sight(int width, ColorScheme colours) {}

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

  /** Holds what the window shows against the rules, wide and narrow, light and dark. */
  static void looksRight(BrowserPerson person, String name) {
    for (Sight sight : SIGHTS) {
      person.look(page -> show(page, sight));
      String colours = sight.colours().name().toLowerCase(Locale.ROOT);
      String scene = "console-" + name + "-" + sight.width() + "-" + colours;
      person.picture(scene);

      assertThat(person.look(Accessibility::violations)).as(scene).isEmpty();
      assertThat(person.look(Accessibility::overflow)).as(scene).isZero();
    }
    person.look(page -> show(page, SIGHTS.get(0)));
  }

  static Locator.WaitForOptions gone() {
    return new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED);
  }

  static String heading(BrowserPerson person) {
    return person.read(page -> page.locator("h1").innerText());
  }

  static String text(BrowserPerson person) {
    return person.read(page -> page.locator("#main").innerText());
  }

  private static Void show(Page page, Sight sight) {
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(sight.colours()));
    page.setViewportSize(sight.width(), 800);
    return null;
  }
}
