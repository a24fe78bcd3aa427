package dev.mcpaccess.e2e.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.mcpaccess.e2e.http.Http;
import dev.mcpaccess.e2e.person.Browser;
import dev.mcpaccess.e2e.person.BrowserExtension;
import dev.mcpaccess.e2e.person.BrowserPerson;
import dev.mcpaccess.e2e.platform.CompanyApi;
import dev.mcpaccess.e2e.platform.Platform;
import dev.mcpaccess.e2e.platform.PlatformExtension;
import dev.mcpaccess.e2e.platform.TemporaryCompany;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A company admin generates an API key at the pages, and looks after it. */
@ExtendWith({PlatformExtension.class, BrowserExtension.class})
class KeyPagesIT {

  private final Platform platform;
  private final Console console;
  private TemporaryCompany company;

  KeyPagesIT(Platform platform, Browser browser) {
    this.platform = platform;
    this.console = new Console(platform, browser);
  }

  @BeforeEach
  void foundCompany() {
    company = platform.administrator().temporaryCompany();
  }

  @AfterEach
  void removeCompany() {
    company.remove();
    company.removeUser();
  }

  @Test
  @DisplayName("C1, C2, C3 From login to a copied secret: five clicks, one typed field")
  void aKeyIsGeneratedInFiveClicks() {
    try (BrowserPerson admin = open("")) {
      admin.look(
          page -> {
            page.getByText("Generate new API key").click();
            page.getByText("Claude", exactly()).first().click();
            page.getByLabel("Name").fill("Claude for all");
            page.locator("[data-shortcut=view]").click();
            page.getByText("Save", exactly()).click();
            page.getByLabel("Copy: Client Secret").click();
            return null;
          });
      String copied = clipboard(admin);
      String clientId = value(admin, "#client-id");

      assertThat(copied).startsWith("mcpa_").isEqualTo(value(admin, "#client-secret"));
      Http.Answer listed = api().list(company.alias());
      assertThat(listed.json().at("/keys/0/clientId").asText()).isEqualTo(clientId);
      assertThat(listed.json().at("/keys/0/apiType").asText()).isEqualTo("OAuthPKCE");
      assertThat(listed.json().at("/keys/0/redirectUris").toString()).contains("claude.ai");
      Console.looksRight(admin, "shown-once");

      assertThat(env(admin))
          .contains("MCP_CLIENT_ID=" + clientId + "\n")
          .contains("MCP_CLIENT_SECRET=" + copied + "\n")
          .contains("MCP_URL=" + platform.mcpUrl() + "\n");
    }
  }

  @Test
  @DisplayName("C3 Who leaves without the secret is warned, and nobody sees it afterwards")
  void theSecretIsShownOnce() {
    try (BrowserPerson admin = open("companies/" + company.alias() + "/keys/new")) {
      admin.look(page -> generate(page, "ChatGPT", "Static API"));
      String secret = value(admin, "#api-key");

      admin.look(page -> click(page.locator("header").getByText("API keys")));
      assertThat(dialog(admin)).contains("Leave without the secret?");
      admin.look(page -> click(page.locator("dialog").getByText("Cancel")));
      assertThat(value(admin, "#api-key")).isEqualTo(secret);

      admin.look(page -> click(page.getByText("I have stored it")));
      admin.look(page -> heading(page, "ChatGPT"));
      assertThat(admin.read(Page::content)).doesNotContain(secret);
      assertThat(stored(admin)).doesNotContain(secret);
      admin.visit(admin.read(Page::url));
      assertThat(admin.read(Page::content)).doesNotContain(secret);
      Console.looksRight(admin, "key-static");
    }
  }

  @Test
  @DisplayName("C11 What is typed and not right is kept, and each field says what is wrong")
  void whatIsWrongIsToldAtItsField() {
    try (BrowserPerson admin = open("companies/" + company.alias() + "/keys/new")) {
      admin.look(
          page -> {
            page.getByLabel("Description").fill("For nobody yet");
            page.getByLabel("Other addresses").fill("http://example.com/callback");
            return click(page.getByText("Save", exactly()));
          });
      admin.look(page -> wait(page.locator("[role=alert]")));

      assertThat(Console.text(admin)).contains("Something is not right yet");
      assertThat(errors(admin))
          .containsExactly("Give the key a name.", "Choose at least one permission.");
      assertThat(typed(admin, "Description")).isEqualTo("For nobody yet");
      Console.looksRight(admin, "key-new-wrong");

      admin.look(page -> generate(page, "For nobody", "OAuthPKCE"));
      admin.look(page -> wait(page.locator("#redirects .console-error")));
      assertThat(errors(admin))
          .singleElement()
          .asString()
          .startsWith("An address must begin with https, or with http on this machine");
    }
  }

  @Test
  void whatWasTypedOutlivesAReload() {
    try (BrowserPerson admin = open("companies/" + company.alias() + "/keys/new")) {
      admin.look(
          page -> {
            page.getByText("Cursor", exactly()).first().click();
            page.getByLabel("Name").fill("Half done");
            return null;
          });
      admin.visit(admin.read(Page::url));

      assertThat(typed(admin, "Name")).isEqualTo("Half done");
      boolean ticked = admin.look(page -> page.locator("#redirect-cursor").isChecked());
      assertThat(ticked).isTrue();
    }
  }

  @Test
  void afterAnExpiredSessionOneLogsInAndGoesOn() {
    try (BrowserPerson admin = open("companies/" + company.alias() + "/keys/new")) {
      String address = admin.read(Page::url);
      platform.administrator().realm().users().get(company.userId()).logout();

      admin.look(page -> generate(page, "Long typed", "OAuth"));
      admin.logInAgain();
      assertThat(admin.read(Page::url)).isEqualTo(address);
      assertThat(typed(admin, "Name")).isEqualTo("Long typed");

      admin.look(page -> click(page.getByText("Save", exactly())));
      admin.look(page -> wait(page.locator("#client-secret")));
      assertThat(api().list(company.alias()).json().get("keys")).hasSize(1);
    }
  }

  @Test
  @DisplayName("Preview as a colleague before the key is saved")
  void thePreviewTellsWhatAColleagueCouldDo() {
    try (BrowserPerson amelia = console.open("amelia", "companies/brightside/keys/new")) {
      amelia.look(
          page -> {
            page.locator("[data-shortcut=all]").click();
            page.locator("#preview-member")
                .selectOption(page.locator("option:has-text('(tom)')").getAttribute("value"));
            return wait(page.locator("[data-granted]"));
          });

      assertThat(amelia.read(page -> page.locator("[data-granted]").innerText()))
          .contains("Tasks: View")
          .doesNotContain("Companies", "Delete");
      assertThat(amelia.read(page -> page.locator(".console-preview").innerText()))
          .contains("Not allowed by the role");
      Console.looksRight(amelia, "key-new-preview");
    }
  }

  @Test
  @DisplayName("P7, P13 A key is rotated, disabled, changed and deleted; each asks first")
  void aKeyIsLookedAfter() {
    String id = issue("Claude");
    try (BrowserPerson admin = open("companies/" + company.alias() + "/keys/" + id)) {
      Console.looksRight(admin, "key");

      admin.look(page -> press(page, "Rotate"));
      assertThat(dialog(admin)).contains("No connection ends: nobody is connected.");
      admin.look(page -> confirm(page, "Rotate"));
      admin.look(page -> wait(page.locator("#client-secret")));
      assertThat(read(id).at("/secretVersion").asInt()).isEqualTo(2);
      admin.look(page -> click(page.getByText("I have stored it")));

      admin.look(page -> press(page, "Disable"));
      admin.look(page -> confirm(page, "Disable"));
      admin.look(page -> wait(page.getByText("This API key is disabled")));
      assertThat(read(id).get("state").asText()).isEqualTo("DISABLED");

      admin.look(page -> press(page, "Edit"));
      admin.look(page -> heading(page, "Edit API key"));
      Console.looksRight(admin, "key-edit");
      admin.look(
          page -> {
            page.getByLabel("Name").fill("Claude of sales");
            return click(page.getByText("Save", exactly()));
          });
      admin.look(page -> heading(page, "Claude of sales"));
      assertThat(read(id).get("name").asText()).isEqualTo("Claude of sales");

      admin.look(page -> press(page, "Delete"));
      admin.look(page -> wait(page.locator("dialog button[type=submit][disabled]")));
      Console.looksRight(admin, "key-delete");
      admin.look(
          page -> {
            page.locator("#dialog-typed").fill("Claude of sales");
            return confirm(page, "Delete");
          });
      admin.look(page -> heading(page, "API keys"));
      assertThat(api().read(company.alias(), id).status()).isEqualTo(404);
    }
  }

  @Test
  void twoTabsDoNotOverwriteEachOther() {
    String id = issue("Shared");
    try (BrowserPerson admin = open("companies/" + company.alias() + "/keys/" + id + "/edit")) {
      Http.Answer other = api().read(company.alias(), id);
      api()
          .change(company.alias(), id, Map.of("description", "By the other"), other.header("ETag"));
      admin.look(
          page -> {
            page.getByLabel("Name").fill("Mine");
            return click(page.getByText("Save", exactly()));
          });
      admin.look(page -> wait(page.getByText("Somebody else has changed this API key")));
      assertThat(read(id).get("name").asText()).isEqualTo("Shared");
      assertThat(typed(admin, "Name")).isEqualTo("Mine");
    }
  }

  private BrowserPerson open(String view) {
    return console.open(company.admin(), view, Console::withClipboard);
  }

  private CompanyApi api() {
    return CompanyApi.login(platform.keycloak(), company.admin());
  }

  private JsonNode read(String id) {
    return api().read(company.alias(), id).json();
  }

  private String issue(String name) {
    return api()
        .issue(
            company.alias(),
            Map.of(
                "name",
                name,
                "apiType",
                "OAuthPKCE",
                "redirectUris",
                List.of("claude"),
                "permissions",
                List.of("company:view")))
        .json()
        .get("id")
        .asText();
  }

  private static Void generate(Page page, String name, String type) {
    page.getByLabel("Name").fill(name);
    page.getByLabel(type, new Page.GetByLabelOptions().setExact(true)).check();
    page.locator("[data-shortcut=view]").click();
    return click(page.getByText("Save", exactly()));
  }

  private static Page.GetByTextOptions exactly() {
    return new Page.GetByTextOptions().setExact(true);
  }

  private static Void press(Page page, String button) {
    return click(page.locator("main .console-actions").getByText(button));
  }

  private static Void confirm(Page page, String button) {
    return click(page.locator("dialog footer").getByText(button));
  }

  private static Void click(Locator locator) {
    locator.click();
    return null;
  }

  private static Void wait(Locator locator) {
    locator.waitFor();
    return null;
  }

  private static Void heading(Page page, String text) {
    return wait(page.locator("h1").getByText(text));
  }

  private static String dialog(BrowserPerson person) {
    return person.read(page -> page.locator("dialog").innerText());
  }

  private static String value(BrowserPerson person, String selector) {
    return person.read(page -> page.locator(selector).inputValue());
  }

  private static String typed(BrowserPerson person, String label) {
    return person.read(page -> page.getByLabel(label).inputValue());
  }

  private static List<String> errors(BrowserPerson person) {
    return person.look(page -> page.locator(".console-error").allInnerTexts());
  }

  private static String clipboard(BrowserPerson person) {
    return person.read(
        page -> {
          page.getByText("Copied: Client Secret").waitFor();
          return (String) page.evaluate("navigator.clipboard.readText()");
        });
  }

  private static String stored(BrowserPerson person) {
    return person.read(
        page -> (String) page.evaluate("JSON.stringify([{...localStorage}, {...sessionStorage}])"));
  }

  private static String env(BrowserPerson person) {
    return person.read(
        page -> {
          Download download =
              page.waitForDownload(() -> page.getByText("Download as .env").click());
          try {
            return Files.readString(download.path());
          } catch (IOException e) {
            throw new IllegalStateException(e);
          }
        });
  }
}
