package dev.mcpaccess.e2e.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import dev.mcpaccess.e2e.person.Browser;
import dev.mcpaccess.e2e.person.BrowserExtension;
import dev.mcpaccess.e2e.person.BrowserPerson;
import dev.mcpaccess.e2e.platform.ApiKey;
import dev.mcpaccess.e2e.platform.Platform;
import dev.mcpaccess.e2e.platform.PlatformExtension;
import dev.mcpaccess.e2e.platform.TemporaryAdmin;
import dev.mcpaccess.e2e.platform.TemporaryCompany;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages of the realm's administrator. */
@ExtendWith({PlatformExtension.class, BrowserExtension.class})
class AdminPagesIT {

  private final Platform platform;
  private final Console console;
  private TemporaryAdmin admin;

  AdminPagesIT(Platform platform, Browser browser) {
    this.platform = platform;
    this.console = new Console(platform, browser);
  }

  @BeforeEach
  void anAdministrator() {
    admin = platform.administrator().temporaryAdmin("manage-clients", "manage-organizations");
  }

  @AfterEach
  void gone() {
    admin.close();
  }

  @Test
  @DisplayName("C5, P5 The vendor gives a company its modules and policies on a page")
  void companiesAreGivenModules() {
    TemporaryCompany company = platform.administrator().temporaryCompany();
    try (BrowserPerson vendor =
        console.open(admin.credentials(), "admin?search=" + company.alias(), options -> {})) {
      assertThat(vendor.read(page -> page.locator("tbody tr").innerText()))
          .contains(company.alias(), "api, crm", "as usual");
      Console.looksRight(vendor, "admin-companies");

      vendor.look(page -> click(page.getByLabel("Edit: " + company.alias())));
      vendor.look(page -> uncheck(page, "module-api"));
      vendor.look(page -> check(page, "dynamic"));
      vendor.look(page -> fill(page, "limit", "7"));
      vendor.look(page -> choose(page, "overlap", "24"));
      Console.looksRight(vendor, "admin-policy");
      vendor.look(page -> click(page.locator("dialog button[type=submit]")));
      vendor.look(page -> waitFor(page.getByText("Saved: " + company.alias())));

      assertThat(vendor.read(page -> page.locator("tbody tr").innerText()))
          .contains("crm", "Yes", "7", "24 hours")
          .doesNotContain("api,");
      try (BrowserPerson companyAdmin =
          console.open(company.admin(), "companies/" + company.alias() + "/keys", o -> {})) {
        assertThat(Console.text(companyAdmin)).contains("The API module is not enabled");
      }
    } finally {
      company.remove();
      company.removeUser();
    }
  }

  @Test
  void aCompanysOwnKeysAreStopped() {
    ApiKey key = platform.issue("george", "granite", "OAuth", "project:view");
    String end = key.clientSecret().substring(key.clientSecret().length() - 4);
    try (BrowserPerson vendor =
        console.open(admin.credentials(), "admin/companies/granite/keys", options -> {})) {
      Console.looksRight(vendor, "admin-company-keys");
      String row = "[data-key='" + key.id() + "']";
      assertThat(vendor.read(page -> page.locator(row).innerText())).contains("OAuth", "…" + end);

      vendor.look(page -> click(page.locator(row + " button")));
      vendor.look(page -> click(page.locator("dialog button[type=submit]")));
      vendor.look(page -> waitFor(page.locator(row).getByText("Disabled")));
      assertThat(platform.companyApi("george").read("granite", key.id()).json().get("state"))
          .hasToString("\"DISABLED\"");

      vendor.look(page -> click(page.locator(row + " th a")));
      vendor.look(page -> waitFor(page.getByText("This API key is disabled")));
      Console.looksRight(vendor, "admin-key");
      assertThat(Console.text(vendor)).contains("…" + end, "Disabled", "Generated");
      assertThat(vendor.read(page -> page.locator("#client-id").inputValue()))
          .isEqualTo(key.clientId());
      vendor.look(page -> click(page.getByLabel("Enable: ")));
      vendor.look(page -> click(page.locator("dialog button[type=submit]")));
      vendor.look(page -> waitUntilGone(page.getByText("This API key is disabled")));
      assertThat(platform.companyApi("george").read("granite", key.id()).json().get("state"))
          .hasToString("\"ENABLED\"");
    }
  }

  @Test
  @DisplayName("P10 The vendor publishes, rotates, disables and deletes a key on pages")
  void keysArePublished() {
    String name = "Published by " + admin.id();
    try (BrowserPerson vendor =
        console.open(admin.credentials(), "admin/published-keys/new", options -> {})) {
      Console.looksRight(vendor, "admin-publish");
      vendor.look(page -> fill(page, "name", name));
      vendor.look(page -> click(page.getByText("View only")));
      vendor.look(page -> check(page, "redirect-claude"));
      vendor.look(page -> click(page.locator("form button[type=submit]")));
      vendor.look(page -> waitFor(page.locator("#client-secret")));
      String secret = vendor.look(page -> page.locator("#client-secret").inputValue());
      assertThat(secret).startsWith("mcpa_");
      Console.looksRight(vendor, "admin-published-once");
      vendor.look(page -> click(page.getByText("I have stored it")));
      vendor.look(page -> waitFor(page.getByLabel("Disable: " + name)));
      Console.looksRight(vendor, "admin-published");

      vendor.look(page -> click(page.getByLabel("Disable: " + name)));
      vendor.look(page -> click(page.locator("dialog button[type=submit]")));
      vendor.look(page -> waitFor(page.getByLabel("Enable: " + name)));

      vendor.look(page -> click(page.getByLabel("Rotate: " + name)));
      vendor.look(page -> click(page.locator("dialog button[type=submit]")));
      vendor.look(page -> waitFor(page.locator("#client-secret")));
      assertThat(vendor.read(page -> page.locator("#client-secret").inputValue()))
          .startsWith("mcpa_")
          .isNotEqualTo(secret);
      vendor.look(page -> click(page.getByText("I have stored it")));

      vendor.look(page -> click(page.getByLabel("Delete: " + name)));
      vendor.look(page -> fill(page, "dialog-typed", name));
      vendor.look(page -> click(page.locator("dialog button[type=submit]")));
      vendor.look(page -> waitUntilGone(page.getByLabel("Delete: " + name)));
      assertThat(platform.administrator().api().get("/published-keys?search=" + admin.id()).body())
          .contains("\"keys\":[]");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de|Eine Adresse muss mit https beginnen",
        "da|En adresse skal begynde med https",
        "sv|En adress måste börja med https"
      })
  @DisplayName("C11 What the server refuses is told in the person's language")
  void pagesFitInEveryLanguage(String language, String reason) {
    try (BrowserPerson vendor =
        console.open(
            admin.credentials(),
            "admin/published-keys/new",
            options -> options.setLocale(language))) {
      vendor.look(page -> fill(page, "name", "Refused"));
      vendor.look(page -> click(page.locator("[data-shortcut]").first()));
      vendor.look(page -> fill(page, "own-redirects", "http://example.com/callback"));
      vendor.look(page -> click(page.locator("form button[type=submit]")));
      vendor.look(page -> waitFor(page.locator("#redirects .console-error")));
      assertThat(vendor.read(page -> page.locator("#redirects .console-error").innerText()))
          .startsWith(reason);
      Console.looksRight(vendor, "admin-publish-" + language);

      vendor.visit(console.address() + "admin?search=Granite");
      Console.looksRight(vendor, "admin-companies-" + language);
      vendor.look(page -> click(page.locator("tbody button")));
      Console.looksRight(vendor, "admin-policy-" + language);
      vendor.visit(console.address() + "admin/companies/granite/keys");
      Console.looksRight(vendor, "admin-company-keys-" + language);
    }
  }

  @Test
  void whoIsNoAdministratorIsToldSo() {
    try (BrowserPerson amelia = console.open("amelia", "admin")) {
      assertThat(Console.text(amelia))
          .contains("Only the realm’s administrators can use this", "manage-organizations");
    }
  }

  @Test
  void keycloaksAdminConsoleLeadsHere() {
    assertThat(platform.administrator().client("mcp-access-admin").toRepresentation().getBaseUrl())
        .isEqualTo("/realms/development/api-access/console/admin/");
  }

  private static Void check(Page page, String id) {
    page.locator("[id='" + id + "']").check();
    return null;
  }

  private static Void choose(Page page, String id, String value) {
    page.locator("[id='" + id + "']").selectOption(value);
    return null;
  }

  private static Void uncheck(Page page, String id) {
    page.locator("[id='" + id + "']").uncheck();
    return null;
  }

  private static Void fill(Page page, String id, String text) {
    page.locator("[id='" + id + "']").fill(text);
    return null;
  }

  private static Void click(Locator locator) {
    locator.click();
    return null;
  }

  private static Void waitUntilGone(Locator locator) {
    locator.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    return null;
  }

  private static Void waitFor(Locator locator) {
    locator.waitFor();
    return null;
  }
}
