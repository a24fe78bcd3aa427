package dev.mcpaccess.e2e.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import dev.mcpaccess.e2e.person.Browser;
import dev.mcpaccess.e2e.person.BrowserExtension;
import dev.mcpaccess.e2e.person.BrowserPerson;
import dev.mcpaccess.e2e.platform.Platform;
import dev.mcpaccess.e2e.platform.PlatformExtension;
import dev.mcpaccess.e2e.platform.TemporaryAdmin;
import dev.mcpaccess.e2e.platform.TemporaryCompany;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

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
      Console.looksRight(vendor, "admin-policy");
      vendor.look(page -> click(page.locator("dialog button[type=submit]")));
      vendor.look(page -> waitFor(page.getByText("Saved: " + company.alias())));

      assertThat(vendor.read(page -> page.locator("tbody tr").innerText()))
          .contains("crm", "Yes", "7")
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
