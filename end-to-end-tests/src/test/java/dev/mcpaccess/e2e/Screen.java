package dev.mcpaccess.e2e;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.mcpaccess.e2e.oauth.OAuthClient;
import dev.mcpaccess.e2e.oauth.Pkce;
import dev.mcpaccess.e2e.person.BrowserPerson;
import dev.mcpaccess.e2e.platform.ApiKey;
import dev.mcpaccess.e2e.platform.Platform;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** An authorization screen as a request of a client brings it up. */
record Screen(String person, ApiKey key, String redirectUri, Map<String, String> parameters) {

  static final String REDIRECT_URI = "https://client.example/callback";
  static final String LOOPBACK = "http://127.0.0.1:51234/callback";

  Screen(String person, ApiKey key, String redirectUri) {
    this(person, key, redirectUri, Map.of());
  }

  /** A key named Claude, for both addresses. */
  static ApiKey key(Platform platform, String... permissions) {
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

  void open(Platform platform, BrowserPerson visitor) {
    OAuthClient client = platform.client(key, redirectUri);
    client.redirect(
        (url, address) -> {
          visitor.open(url, address);
          return Map.of();
        },
        Pkce.create(),
        parameters);
  }

  static Consumer<NewContextOptions> at(int width, String language, boolean dark) {
    return options ->
        options
            .setViewportSize(width, 800)
            .setLocale(language)
            .setColorScheme(dark ? ColorScheme.DARK : ColorScheme.LIGHT);
  }

  static String text(BrowserPerson visitor) {
    return visitor.read(page -> page.locator("body").innerText());
  }

  /** Opens all that is folded away. */
  static Void unfold(Page page) {
    page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
    return null;
  }

  /** Opens the first that is folded away, as a person does. */
  static Void unfoldByClick(Page page) {
    page.locator("summary").first().click();
    return null;
  }
}
