package dev.mcpaccess.benchmarks.keycloak;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import dev.mcpaccess.benchmarks.measure.Side;
import dev.mcpaccess.quickstart.Credentials;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/** A company's list of keys as its admin sees it, in Chromium: from an address to the rows. */
final class KeysInBrowser implements AutoCloseable {

  private static final String ROWS = "tr[data-key]";

  /** Playwright may be used by the thread that made it only. */
  private final ExecutorService thread = Executors.newSingleThreadExecutor();

  private final Servers servers;
  private final Playwright playwright;
  private final Browser chromium;
  private BrowserContext window;

  private KeysInBrowser(Servers servers) {
    this.servers = servers;
    this.playwright =
        on(
            () ->
                Playwright.create(
                    new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"))));
    this.chromium =
        on(
            () ->
                playwright
                    .chromium()
                    .launch(
                        new LaunchOptions()
                            .setExecutablePath(executable())
                            // Chromium's own sandbox does not run as root.
                            .setChromiumSandbox(false)));
  }

  static KeysInBrowser start(Servers servers) {
    return new KeysInBrowser(servers);
  }

  /**
   * Opens the list's address again and again, in a window in which the person is logged in.
   *
   * @param rows how many the first page has
   */
  Side side(String name, String admin, String company, int rows) {
    String address =
        servers.keycloak().issuer() + "/api-access/console/companies/" + company + "/keys";
    return new Side(
        name,
        () -> {
          Page page = on(() -> logIn(servers.person(admin), address));
          return client -> on(() -> open(page, address, rows));
        });
  }

  private Page logIn(Credentials person, String address) {
    if (window != null) {
      window.close();
    }
    window = chromium.newContext();
    Page page = window.newPage();
    page.navigate(address);
    page.locator("#username").fill(person.username());
    // With organizations on, Keycloak asks for the password on a page of its own.
    if (page.locator("#password").count() == 0) {
      page.locator("#kc-login").click();
    }
    page.locator("#password").fill(person.password());
    page.locator("#kc-login").click();
    page.locator(ROWS).first().waitFor();
    return page;
  }

  private static Void open(Page page, String address, int rows) {
    page.navigate(address);
    page.locator(ROWS).first().waitFor();
    int shown = page.locator(ROWS).count();
    if (shown != rows) {
      throw new IllegalStateException(address + " shows " + shown + " rows, not " + rows);
    }
    return null;
  }

  private <T> T on(Supplier<T> action) {
    return CompletableFuture.supplyAsync(action, thread).join();
  }

  private static Path executable() {
    String named = System.getenv("CHROMIUM");
    return Path.of(named == null ? "/usr/bin/chromium" : named);
  }

  @Override
  public void close() {
    on(
        () -> {
          playwright.close();
          return null;
        });
    thread.shutdown();
  }
}
