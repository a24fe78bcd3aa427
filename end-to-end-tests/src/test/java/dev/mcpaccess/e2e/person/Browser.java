package dev.mcpaccess.e2e.person;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import dev.mcpaccess.quickstart.Credentials;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** A real Chromium, in which each person has a window without the others' cookies. */
public final class Browser implements AutoCloseable {

  /** Playwright may be used by the thread that made it only; clients authorize on their own. */
  private final ExecutorService thread = Executors.newSingleThreadExecutor();

  private final Playwright playwright;
  private final com.microsoft.playwright.Browser chromium;

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

  /** Opens a window with other settings: language, size, colours, scripts. */
  public BrowserPerson open(
      Credentials person, Consumer<com.microsoft.playwright.Browser.NewContextOptions> settings) {
    com.microsoft.playwright.Browser.NewContextOptions options =
        new com.microsoft.playwright.Browser.NewContextOptions().setLocale("en");
    settings.accept(options);
    BrowserContext context = run(() -> chromium.newContext(options));
    return new BrowserPerson(this, context, run(context::newPage), person);
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
