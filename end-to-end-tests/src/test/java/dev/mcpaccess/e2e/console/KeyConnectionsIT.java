package dev.mcpaccess.e2e.console;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whoever connected by way of a key, at the key's page. */
@ExtendWith({PlatformExtension.class, BrowserExtension.class})
class KeyConnectionsIT {

  private final Platform platform;
  private final Console console;

  KeyConnectionsIT(Platform platform, Browser browser) {
    this.platform = platform;
    this.console = new Console(platform, browser);
  }

  @Test
  @DisplayName(
      "P7, P9 The key's page lists who connected, disconnects one, and counts for a rotation")
  void connectionsAreListedAndEnded() {
    ApiKey key = platform.issue("amelia", "brightside", "OAuthPKCE", "company:view", "task:view");
    OAuthClient client = platform.client(key);
    Tokens carly = client.authorize(new FormPerson(platform.person("carly")));
    Tokens tom = client.authorize(new FormPerson(platform.person("tom")));

    try (BrowserPerson amelia = console.open("amelia", "companies/brightside/keys/" + key.id())) {
      assertThat(Console.text(amelia)).contains("carly", "Companies: View", "tom", "Tasks: View");
      Console.looksRight(amelia, "key-connections");

      assertThat(rotation(amelia)).contains("2 connections end");
      amelia.look(KeyConnectionsIT::disconnectTom);
      assertThat(platform.introspect(tom).get("active").asBoolean()).isFalse();
      assertThat(platform.introspect(carly).get("active").asBoolean()).isTrue();
      assertThat(rotation(amelia)).contains("1 connection ends");
    }
  }

  private static String rotation(BrowserPerson person) {
    return person.read(
        page -> {
          page.locator(".console-actions").getByText("Rotate").click();
          String said = page.locator("dialog").innerText();
          page.keyboard().press("Escape");
          page.locator("dialog").waitFor(Console.gone());
          return said;
        });
  }

  private static Void disconnectTom(Page page) {
    page.locator("section tr:has-text('tom') button").click();
    page.locator("dialog button[type=submit]").click();
    page.getByText("Disconnected: tom").waitFor();
    return null;
  }
}
