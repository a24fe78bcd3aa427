package dev.mcpaccess.e2e.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import dev.mcpaccess.e2e.http.Http;
import dev.mcpaccess.e2e.person.Browser;
import dev.mcpaccess.e2e.person.BrowserExtension;
import dev.mcpaccess.e2e.person.BrowserPerson;
import dev.mcpaccess.e2e.platform.CompanyApi;
import dev.mcpaccess.e2e.platform.Platform;
import dev.mcpaccess.e2e.platform.PlatformExtension;
import dev.mcpaccess.e2e.platform.TemporaryCompany;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What happens around a page: waiting, failing, going back, other tabs, a session that ends. */
@ExtendWith({PlatformExtension.class, BrowserExtension.class})
class ConsoleFlowsIT {

  private static final Pattern KEYS = Pattern.compile("/api-access/companies/[^/]+/keys\\?");
  private static final Pattern ISSUE = Pattern.compile("/api-access/companies/[^/]+/keys$");

  private final Platform platform;
  private final Console console;
  private TemporaryCompany company;
  private String keys;

  ConsoleFlowsIT(Platform platform, Browser browser) {
    this.platform = platform;
    this.console = new Console(platform, browser);
  }

  @BeforeEach
  void foundCompany() {
    company = platform.administrator().temporaryCompany();
    keys = "companies/" + company.alias() + "/keys";
  }

  @AfterEach
  void removeCompany() {
    company.remove();
    company.removeUser();
  }

  @Test
  void longWorkShowsProgressAndIsDoneOnce() {
    try (BrowserPerson admin = open("connections")) {
      AtomicReference<Route> held = new AtomicReference<>();
      admin.act(page -> page.route(KEYS, held::set));
      admin.act(page -> page.locator("nav").getByText("API keys").click());
      admin.act(page -> page.locator("main [role=status]").getByText("Loading").waitFor());
      admin.act(page -> release(page, KEYS, held));
      admin.act(page -> page.locator("h1").getByText("API keys").waitFor());

      admin.act(page -> page.locator("main").getByText("Generate new API key").click());
      admin.act(page -> fill(page, "Slow"));
      admin.act(page -> page.route(ISSUE, held::set));
      admin.act(page -> page.locator("form button[type=submit]").click());
      admin.act(
          page ->
              page.locator("form button[type=submit][disabled]").getByText("Working").waitFor());
      admin.act(page -> release(page, ISSUE, held));
      admin.act(page -> page.locator("#api-key").waitFor());
      assertThat(listed()).hasSize(1);
    }
  }

  @Test
  void whatWasTypedIsKeptWhenTheServerDoesNotAnswer() {
    try (BrowserPerson admin = open(keys + "/new")) {
      admin.act(page -> fill(page, "Unlucky"));
      admin.act(page -> page.route(ISSUE, Route::abort));
      admin.act(page -> page.locator("form button[type=submit]").click());
      admin.act(page -> page.getByText("The server does not answer").waitFor());
      assertThat(admin.read(page -> page.getByLabel("Name").inputValue())).isEqualTo("Unlucky");
      assertThat(listed()).isEmpty();
      Console.looksRight(admin, "key-new-unreachable");

      admin.act(page -> page.unroute(ISSUE));
      admin.act(page -> page.locator("form button[type=submit]").click());
      admin.act(page -> page.locator("#api-key").waitFor());
      assertThat(listed()).hasSize(1);
    }
  }

  @Test
  @DisplayName(
      "C11 An answer that is lost with its secret makes no second key, and the page says so")
  void anAnswerThatIsLostMakesNoSecondKey() {
    try (BrowserPerson admin = open(keys + "/new")) {
      admin.act(page -> fill(page, "Lost"));
      admin.act(
          page ->
              page.route(
                  ISSUE,
                  route -> {
                    route.fetch();
                    route.abort();
                  }));
      admin.act(page -> page.locator("form button[type=submit]").click());
      admin.act(page -> page.getByText("The server does not answer").waitFor());
      admin.act(page -> page.unroute(ISSUE));
      admin.act(page -> page.locator("form button[type=submit]").click());
      admin.act(page -> page.getByText("its secret was shown only once").waitFor());

      assertThat(admin.read(page -> page.locator("h1").innerText()))
          .isEqualTo("What your AI client needs");
      assertThat(listed()).hasSize(1);
      Console.looksRight(admin, "secret-lost");
    }
  }

  @Test
  void backLeadsToTheListAsItWas() {
    platform.issue(company.admin(), company.alias(), "Static API", "company:view");
    try (BrowserPerson admin = open(keys + "?type=Static+API")) {
      String list = admin.read(Page::url);
      admin.act(page -> page.locator("tr[data-key] a").click());
      admin.act(page -> page.locator("#usage-title").waitFor());
      String key = admin.read(Page::url);

      admin.act(Page::goBack);
      admin.act(page -> page.locator("tr[data-key]").waitFor());
      assertThat(admin.read(Page::url)).isEqualTo(list);
      assertThat(admin.read(page -> page.getByLabel("API type").inputValue()))
          .isEqualTo("Static API");
      admin.act(Page::goForward);
      admin.act(page -> page.locator("#usage-title").waitFor());
      assertThat(admin.read(Page::url)).isEqualTo(key);
    }
  }

  @Test
  @DisplayName("C3 A step back from a secret that is not stored asks first")
  void aStepBackFromASecretAsksFirst() {
    try (BrowserPerson admin = open(keys)) {
      admin.act(page -> page.locator("main").getByText("Generate new API key").click());
      admin.act(page -> fill(page, "Hasty"));
      admin.act(page -> page.locator("form button[type=submit]").click());
      admin.act(page -> page.locator("#api-key").waitFor());
      String secret = admin.read(page -> page.locator("#api-key").inputValue());
      String address = admin.read(Page::url);

      admin.act(page -> page.evaluate("history.back()"));
      admin.act(page -> page.locator("dialog").getByText("Leave without the secret?").waitFor());
      admin.act(page -> page.locator("dialog").getByText("Cancel").click());
      admin.act(page -> page.locator("dialog").waitFor(Console.gone()));
      assertThat(admin.read(page -> page.locator("#api-key").inputValue())).isEqualTo(secret);
      assertThat(admin.read(Page::url)).isEqualTo(address);
    }
  }

  @Test
  void aStepBackToTheLoginLeadsInAgain() {
    try (BrowserPerson admin = open("connections")) {
      admin.act(page -> page.evaluate("history.back()"));
      admin.act(page -> page.waitForURL(url -> url.endsWith("/keys")));

      assertThat(admin.read(Page::url)).startsWith(console.address());
    }
  }

  @Test
  void aLoginThatTookTooLongBeginsAnewAndLeadsWhereOneWanted() {
    try (BrowserPerson admin = open("connections")) {
      String expired =
          "#error=temporarily_unavailable&error_description=authentication_expired&state=slow";
      admin.act(
          page ->
              page.evaluate(
                  "view => sessionStorage.setItem('mcp-access.login.slow',"
                      + " JSON.stringify({ verifier: 'v', route: view }))",
                  URI.create(console.address() + keys).getPath()));
      // From elsewhere, since only the fragment would change.
      admin.act(page -> page.navigate("about:blank"));
      admin.visit(console.address() + expired);

      assertThat(admin.read(Page::url)).isEqualTo(console.address() + keys);
      assertThat(Console.heading(admin)).isEqualTo("API keys");
    }
  }

  @Test
  void anAddressThatIsNoneSaysSo() {
    try (BrowserPerson admin = open("nowhere/at/all")) {
      assertThat(Console.text(admin)).contains("There is no such page");
      admin.visit(console.address() + keys + "/" + company.id());
      assertThat(Console.text(admin)).contains("There is no such API key", "deleted");
      Console.looksRight(admin, "no-such-key");
    }
  }

  @Test
  void whoseSessionEndedLogsInAndIsWhereTheyWanted() {
    try (BrowserPerson admin = open(keys)) {
      platform.administrator().realm().users().get(company.userId()).logout();
      admin.act(page -> page.locator("nav").getByText("Your connections").click());
      admin.logInAgain();

      assertThat(admin.read(Page::url)).isEqualTo(console.address() + "connections");
      assertThat(Console.heading(admin)).isEqualTo("Your connections");
    }
  }

  @Test
  @DisplayName("Two tabs: what one has changed is kept when the other saves upon it")
  void whatTheOtherTabChangedIsKept() {
    String id = platform.issue(company.admin(), company.alias(), "OAuth", "company:view").id();
    try (BrowserPerson admin = open(keys + "/" + id + "/edit")) {
      admin.act(page -> page.getByLabel("Name").fill("Mine"));
      api().change(company.alias(), id, Map.of("description", "Theirs"), "*");
      // A draft that is found again is not saved upon what it was not typed upon.
      admin.visit(admin.read(Page::url));
      admin.act(page -> page.getByText("Somebody else has changed this API key").waitFor());
      assertThat(admin.read(page -> page.getByLabel("Name").inputValue())).isEqualTo("Mine");
      admin.act(page -> page.locator("form button[type=submit]").click());
      admin.act(page -> page.getByText("Somebody else has changed this API key").waitFor());
      Console.looksRight(admin, "key-edit-overtaken");

      admin.act(page -> page.getByText("Apply my changes on top").click());
      admin.act(page -> page.getByText("Apply my changes on top").waitFor(Console.gone()));
      assertThat(admin.read(page -> page.getByLabel("Description").inputValue()))
          .isEqualTo("Theirs");
      admin.act(page -> page.locator("form button[type=submit]").click());
      admin.act(page -> page.locator("h1").getByText("Mine").waitFor());

      Http.Answer saved = api().read(company.alias(), id);
      assertThat(saved.json().get("name").asText()).isEqualTo("Mine");
      assertThat(saved.json().get("description").asText()).isEqualTo("Theirs");
    }
  }

  @Test
  void aMessageCoversNothingThatCannotBeScrolledFree() {
    String id = platform.issue(company.admin(), company.alias(), "OAuth", "company:view").id();
    try (BrowserPerson admin =
        console.open(
            company.admin(), keys + "/" + id, options -> options.setViewportSize(320, 568))) {
      admin.act(page -> page.locator("main .console-actions").getByText("Disable").click());
      admin.act(page -> page.locator("dialog button[type=submit]").click());
      admin.act(page -> page.locator(".console-toasts .pf-v5-c-alert").waitFor());
      admin.picture("console-toast-320");

      assertThat(admin.look(ConsoleFlowsIT::covered)).isEmpty();
    }
  }

  /** What cannot be pressed, wherever one scrolls. */
  @SuppressWarnings("unchecked")
  private static List<String> covered(Page page) {
    return (List<String>)
        page.evaluate(
            """
            [...document.querySelectorAll("main button, main a, main summary, footer select")]
              .filter((e) => e.getClientRects().length > 0)
              .filter((e) => {
                e.scrollIntoView({ block: "center" });
                const { x, y, width, height } = e.getBoundingClientRect();
                const top = document.elementFromPoint(x + width / 2, y + height / 2);
                return top !== e && !e.contains(top);
              })
              .map((e) => e.outerHTML)
            """);
  }

  private BrowserPerson open(String view) {
    return console.open(company.admin(), view, options -> {});
  }

  private CompanyApi api() {
    return CompanyApi.login(platform.keycloak(), company.admin());
  }

  private List<String> listed() {
    return api().list(company.alias()).json().get("keys").findValuesAsText("name");
  }

  private static void release(Page page, Pattern requests, AtomicReference<Route> held) {
    page.unroute(requests);
    held.getAndSet(null).resume();
  }

  private static void fill(Page page, String name) {
    page.getByLabel("Name").fill(name);
    page.getByLabel("Static API", new Page.GetByLabelOptions().setExact(true)).check();
    page.locator("[data-shortcut=view]").click();
  }
}
