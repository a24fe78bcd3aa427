package dev.mcpaccess.e2e.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.mcpaccess.e2e.person.Browser;
import dev.mcpaccess.e2e.person.BrowserExtension;
import dev.mcpaccess.e2e.person.BrowserPerson;
import dev.mcpaccess.e2e.platform.ApiKey;
import dev.mcpaccess.e2e.platform.Platform;
import dev.mcpaccess.e2e.platform.PlatformExtension;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The setup card: what to paste into each AI client, and whether it would work. */
@ExtendWith({PlatformExtension.class, BrowserExtension.class})
class SetupPageIT {

  private final Platform platform;
  private final Console console;

  SetupPageIT(Platform platform, Browser browser) {
    this.platform = platform;
    this.console = new Console(platform, browser);
  }

  @Test
  void eachAiClientHasItsOwnValues() {
    ApiKey key = issue("OAuthPKCE", "claude", "loopback", "vscode");
    try (BrowserPerson amelia = open(key)) {
      assertThat(how(amelia))
          .contains("Add custom connector", "The value that you stored when the key was generated");
      assertThat(copied(amelia)).contains(platform.mcpUrl(), key.clientId());
      Console.looksRight(amelia, "setup-claude");

      choose(amelia, "Claude Code");
      assertThat(copied(amelia))
          .contains(
              "claude mcp add --transport http --client-id "
                  + key.clientId()
                  + " --client-secret key-for-setup '"
                  + platform.mcpUrl()
                  + "'");
      choose(amelia, "VS Code");
      assertThat(amelia.read(page -> page.locator(".console-setup-how a").getAttribute("href")))
          .startsWith("vscode:mcp/install?%7B%22name%22%3A%22key-for-setup%22");
      Console.looksRight(amelia, "setup-vscode");
      choose(amelia, "Cursor");
      Console.looksRight(amelia, "setup-cursor");

      // Its command starts it; the rest is typed into it.
      choose(amelia, "MCP Inspector");
      assertThat(how(amelia)).contains("Start it with this command").doesNotContain("One command");
      assertThat(copied(amelia)).contains(platform.mcpUrl(), key.clientId());
      Console.looksRight(amelia, "setup-mcp-inspector");
    }
  }

  @Test
  void theAiClientThatTheKeySendsPeopleBackToIsChosenAtFirst() {
    try (BrowserPerson amelia = open(issue("OAuthPKCE Public", "loopback"))) {
      assertThat(copied(amelia)).anyMatch(value -> value.startsWith("claude mcp add"));
      assertThat(how(amelia)).contains("Each colleague sets it up the same way");
      Console.looksRight(amelia, "setup-claude-code");
    }
    try (BrowserPerson amelia = open(issue("OAuthPKCE Public", "chatgpt"))) {
      assertThat(how(amelia)).contains("Create new app", "the values are entered only once");
      Console.looksRight(amelia, "setup-chatgpt");
    }
  }

  @Test
  void theCheckNamesTheStepThatFails() {
    ApiKey key = issue("OAuthPKCE", "claude");
    try (BrowserPerson amelia = open(key)) {
      // A hosted AI client cannot reach the machine that the test runs on.
      assertThat(failures(amelia)).containsExactly("address");
      assertThat(amelia.read(page -> page.locator(".console-checked").innerText()))
          .contains(
              "this AI client calls it from the internet", "Your vendor has to make it public");
      Console.looksRight(amelia, "setup-check");

      choose(amelia, "Claude Code");
      assertThat(failures(amelia)).containsExactly("redirect");
    }
  }

  @Test
  void theCheckSaysSoWhenAllIsWell() {
    ApiKey key = issue("Static API");
    try (BrowserPerson amelia = open(key)) {
      assertThat(failures(amelia)).isEmpty();
      assertThat(amelia.read(page -> page.locator(".console-check").innerText()))
          .contains("All is well");
      Console.looksRight(amelia, "setup-curl");
    }
  }

  @Test
  void anAiClientThatCannotUseTheTypeIsNamedWithTheTypesThatItCan() {
    ApiKey key = issue("Static API");
    try (BrowserPerson amelia = open(key)) {
      amelia.act(page -> page.getByText("Is your AI client missing?").click());
      assertThat(Console.text(amelia))
          .contains(
              "It cannot use a key of the type Static API",
              "Claude: OAuthPKCE / OAuthPKCE Public",
              "ChatGPT: OAuthPKCE Public");
      Console.looksRight(amelia, "setup-others");
    }
  }

  @Test
  void everyLanguageHasTheCard() {
    ApiKey key = issue("OAuthPKCE Public", "claude");
    for (String language : List.of("de", "da", "sv")) {
      try (BrowserPerson amelia =
          console.open(
              platform.person("amelia"), view(key), options -> options.setLocale(language))) {
        assertThat(failures(amelia)).containsExactly("address");
        assertThat(Console.text(amelia))
            .doesNotContain("check.", "setup.", "Check the connection", "One command");
        Console.looksRight(amelia, "setup-" + language);
      }
    }
  }

  private BrowserPerson open(ApiKey key) {
    return console.open("amelia", view(key));
  }

  private static String view(ApiKey key) {
    return "companies/brightside/keys/" + key.id() + "/setup";
  }

  private ApiKey issue(String type, String... redirects) {
    Map<String, Object> request = new LinkedHashMap<>();
    request.put("name", "Key for setup");
    request.put("apiType", type);
    request.put("permissions", List.of("company:view"));
    if (redirects.length > 0) {
      request.put("redirectUris", List.of(redirects));
    }
    return platform.issue(platform.person("amelia"), "brightside", request);
  }

  private static void choose(BrowserPerson person, String client) {
    person.look(
        page -> {
          page.locator(
                  ".console-setup-clients label",
                  new Page.LocatorOptions()
                      .setHas(page.getByText(client, new Page.GetByTextOptions().setExact(true))))
              .click();
          return null;
        });
  }

  private static List<String> failures(BrowserPerson person) {
    return person.look(
        page -> {
          page.locator(".console-check button").click();
          page.locator(".console-checked").waitFor();
          return page.locator("[data-outcome=failed]").all().stream()
              .map(step -> step.getAttribute("data-step"))
              .toList();
        });
  }

  private static String how(BrowserPerson person) {
    return person.read(page -> page.locator(".console-setup-how").innerText());
  }

  private static List<String> copied(BrowserPerson person) {
    return person.look(
        page ->
            page.locator(".console-setup-how input").all().stream()
                .map(Locator::inputValue)
                .toList());
  }
}
