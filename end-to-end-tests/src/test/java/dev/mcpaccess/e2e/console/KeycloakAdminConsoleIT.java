package dev.mcpaccess.e2e.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The clients of API keys on the pages of Keycloak's own admin console. */
@ExtendWith({PlatformExtension.class, BrowserExtension.class})
class KeycloakAdminConsoleIT {

  private final Platform platform;
  private final Browser browser;

  KeycloakAdminConsoleIT(Platform platform, Browser browser) {
    this.platform = platform;
    this.browser = browser;
  }

  @Test
  void aKeysClientLooksRightAndSavingItBreaksNothing() {
    ApiKey key = platform.issue("amelia", "brightside", "OAuthPKCE", "company:view");
    OAuthClient client = platform.client(key);
    Tokens tokens = client.authorize(new FormPerson(platform.person("carly")));
    Credentials administrator = platform.keycloak().administrator();
    try (BrowserPerson vendor = browser.open(administrator)) {
      vendor.look(page -> open(page, address(key, "credentials"), administrator));
      vendor.look(page -> waitFor(page, "API key secret"));
      vendor.picture("admin-console-credentials");
      assertThat(vendor.read(page -> page.locator("main").innerText()))
          .contains("API key secret", key.clientId())
          .doesNotContain(key.clientSecret());

      vendor.look(page -> page.navigate(address(key, "settings")));
      vendor.look(page -> waitFor(page, "Client ID"));
      vendor.picture("admin-console-settings");
      vendor.look(KeycloakAdminConsoleIT::describeAndSave);
      vendor.picture("admin-console-saved");
    }

    assertThat(platform.administrator().client(key.clientId()).toRepresentation().getDescription())
        .isEqualTo("Described in the admin console");
    assertThat(client.refresh(tokens).permissions()).containsExactly("company:view");
    assertThat(client.authorize(new FormPerson(platform.person("carly"))).permissions())
        .containsExactly("company:view");
  }

  private String address(ApiKey key, String tab) {
    String uuid = platform.administrator().client(key.clientId()).toRepresentation().getId();
    return platform.keycloak().url()
        + "/admin/master/console/#/development/clients/"
        + uuid
        + "/"
        + tab;
  }

  private static Void open(Page page, String address, Credentials administrator) {
    page.navigate(address);
    page.locator("#username").fill(administrator.username());
    page.locator("#password").fill(administrator.password());
    page.locator("#kc-login").click();
    return null;
  }

  private static Void describeAndSave(Page page) {
    page.locator("[data-testid=description]").fill("Described in the admin console");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save").setExact(true))
        .first()
        .click();
    page.getByText("Client successfully updated").waitFor();
    return null;
  }

  private static Void waitFor(Page page, String text) {
    page.getByText(text).first().waitFor();
    return null;
  }
}
