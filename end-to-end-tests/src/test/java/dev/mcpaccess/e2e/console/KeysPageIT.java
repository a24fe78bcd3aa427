package dev.mcpaccess.e2e.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import dev.mcpaccess.e2e.person.Browser;
import dev.mcpaccess.e2e.person.BrowserExtension;
import dev.mcpaccess.e2e.person.BrowserPerson;
import dev.mcpaccess.e2e.platform.AdminApi;
import dev.mcpaccess.e2e.platform.ApiKey;
import dev.mcpaccess.e2e.platform.Platform;
import dev.mcpaccess.e2e.platform.PlatformExtension;
import dev.mcpaccess.e2e.platform.TemporaryCompany;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The list of a company's API keys, and what stands in its place. */
@ExtendWith({PlatformExtension.class, BrowserExtension.class})
class KeysPageIT {

  private final Platform platform;
  private final Console console;

  KeysPageIT(Platform platform, Browser browser) {
    this.platform = platform;
    this.console = new Console(platform, browser);
  }

  @Test
  void keysAreFoundByNameAndFilteredByType() {
    TemporaryCompany company = platform.administrator().temporaryCompany();
    try (BrowserPerson admin = console.open(company.admin(), "", options -> {})) {
      assertThat(Console.text(admin)).contains("No API key yet", "Generate new API key");
      Console.looksRight(admin, "keys-none");

      issue(company, "Claude of all", "OAuthPKCE");
      issue(company, "Chat", "OAuthPKCE Public");
      issue(company, "Nightly export", "Static API");
      admin.visit(console.address());

      assertThat(names(admin)).containsExactly("Nightly export", "Chat", "Claude of all");
      Console.looksRight(admin, "keys");

      admin.look(page -> fill(page, "claude"));
      assertThat(names(admin)).containsExactly("Claude of all");
      assertThat(admin.read(Page::url)).endsWith("?search=claude");

      admin.look(page -> fill(page, ""));
      admin.look(page -> only(page, "Static API"));
      assertThat(names(admin)).containsExactly("Nightly export");
    } finally {
      company.remove();
      company.removeUser();
    }
  }

  @Test
  void anAnswerThatIsOvertakenIsNotShown() {
    TemporaryCompany company = platform.administrator().temporaryCompany();
    issue(company, "Claude of all", "OAuthPKCE Public");
    issue(company, "Chat", "OAuthPKCE Public");
    try (BrowserPerson admin = console.open(company.admin(), "", options -> {})) {
      List<Route> held = new ArrayList<>();
      admin.act(page -> page.route(Pattern.compile("search=c(&|$)"), held::add));
      admin.act(page -> page.getByLabel("Search by name").fill("c"));
      admin.act(page -> page.waitForCondition(() -> held.size() == 1));
      admin.look(page -> fill(page, "claude"));

      admin.act(
          page ->
              page.waitForRequestFinished(
                  new Page.WaitForRequestFinishedOptions()
                      .setPredicate(request -> request.url().equals(held.get(0).request().url())),
                  () -> held.get(0).resume()));
      assertThat(names(admin)).containsExactly("Claude of all");
    } finally {
      company.remove();
      company.removeUser();
    }
  }

  @Test
  void manyKeysComePageByPage() {
    TemporaryCompany company = platform.administrator().temporaryCompany();
    for (int i = 1; i <= 51; i++) {
      issue(company, "Key " + i, "OAuthPKCE Public");
    }
    try (BrowserPerson admin = console.open(company.admin(), "", options -> {})) {
      assertThat(names(admin)).hasSize(50).startsWith("Key 51").endsWith("Key 2");

      admin.act(page -> page.getByText("Show more").click());
      admin.act(page -> page.getByText("Show more").waitFor(Console.gone()));
      assertThat(names(admin)).hasSize(51).endsWith("Key 1");
    } finally {
      company.remove();
      company.removeUser();
    }
  }

  @Test
  @DisplayName("C4, C11 Who is no company admin is told so, and by whom that can be changed")
  void whoIsNoAdminIsToldSo() {
    try (BrowserPerson carly = console.open("carly", "companies/brightside/keys")) {
      assertThat(Console.text(carly))
          .contains("Only company admins can use the API section", "Ask an administrator");
      assertThat(carly.read(page -> page.locator("nav").innerText())).doesNotContain("API keys");
      Console.looksRight(carly, "not-admin");
    }
  }

  @Test
  @DisplayName("C5, C11 Without the API module the section is absent, and the page says why")
  void withoutTheModuleTheSectionIsAbsent() {
    try (BrowserPerson hanna = console.open("hanna", "companies/harbor/keys")) {
      assertThat(Console.text(hanna))
          .contains("The API module is not enabled for this company", "vendor’s support");
      assertThat(hanna.read(page -> page.locator("nav").innerText())).doesNotContain("API keys");

      hanna.visit(console.address());
      assertThat(Console.text(hanna)).contains("Harbor Foods: The API module is not enabled");
      Console.looksRight(hanna, "module-off");
    }
  }

  @Test
  @DisplayName(
      "P10 A company admin blocks a published key for the own company, and lets it be again")
  void aPublishedKeyIsBlocked() {
    ApiKey key = platform.administrator().api().publish("OAuthPKCE Public", "company:view");
    try (BrowserPerson amelia = console.open("amelia", "companies/brightside/keys")) {
      amelia.look(page -> turn(page, key, "Block"));
      assertThat(blocked(key)).isTrue();
      Console.looksRight(amelia, "keys-published");

      amelia.look(page -> turn(page, key, "Unblock"));
      assertThat(blocked(key)).isFalse();
    } finally {
      platform.administrator().api().send("DELETE", AdminApi.PUBLISHED + "/" + key.id(), "");
    }
  }

  @Test
  void whoBelongsToAnotherCompanyIsToldSo() {
    try (BrowserPerson george = console.open("george", "companies/brightside/keys")) {
      assertThat(Console.text(george)).contains("You do not belong to a company with this name");
    }
  }

  private void issue(TemporaryCompany company, String name, String type) {
    Map<String, Object> request =
        type.startsWith("OAuthPKCE")
            ? Map.of(
                "name",
                name,
                "apiType",
                type,
                "permissions",
                List.of("company:view"),
                "redirectUris",
                List.of("loopback"))
            : Map.of("name", name, "apiType", type, "permissions", List.of("company:view"));
    platform.issue(company.admin(), company.alias(), request);
  }

  private boolean blocked(ApiKey key) {
    return platform
        .companyApi("amelia")
        .published("GET", "brightside", "/" + key.id())
        .json()
        .get("blocked")
        .asBoolean();
  }

  private static Void turn(Page page, ApiKey key, String button) {
    page.locator("tr:has-text('" + key.clientId() + "') button").getByText(button).click();
    page.locator("dialog button[type=submit]").click();
    page.locator("dialog").waitFor(Console.gone());
    return null;
  }

  private static Void fill(Page page, String search) {
    int before = page.locator("tr[data-key]").count();
    page.getByLabel("Search by name").fill(search);
    page.waitForCondition(() -> page.locator("tr[data-key]").count() != before);
    return null;
  }

  private static Void only(Page page, String type) {
    page.getByLabel("API type").selectOption(type);
    page.waitForCondition(() -> page.locator("tr[data-key]").count() == 1);
    return null;
  }

  private static List<String> names(BrowserPerson person) {
    return person.look(page -> page.locator("tr[data-key] th a").allInnerTexts());
  }
}
