package dev.mcpaccess.e2e.console;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mcpaccess.e2e.person.Browser;
import dev.mcpaccess.e2e.person.BrowserExtension;
import dev.mcpaccess.e2e.person.BrowserPerson;
import dev.mcpaccess.e2e.platform.ApiKey;
import dev.mcpaccess.e2e.platform.CompanyApi;
import dev.mcpaccess.e2e.platform.Platform;
import dev.mcpaccess.e2e.platform.PlatformExtension;
import dev.mcpaccess.e2e.platform.TemporaryCompany;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What a key's page tells of its use and of its changes, and a rotation in which both secrets work.
 */
@ExtendWith({PlatformExtension.class, BrowserExtension.class})
class KeyUsagePageIT {

  private final Platform platform;
  private final Console console;
  private TemporaryCompany company;
  private ApiKey key;

  KeyUsagePageIT(Platform platform, Browser browser) {
    this.platform = platform;
    this.console = new Console(platform, browser);
  }

  @BeforeEach
  void aKey() {
    company = platform.administrator().temporaryCompany();
    key = platform.issue(company.admin(), company.alias(), "Static API", "company:view");
  }

  @AfterEach
  void removeCompany() {
    company.remove();
    company.removeUser();
  }

  @Test
  void theUseIsDrawnAndStandsInTables() {
    List<Object> entries = new ArrayList<>();
    for (int day = 0; day < 20; day++) {
      entries.add(entry("list_records", day, 40 + day * 7 % 30, day % 5));
    }
    entries.add(entry("search", 3, 1_200, 0));
    entries.add(entry("create_record", 0, 1, 1));
    platform.reportUsage(Map.of("id", UUID.randomUUID().toString(), "entries", entries));

    try (BrowserPerson admin = open()) {
      assertThat(usage(admin)).contains("2,281 calls, 41 failed", "1,261");
      assertThat(admin.read(page -> page.locator(".console-plot").getAttribute("aria-label")))
          .isEqualTo("By day: 2,281 calls, 41 failed");
      assertThat(bars(admin, ".console-plot .console-bar")).isEqualTo(20);
      assertThat(bars(admin, ".console-plot .console-bar-failed")).isEqualTo(17);
      assertThat(rows(admin, "By tool"))
          .containsExactly("search 1,200 0", "list_records 1,080 40", "create_record 1 1");

      admin.act(page -> page.getByText("Each day as a table").click());
      assertThat(rows(admin, "By day")).hasSize(20).last().asString().endsWith("41 1");
      Console.looksRight(admin, "key-usage");
    }
  }

  @Test
  void theHistorySaysWhoChangedWhat() {
    CompanyApi api = CompanyApi.login(platform.keycloak(), company.admin());
    for (int i = 1; i <= 11; i++) {
      api.change(company.alias(), key.id(), Map.of("name", "Name " + i), "*");
    }
    try (BrowserPerson admin = open()) {
      assertThat(changes(admin)).hasSize(10).first().asString().contains("Name 10", "Name 11");
      assertThat(changes(admin)).first().asString().contains("Changed", company.alias());

      admin.act(page -> page.locator("section:has(#history-title) button").click());
      admin.act(page -> page.getByText("Generated,").waitFor());
      assertThat(changes(admin)).hasSize(12).last().asString().contains("Generated");
      Console.looksRight(admin, "key-history");
    }
  }

  @Test
  @DisplayName("P7 A program’s old secret works on for as long as was chosen, and the page says so")
  void bothSecretsWorkForAWhile() {
    try (BrowserPerson admin = open()) {
      admin.act(page -> page.locator("main .console-actions").getByText("Rotate").click());
      Console.looksRight(admin, "key-rotate-overlap");
      admin.act(page -> page.locator("#overlap").selectOption("24"));
      admin.act(page -> page.locator("dialog button[type=submit]").click());
      admin.act(page -> page.locator("#api-key").waitFor());
      String next = admin.read(page -> page.locator("#api-key").inputValue());

      assertThat(next).startsWith("mcpa_").isNotEqualTo(key.staticKey());
      assertThat(active(next)).isTrue();
      assertThat(active(key.staticKey())).isTrue();
      admin.act(page -> page.getByText("I have stored it").click());
      admin.act(page -> page.getByText("The old secret works until").first().waitFor());
    }
    Instant until =
        Instant.parse(
            CompanyApi.login(platform.keycloak(), company.admin())
                .read(company.alias(), key.id())
                .json()
                .get("oldSecretExpiresAt")
                .asText());
    assertThat(until)
        .isBetween(Instant.now().plusSeconds(23 * 3600), Instant.now().plusSeconds(24 * 3600));
  }

  private BrowserPerson open() {
    return console.open(
        company.admin(), "companies/" + company.alias() + "/keys/" + key.id(), options -> {});
  }

  private boolean active(String secret) {
    return platform.introspectStatic(secret).json().get("active").asBoolean();
  }

  private Map<String, Object> entry(String tool, int daysAgo, int calls, int failures) {
    return Map.of(
        "clientId",
        key.clientId(),
        "company",
        company.id(),
        "tool",
        tool,
        "day",
        LocalDate.now(ZoneOffset.UTC).minusDays(daysAgo).toString(),
        "calls",
        calls,
        "failures",
        failures,
        "lastUsedAt",
        Instant.now().toString());
  }

  private static String usage(BrowserPerson person) {
    return person.read(page -> page.locator("section:has(#usage-title)").innerText());
  }

  /** How many bars can be seen. */
  private static int bars(BrowserPerson person, String selector) {
    return person.look(
        page ->
            (Integer)
                page.locator(selector)
                    .evaluateAll("all => all.filter(e => e.getBBox().height > 0).length"));
  }

  /** The rows of a table as a screen reader reads them. */
  private static List<String> rows(BrowserPerson person, String caption) {
    return person.look(
        page ->
            page
                .locator("table:has(caption:text-is('" + caption + "')) tbody tr")
                .allInnerTexts()
                .stream()
                .map(row -> row.replaceAll("\\s+", " ").trim())
                .toList());
  }

  private static List<String> changes(BrowserPerson person) {
    return person.look(page -> page.locator(".console-change").allInnerTexts());
  }
}
