package dev.mcpaccess.e2e.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
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
import dev.mcpaccess.e2e.platform.TemporaryAdmin;
import dev.mcpaccess.quickstart.Credentials;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keycloak.representations.idm.ClientRepresentation;

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
          .contains("API key secret (hashed)", key.clientId(), "API type", "Secret")
          .doesNotContain(key.clientSecret(), "mcpAccess");
      assertThat(vendor.read(page -> value(page, "mcp-access.api-type"))).isEqualTo("OAuthPKCE");
      assertThat(vendor.read(page -> value(page, "mcp-access.secret"))).contains("only its hash");

      vendor.look(page -> page.navigate(address(key, "settings")));
      vendor.look(page -> waitFor(page, "Client ID"));
      vendor.picture("admin-console-settings");
      vendor.look(KeycloakAdminConsoleIT::describeAndSave);
      vendor.picture("admin-console-saved");
    }

    ClientRepresentation saved = platform.administrator().client(key.clientId()).toRepresentation();
    assertThat(saved.getDescription()).isEqualTo("Described in the admin console");
    assertThat(saved.getSecret()).isNull();
    assertThat(saved.getClientAuthenticatorType()).isEqualTo("mcp-access-secret");
    assertThat(saved.getAttributes())
        .containsEntry("mcp-access.api-type", "OAuthPKCE")
        .doesNotContainKey("mcp-access.secret");
    assertThat(client.refresh(tokens).permissions()).containsExactly("company:view");
    assertThat(client.authorize(new FormPerson(platform.person("carly"))).permissions())
        .containsExactly("company:view");
  }

  @ParameterizedTest
  @ValueSource(strings = {"OAuthPKCE", "OAuthPKCE Public", "OAuth", "Static API"})
  void theListShowsTheTypeAndLeadsToTheKey(String type) {
    ApiKey key = platform.issue("amelia", "brightside", type, "company:view");
    Credentials administrator = platform.keycloak().administrator();
    String list = platform.keycloak().url() + "/admin/master/console/#/development/clients";
    String home;
    try (BrowserPerson vendor = browser.open(administrator)) {
      vendor.look(page -> open(page, list, administrator));
      vendor.look(page -> search(page, key.clientId()));
      vendor.picture("admin-console-clients");
      home = vendor.read(page -> homeUrl(page, key).getAttribute("href"));
      assertThat(vendor.read(page -> homeUrl(page, key).innerText()))
          .contains("type=" + type.replace(' ', '-'));
    }

    try (TemporaryAdmin admin =
            platform.administrator().temporaryAdmin("manage-clients", "manage-organizations");
        BrowserPerson vendor = browser.open(admin.credentials())) {
      vendor.visit(home);
      if (type.startsWith("OAuthPKCE")) {
        vendor.look(page -> follow(page, "Open the API key in the vendor’s pages"));
      }
      vendor.look(page -> waitFor(page, "brightside"));
      assertThat(vendor.read(page -> page.locator("#main").innerText()))
          .contains(type, "brightside");
      assertThat(vendor.read(Page::url)).contains("/console/admin/keys/" + key.id());
    }
  }

  private static Locator homeUrl(Page page, ApiKey key) {
    return page.locator("[data-testid='client-home-url-" + key.clientId() + "']");
  }

  private static Void search(Page page, String clientId) {
    Locator field = page.locator("[data-testid=table-search-input] input");
    field.fill(clientId);
    field.press("Enter");
    page.locator("[data-testid='client-home-url-" + clientId + "']").waitFor();
    return null;
  }

  private static Void follow(Page page, String text) {
    page.getByText(text).click();
    return null;
  }

  private static String value(Page page, String attribute) {
    return page.locator("[data-testid='" + attribute + "']").inputValue();
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
