package dev.mcpaccess.e2e.person;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import dev.mcpaccess.e2e.oauth.OAuthClient.UserAgent;
import dev.mcpaccess.quickstart.Credentials;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

/** A person at a real browser, who logs in and authorizes by what the pages show. */
public final class BrowserPerson implements UserAgent, AutoCloseable {

  private static final String CONSENT = "#mcp-access-consent";

  /** Where pictures of the pages are kept, to be looked at. */
  private static final Path PICTURES = Path.of("target/pages");

  private final Browser browser;
  private final BrowserContext context;
  private final Page page;
  private final Credentials credentials;
  private List<String> permissionsSeen = List.of();

  BrowserPerson(Browser browser, BrowserContext context, Page page, Credentials credentials) {
    this.browser = browser;
    this.context = context;
    this.page = page;
    this.credentials = credentials;
  }

  @Override
  public Map<String, String> authorize(String url, String redirectUri) {
    return browser.run(() -> FormPerson.query(redirectAfterAuthorizing(url, redirectUri)));
  }

  private String redirectAfterAuthorizing(String url, String redirectUri) {
    AtomicReference<String> redirect = new AtomicReference<>();
    // Stands for the AI client's own page, which the authorization server redirects to.
    page.route(
        address -> address.startsWith(redirectUri),
        route -> {
          redirect.set(route.request().url());
          route.fulfill(new Route.FulfillOptions().setBody("Connected"));
        });
    page.navigate(url);
    if (page.locator(CONSENT).count() == 0) {
      logIn();
    }
    permissionsSeen = page.locator(CONSENT + " li").allInnerTexts();
    page.screenshot(
        new Page.ScreenshotOptions()
            .setPath(PICTURES.resolve("consent-" + credentials.username() + ".png")));
    press("Authorize");
    page.waitForCondition(() -> redirect.get() != null);
    return redirect.get();
  }

  /** What the consent page listed, in its words. */
  public List<String> permissionsSeen() {
    return permissionsSeen;
  }

  private void logIn() {
    page.locator("#username").fill(credentials.username());
    // With organizations on, Keycloak asks for the password on a page of its own.
    if (page.locator("#password").count() == 0) {
      press("Sign In");
    }
    page.locator("#password").fill(credentials.password());
    press("Sign In");
    page.locator(CONSENT).waitFor();
  }

  private void press(String button) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true))
        .click();
  }

  @Override
  public void close() {
    browser.run(
        () -> {
          context.close();
          return null;
        });
  }
}
