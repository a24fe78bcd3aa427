package dev.mcpaccess.e2e.person;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Cookie;
import dev.mcpaccess.quickstart.Credentials;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** A real Chromium, in which each person has a window without the others' cookies. */
public final class Browser implements AutoCloseable {

  private static final Set<String> SESSION =
      Set.of("KEYCLOAK_IDENTITY", "KEYCLOAK_SESSION", "AUTH_SESSION_ID");

  /** Playwright may be used by the thread that made it only; clients authorize on their own. */
  private final ExecutorService thread = Executors.newSingleThreadExecutor();

  private final Playwright playwright;
  private final com.microsoft.playwright.Browser chromium;

  /** By which Keycloak knows somebody who logged in before, in another window. */
  private final Map<Credentials, List<Cookie>> sessions = new ConcurrentHashMap<>();

  private Browser(Path executable) {
    playwright = run(Browser::playwright);
    chromium = run(() -> launch(playwright, executable));
  }

  static Browser start(Path executable) {
    return new Browser(executable);
  }

  public BrowserPerson open(Credentials person) {
    return open(person, options -> {});
  }

  /**
   * Opens a window with other settings: language, size, colours, scripts. Who logged in in an
   * earlier window need not do so again, unless the session has ended meanwhile.
   */
  public BrowserPerson open(
      Credentials person, Consumer<com.microsoft.playwright.Browser.NewContextOptions> settings) {
    com.microsoft.playwright.Browser.NewContextOptions options =
        new com.microsoft.playwright.Browser.NewContextOptions().setLocale("en");
    settings.accept(options);
    BrowserContext context = run(() -> chromium.newContext(options));
    Optional.ofNullable(sessions.get(person))
        .ifPresent(
            cookies ->
                run(
                    () -> {
                      context.addCookies(cookies);
                      return null;
                    }));
    return new BrowserPerson(this, context, run(context::newPage), person);
  }

  /** To be called when somebody has just logged in; a choice of language is not kept. */
  void loggedIn(Credentials person, List<Cookie> cookies) {
    sessions.put(person, cookies.stream().filter(cookie -> SESSION.contains(cookie.name)).toList());
  }

  <T> T run(Supplier<T> action) {
    return CompletableFuture.supplyAsync(action, thread).join();
  }

  private static Playwright playwright() {
    return Playwright.create(
        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
  }

  private static com.microsoft.playwright.Browser launch(Playwright playwright, Path executable) {
    return playwright
        .chromium()
        .launch(
            new BrowserType.LaunchOptions()
                .setExecutablePath(executable)
                // Chromium's own sandbox does not run as root, as CI machines often are.
                .setChromiumSandbox(false)
                .setArgs(List.of("--disable-background-networking", "--no-first-run")));
  }

  @Override
  public void close() {
    run(
        () -> {
          playwright.close();
          return null;
        });
    thread.shutdown();
  }
}
