package dev.mcpaccess.e2e.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.mcpaccess.e2e.oauth.OAuthClient;
import dev.mcpaccess.e2e.oauth.Tokens;
import dev.mcpaccess.e2e.person.Browser;
import dev.mcpaccess.e2e.person.BrowserExtension;
import dev.mcpaccess.e2e.person.BrowserPerson;
import dev.mcpaccess.e2e.person.FormPerson;
import dev.mcpaccess.e2e.platform.ApiKey;
import dev.mcpaccess.e2e.platform.Platform;
import dev.mcpaccess.e2e.platform.PlatformExtension;
import dev.mcpaccess.quickstart.Credentials;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a person sees of the own connections, and takes back. */
@ExtendWith({PlatformExtension.class, BrowserExtension.class})
class ConnectionsPageIT {

  private final Platform platform;
  private final Console console;
  private final Credentials person =
      new Credentials("connections-" + UUID.randomUUID(), "a-password-of-a-person");

  ConnectionsPageIT(Platform platform, Browser browser) {
    this.platform = platform;
    this.console = new Console(platform, browser);
  }

  @BeforeEach
  void somebodyNew() {
    platform.administrator().addMember("brightside", person, "CRM viewers");
  }

  @AfterEach
  void gone() {
    platform.administrator().remove(person.username());
  }

  @Test
  @DisplayName("P9 A person sees, narrows and ends the own connections on a page")
  void connectionsAreNarrowedAndEnded() {
    try (BrowserPerson opened = console.open(person, "connections", options -> {})) {
      assertThat(Console.text(opened)).contains("Nothing is connected yet");
      Console.looksRight(opened, "connections-none");

      ApiKey key = issue("Claude of all");
      OAuthClient client = platform.client(key);
      Tokens tokens = client.authorize(new FormPerson(person));
      issueAndConnect("<b>Chat</b> \u202egnp");
      opened.visit(console.address() + "connections");

      assertThat(headings(opened)).containsExactly("<b>Chat</b> \u202egnp", "Claude of all");
      assertThat(cardOf(opened, "Claude of all"))
          .contains("Brightside Success", "Companies: View", "Tasks: View");
      Console.looksRight(opened, "connections");

      opened.look(page -> change(page, "Claude of all"));
      opened.look(page -> uncheck(page, "permission-company:view"));
      Console.looksRight(opened, "connection");
      opened.look(page -> click(page.locator("button[type=submit]")));
      opened.look(page -> click(page.locator("dialog button[type=submit]")));
      opened.look(page -> waitFor(page.getByText("It may do less from now on")));
      assertThat(client.refresh(tokens).permissions()).containsExactly("task:view");

      opened.look(page -> click(page.locator("form button.pf-m-danger")));
      assertThat(opened.read(page -> page.locator("dialog").innerText()))
          .contains("Disconnect “Claude of all”?");
      opened.picture("console-connection-end");
      opened.look(page -> click(page.locator("dialog button[type=submit]")));
      opened.look(page -> waitFor(page.locator("[data-connection]").first()));

      assertThat(headings(opened)).containsExactly("<b>Chat</b> \u202egnp");
      assertThat(client.refresh(tokens.refreshToken(), Map.of()).status()).isEqualTo(400);
    }
  }

  @Test
  @DisplayName("P8 The page says what was granted and is withheld now, and by what")
  void whatIsWithheldIsExplained() {
    ApiKey key = issueAndConnect("Withheld");
    platform.administrator().removeFromKey(key, "company:view");
    try (BrowserPerson opened = console.open(person, "connections?key=" + key.id(), o -> {})) {
      opened.look(page -> change(page, "Withheld"));

      assertThat(Console.text(opened))
          .contains(
              "Granted, but the API key does not allow it any more",
              "An admin of your company can change that.");
      Console.looksRight(opened, "connection-withheld");
    }
  }

  @Test
  @DisplayName("P9 Keycloak's account console leads to the connection")
  void theAccountConsoleLeadsHere() {
    ApiKey key = issueAndConnect("From the account");
    try (BrowserPerson opened = console.open(person, "", options -> {})) {
      String account = platform.keycloak().issuer() + "/account/applications";
      opened.look(page -> page.navigate(account));
      Locator link = opened.look(page -> page.getByText("From the account"));
      opened.look(page -> waitFor(link));
      opened.picture("account-applications");
      String address = opened.look(page -> page.waitForPopup(link::click).url());

      assertThat(address)
          .startsWith(console.address() + "connections?key=" + key.id() + "&type=OAuthPKCE");
      opened.visit(address);
      assertThat(headings(opened)).containsExactly("From the account");
    }
  }

  @Test
  void everyLanguageHasThePage() {
    issueAndConnect("Claude");
    for (String language : List.of("de", "da", "sv")) {
      try (BrowserPerson opened =
          console.open(person, "connections", options -> options.setLocale(language))) {
        assertThat(Console.text(opened)).doesNotContain("conn.", "It may");
        Console.looksRight(opened, "connections-" + language);
      }
    }
  }

  private ApiKey issueAndConnect(String name) {
    ApiKey key = issue(name);
    platform.client(key).authorize(new FormPerson(person));
    return key;
  }

  private ApiKey issue(String name) {
    return platform.issue(
        platform.person("amelia"),
        "brightside",
        Map.of(
            "name",
            name,
            "apiType",
            "OAuthPKCE",
            "redirectUris",
            List.of("loopback"),
            "permissions",
            List.of("company:view", "task:view")));
  }

  private static List<String> headings(BrowserPerson person) {
    return person.look(page -> page.locator("main h2 bdi").allInnerTexts());
  }

  private static String cardOf(BrowserPerson person, String name) {
    return person.read(
        page ->
            page.locator("[data-connection]", new Page.LocatorOptions().setHasText(name))
                .innerText());
  }

  private static Void uncheck(Page page, String id) {
    page.locator("[id='" + id + "']").uncheck();
    return null;
  }

  private static Void change(Page page, String name) {
    page.getByLabel("Change: " + name).click();
    page.locator("main form").waitFor();
    return null;
  }

  private static Void click(Locator locator) {
    locator.click();
    return null;
  }

  private static Void waitFor(Locator locator) {
    locator.waitFor();
    return null;
  }
}
