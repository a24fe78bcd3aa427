package dev.mcpaccess.e2e.person;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import dev.mcpaccess.e2e.oauth.OAuthClient.UserAgent;
import dev.mcpaccess.quickstart.Credentials;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;

/** A person at a real browser, who logs in and authorizes by what the pages show. */
public final class BrowserPerson implements UserAgent, AutoCloseable {

  private static final String CONSENT = "#mcp-access-consent";

  /** The page that may come before it. */
  private static final String PAGES = CONSENT + ", #mcp-access-company-choice";

  /** Where pictures of the pages are kept, to be looked at. */
  private static final Path PICTURES = Path.of("target/pages");

  private final Browser browser;
  private final BrowserContext context;
  private final Page page;
  private final Credentials credentials;
  private final AtomicReference<String> redirect = new AtomicReference<>();
  private List<String> permissionsSeen = List.of();

  BrowserPerson(Browser browser, BrowserContext context, Page page, Credentials credentials) {
    this.browser = browser;
    this.context = context;
    this.page = page;
    this.credentials = credentials;
  }

  @Override
  public Map<String, String> authorize(String url, String redirectUri) {
    open(url, redirectUri);
    return answer(shown -> shown.locator("button[name=authorize]").click());
  }

  /** Logs in where that is asked for, and goes as far as the consent page. */
  public void open(String url, String redirectUri) {
    browser.run(
        () -> {
          openConsent(url, redirectUri);
          return null;
        });
  }

  /** Goes to a page of the realm, and logs in where that is asked for. */
  public void visit(String url) {
    browser.run(
        () -> {
          page.navigate(url);
          page.waitForCondition(() -> asksForLogin() || page.locator("h1[tabindex]").count() > 0);
          if (asksForLogin()) {
            enterCredentials();
            page.locator("h1[tabindex]").waitFor();
            remember();
          }
          return null;
        });
  }

  /** Logs in when the page leads to the login by itself. */
  public void logInAgain() {
    browser.run(
        () -> {
          page.locator("#username").waitFor();
          enterCredentials();
          page.locator("h1[tabindex]").waitFor();
          remember();
          return null;
        });
  }

  /** Does something on the page that ends the authorization. */
  public Map<String, String> answer(Consumer<Page> action) {
    return browser.run(
        () -> {
          action.accept(page);
          page.waitForCondition(() -> redirect.get() != null);
          return FormPerson.query(redirect.get());
        });
  }

  /** Does something on the page, or looks at it. */
  public <T> T look(Function<Page, T> action) {
    return browser.run(() -> action.apply(page));
  }

  /** Does something on the page. */
  public void act(Consumer<Page> action) {
    look(
        shown -> {
          action.accept(shown);
          return null;
        });
  }

  public String read(Function<Page, String> text) {
    return look(text);
  }

  /** Takes a picture of the whole page, to be looked at. */
  public void picture(String name) {
    look(
        shown ->
            shown.screenshot(
                new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(PICTURES.resolve(name + ".png"))));
  }

  private void openConsent(String url, String redirectUri) {
    redirect.set(null);
    // Stands for the AI client's own page, which the authorization server redirects to.
    page.route(
        address -> address.startsWith(redirectUri),
        route -> {
          redirect.set(route.request().url());
          route.fulfill(new Route.FulfillOptions().setBody("Connected"));
        });
    page.navigate(url);
    if (page.locator(PAGES).count() == 0) {
      logIn();
    }
    permissionsSeen = page.locator(CONSENT + " .mcp-access-sentence").allInnerTexts();
  }

  /** What the consent page listed, in its words. */
  public List<String> permissionsSeen() {
    return permissionsSeen;
  }

  private boolean asksForLogin() {
    return page.locator("#username").count() > 0;
  }

  private void logIn() {
    enterCredentials();
    page.locator(PAGES).waitFor();
    remember();
  }

  private void remember() {
    browser.loggedIn(credentials, context.cookies());
  }

  private void enterCredentials() {
    page.locator("#username").fill(credentials.username());
    // With organizations on, Keycloak asks for the password on a page of its own.
    if (page.locator("#password").count() == 0) {
      page.locator("#kc-login").click();
    }
    page.locator("#password").fill(credentials.password());
    page.locator("#kc-login").click();
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
