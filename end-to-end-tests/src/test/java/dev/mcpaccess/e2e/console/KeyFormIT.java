package dev.mcpaccess.e2e.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import dev.mcpaccess.e2e.oauth.Tokens;
import dev.mcpaccess.e2e.person.Browser;
import dev.mcpaccess.e2e.person.BrowserExtension;
import dev.mcpaccess.e2e.person.BrowserPerson;
import dev.mcpaccess.e2e.platform.ApiKey;
import dev.mcpaccess.e2e.platform.CompanyApi;
import dev.mcpaccess.e2e.platform.Platform;
import dev.mcpaccess.e2e.platform.PlatformExtension;
import dev.mcpaccess.e2e.platform.TemporaryCompany;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The parts of a key's form that come after its name: each as a company admin fills it in. */
@ExtendWith({PlatformExtension.class, BrowserExtension.class})
class KeyFormIT {

  private static final String OWN = "https://client.example/callback";

  /** Where it is still the day before, when a day ends in Europe. */
  private static final String NEW_YORK = "America/New_York";

  private final Platform platform;
  private final Browser browser;
  private final Console console;
  private TemporaryCompany company;

  KeyFormIT(Platform platform, Browser browser) {
    this.platform = platform;
    this.browser = browser;
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
  @DisplayName("P1 A logo is looked at before it is sent; a file that cannot be one is refused")
  void aLogoIsSent() {
    try (BrowserPerson admin = open("keys/new")) {
      admin.act(page -> logo(page, "logo.gif", "image/gif", new byte[10]));
      assertThat(error(admin)).isEqualTo("It must be a PNG or JPEG.");
      admin.act(page -> logo(page, "logo.png", "image/png", new byte[256 * 1024 + 1]));
      assertThat(error(admin)).isEqualTo("It is larger than 256 KiB.");
      assertThat(Console.count(admin, ".console-logo img")).isZero();

      admin.act(page -> logo(page, "logo.png", "image/png", picture()));
      admin.act(page -> page.locator(".console-logo img").waitFor());
      assertThat(Console.count(admin, ".console-error")).isZero();
      Console.looksRight(admin, "key-new-logo");
      admin.act(page -> fill(page, "With a logo", "OAuth"));
      admin.act(KeyFormIT::save);
      admin.act(page -> page.getByText("I have stored it").click());
      admin.act(page -> page.locator("h1 img").waitFor());

      // Shown before it is loaded.
      admin.act(page -> page.waitForCondition(() -> widthOfLogo(page) == 48));
      String id = only().get("id").asText();
      assertThat(only().get("logoUrl").asText()).contains(id);

      admin.act(page -> page.locator("main .console-actions").getByText("Edit").click());
      admin.act(page -> page.locator(".console-logo button").click());
      admin.act(KeyFormIT::save);
      admin.act(page -> page.locator("h1").getByText("With a logo").waitFor());
      assertThat(only().has("logoUrl")).isFalse();
    }
  }

  @Test
  void aLogoThatTheServerRefusesIsToldAndTheKeyIsThere() {
    byte[] noPicture = "<svg/>".getBytes(StandardCharsets.UTF_8);
    try (BrowserPerson admin = open("keys/new")) {
      admin.act(page -> logo(page, "logo.png", "image/png", noPicture));
      admin.act(page -> fill(page, "Without a logo", "Static API"));
      admin.act(KeyFormIT::save);
      admin.act(page -> page.locator("#api-key").waitFor());

      assertThat(Console.text(admin)).contains("its logo was not taken", "PNG or JPEG");
      admin.act(page -> page.getByText("I have stored it").click());
      admin.act(page -> page.locator("main .console-actions").getByText("Edit").click());
      admin.act(page -> logo(page, "logo.png", "image/png", noPicture));
      admin.act(KeyFormIT::save);
      admin.act(page -> page.locator(".console-error").waitFor());
      assertThat(error(admin)).contains("PNG or JPEG");
    }
  }

  @Test
  @DisplayName("P13 Permissions are taken over from another key")
  void permissionsAreTakenOver() {
    issue("The model", List.of(OWN), List.of("company:view", "note:update"));
    try (BrowserPerson admin = open("keys/new")) {
      admin.act(page -> page.getByLabel("Copy permissions from").selectOption("The model"));
      admin.act(page -> page.getByText("2 permissions chosen").waitFor());
      assertThat(ticked(admin)).containsExactlyInAnyOrder("View: Companies", "Update: Notes");
      // Of companies and of notes some can be done, and of the others nothing.
      assertThat(partlyTicked(admin)).hasSize(2 + 2);

      admin.act(page -> page.getByText("Claude", exactly()).first().click());
      admin.act(page -> page.getByLabel("Name").fill("The copy"));
      admin.act(KeyFormIT::save);
      admin.act(page -> page.locator("#client-secret").waitFor());
      assertThat(key("The copy").get("permissions"))
          .hasToString("[\"company:view\",\"note:update\"]");
    }
  }

  @Test
  @DisplayName(
      "P13 Where a company has more keys than are listed, the other key is found by its name")
  void permissionsOfAKeyThatIsNotListedAreTakenOver() {
    issue("The model", List.of(OWN), List.of("company:view", "note:update"));
    try (BrowserPerson admin = open("keys")) {
      admin.act(KeyFormIT::listNoKeysUntilSearched);
      admin.act(page -> page.getByText("Generate new API key").first().click());
      admin.act(page -> page.getByLabel("Find a key").fill("none such"));
      admin.act(page -> page.locator("#copy").getByText("No API key matches").waitFor(attached()));
      admin.act(page -> page.getByLabel("Find a key").fill("model"));
      admin.act(page -> page.locator("#copy").getByText("The model").waitFor(attached()));
      Console.looksRight(admin, "key-new-copy");

      admin.act(page -> page.getByLabel("Copy permissions from").selectOption("The model"));
      admin.act(page -> page.getByText("2 permissions chosen").waitFor());
      assertThat(ticked(admin)).containsExactlyInAnyOrder("View: Companies", "Update: Notes");
    }
  }

  @Test
  @DisplayName("P5 A key without permissions of its own: each person chooses some, in the browser")
  void dynamicPermissionsAreChosenByEachPerson() {
    try (BrowserPerson admin = open("keys/new")) {
      assertThat(Console.count(admin, "#dynamic")).isZero();
    }
    ApiKey key = dynamicKeyOfGranite();
    try (BrowserPerson ines = browser.open(platform.person("ines"))) {
      Tokens tokens =
          platform
              .client(key, OWN)
              .authorize(
                  (url, address) -> {
                    ines.open(url, address);
                    assertThat(Console.count(ines, "input[name=permission]")).isGreaterThan(2);
                    assertThat(Console.count(ines, "input[name=permission]:checked")).isZero();
                    ines.act(page -> page.locator("input[value='issue:view']").check());
                    return ines.answer(page -> page.locator("button[name=authorize]").click());
                  });

      assertThat(tokens.permissions()).containsExactly("issue:view");
    }
  }

  @Test
  @DisplayName("A key stops at the end of the chosen day, by the clock of who chose it")
  void aDayIsChosen() {
    LocalDate today = LocalDate.now(ZoneId.of(NEW_YORK));
    try (BrowserPerson admin =
        console.open(
            company.admin(),
            "companies/" + company.alias() + "/keys/new",
            options -> options.setTimezoneId(NEW_YORK))) {
      admin.act(page -> fill(page, "For a while", "OAuth"));
      admin.act(page -> page.locator("#expiry").selectOption("date"));
      assertThat(admin.read(page -> page.locator("#expiry-date").getAttribute("min")))
          .isEqualTo(today.toString());
      admin.act(KeyFormIT::save);
      assertThat(error(admin)).isEqualTo("Choose a day from today on.");
      admin.act(page -> page.locator("#expiry-date").fill(today.minusDays(1).toString()));
      admin.act(KeyFormIT::save);
      assertThat(error(admin)).isEqualTo("Choose a day from today on.");
      Console.looksRight(admin, "key-new-expiry");

      admin.act(page -> page.locator("#expiry-date").fill(today.plusDays(1).toString()));
      admin.act(KeyFormIT::save);
      admin.act(page -> page.locator("#client-secret").waitFor());
      assertThat(Instant.parse(only().get("expiresAt").asText()))
          .isEqualTo(
              today
                  .plusDays(1)
                  .atTime(LocalTime.of(23, 59, 59))
                  .atZone(ZoneId.of(NEW_YORK))
                  .toInstant());

      admin.act(page -> page.getByText("I have stored it").click());
      admin.act(page -> page.locator("main .console-actions").getByText("Edit").click());
      admin.act(page -> page.locator("#expiry").selectOption("date"));
      assertThat(admin.read(page -> page.locator("#expiry-date").inputValue()))
          .isEqualTo(today.plusDays(1).toString());
    }
  }

  @Test
  @DisplayName("P1 The addresses of well-known AI clients are ticked by name, also when editing")
  void addressesOfAiClientsHaveTheirNames() {
    String id = issue("Addresses", List.of("claude", "loopback", OWN), List.of("company:view"));
    String before = key("Addresses").get("redirectUris").toString();
    try (BrowserPerson admin = open("keys/" + id + "/edit")) {
      assertThat(addresses(admin)).containsExactly("redirect-claude", "redirect-loopback");
      assertThat(admin.read(page -> page.locator("#own-redirects").inputValue())).isEqualTo(OWN);
      // The only key of its company is not its own model.
      assertThat(Console.count(admin, "#copy")).isZero();

      admin.act(page -> page.getByLabel("Name").fill("Renamed"));
      admin.act(KeyFormIT::save);
      admin.act(page -> page.locator("h1").getByText("Renamed").waitFor());
      assertThat(key("Renamed").get("redirectUris").toString()).isEqualTo(before);

      admin.act(page -> page.locator("main .console-actions").getByText("Edit").click());
      admin.act(page -> page.locator("#redirect-loopback").uncheck());
      admin.act(page -> page.locator("#redirect-cursor").check());
      admin.act(KeyFormIT::save);
      admin.act(page -> page.locator("h1").getByText("Renamed").waitFor());
      assertThat(key("Renamed").get("redirectUris").toString())
          .contains("claude.ai", "cursor://", OWN)
          .doesNotContain("localhost");
    }
  }

  @Test
  void oneAddressOfAnAiClientThatHasTwoStaysTheOnlyOne() {
    String one = "https://claude.ai/api/mcp/auth_callback";
    String id = issue("One address", List.of(one), List.of("company:view"));
    try (BrowserPerson admin = open("keys/" + id + "/edit")) {
      assertThat(addresses(admin)).isEmpty();
      assertThat(admin.read(page -> page.locator("#own-redirects").inputValue())).isEqualTo(one);
    }
  }

  private BrowserPerson open(String view) {
    return console.open(
        company.admin(), "companies/" + company.alias() + "/" + view, options -> {});
  }

  private ApiKey dynamicKeyOfGranite() {
    try (BrowserPerson george = console.open("george", "companies/granite/keys/new")) {
      george.act(
          page -> {
            page.getByLabel("Name").fill("Each chooses");
            page.locator("#own-redirects").fill(OWN);
            page.locator("[data-shortcut=view]").click();
            page.locator("#dynamic").check();
          });
      assertThat(Console.count(george, ".console-matrix")).isZero();
      george.act(KeyFormIT::save);
      george.act(page -> page.locator("#client-secret").waitFor());
      String clientId = george.read(page -> page.locator("#client-id").inputValue());
      String secret = george.read(page -> page.locator("#client-secret").inputValue());
      JsonNode key = find(platform.companyApi("george").list("granite").json(), "Each chooses");
      assertThat(key.get("dynamicPermissions").asBoolean()).isTrue();
      assertThat(key.get("clientId").asText()).isEqualTo(clientId);
      return new ApiKey(key.get("id").asText(), clientId, secret, null);
    }
  }

  private CompanyApi api() {
    return CompanyApi.login(platform.keycloak(), company.admin());
  }

  private JsonNode only() {
    JsonNode keys = api().list(company.alias()).json().get("keys");
    assertThat(keys).hasSize(1);
    return keys.get(0);
  }

  private JsonNode key(String name) {
    return find(api().list(company.alias()).json(), name);
  }

  private static JsonNode find(JsonNode list, String name) {
    return list.get("keys")
        .valueStream()
        .filter(key -> key.get("name").asText().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private String issue(String name, List<String> redirectUris, List<String> permissions) {
    return platform
        .issue(
            company.admin(),
            company.alias(),
            Map.of(
                "name",
                name,
                "apiType",
                "OAuthPKCE",
                "redirectUris",
                redirectUris,
                "permissions",
                permissions))
        .id();
  }

  private static void fill(Page page, String name, String type) {
    page.getByLabel("Name").fill(name);
    page.getByLabel(type, new Page.GetByLabelOptions().setExact(true)).check();
    page.locator("[data-shortcut=view]").click();
  }

  private static void save(Page page) {
    page.locator("form button[type=submit]").click();
  }

  private static void logo(Page page, String name, String type, byte[] content) {
    page.locator("#logo").setInputFiles(new FilePayload(name, type, content));
  }

  private static int widthOfLogo(Page page) {
    return (Integer) page.evaluate("document.querySelector('h1 img').naturalWidth");
  }

  private static Page.GetByTextOptions exactly() {
    return new Page.GetByTextOptions().setExact(true);
  }

  /** As if those of a company with very many keys came first. */
  private static void listNoKeysUntilSearched(Page page) {
    page.route(
        Pattern.compile(".*/keys\\?sort=name&limit=\\d+$"),
        route ->
            route.fulfill(
                new Route.FulfillOptions()
                    .setContentType("application/json")
                    .setBody("{\"keys\": [], \"next\": \"more\"}")));
  }

  /** Options of a list that is closed are there, and not visible. */
  private static Locator.WaitForOptions attached() {
    return new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED);
  }

  private static String error(BrowserPerson person) {
    return person.read(page -> page.locator(".console-error").innerText());
  }

  private static List<String> ticked(BrowserPerson person) {
    return person.look(
        page ->
            page.locator(".console-matrix tbody td input:checked").all().stream()
                .map(box -> box.getAttribute("aria-label"))
                .toList());
  }

  /** Boxes of a whole row or column. */
  private static List<?> partlyTicked(BrowserPerson person) {
    return person.look(
        page ->
            (List<?>)
                page.locator(".console-matrix input")
                    .evaluateAll(
                        "boxes => boxes.filter(box => box.indeterminate).map(box => box.ariaLabel)"));
  }

  private static List<String> addresses(BrowserPerson person) {
    return person.look(
        page ->
            page.locator("#redirects .console-checks input:checked").all().stream()
                .map(box -> box.getAttribute("id"))
                .toList());
  }

  private static byte[] picture() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(new BufferedImage(48, 48, BufferedImage.TYPE_INT_RGB), "png", bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
