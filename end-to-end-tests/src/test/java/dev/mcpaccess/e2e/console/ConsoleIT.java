package dev.mcpaccess.e2e.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Request;
import dev.mcpaccess.e2e.http.Http;
import dev.mcpaccess.e2e.person.Browser;
import dev.mcpaccess.e2e.person.BrowserExtension;
import dev.mcpaccess.e2e.person.BrowserPerson;
import dev.mcpaccess.e2e.platform.Platform;
import dev.mcpaccess.e2e.platform.PlatformExtension;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How the web app is served and started, whatever the page. */
@ExtendWith({PlatformExtension.class, BrowserExtension.class})
class ConsoleIT {

  private final Platform platform;
  private final Console console;

  ConsoleIT(Platform platform, Browser browser) {
    this.platform = platform;
    this.console = new Console(platform, browser);
  }

  @Test
  void thePageAllowsNothingInlineAndNoFrames() {
    Http.Answer page = get("");
    Document document = Jsoup.parse(page.body());

    assertThat(page.header("Content-Security-Policy"))
        .contains("default-src 'none'", "script-src 'self';", "style-src 'self';")
        .contains("frame-ancestors 'none'", "base-uri 'none'")
        .doesNotContain("unsafe");
    assertThat(page.header("X-Frame-Options")).isEqualTo("DENY");
    assertThat(document.select("script:not([src]), style, [style], [onclick]")).isEmpty();
  }

  @Test
  void thePageIsAskedForAgainAndItsFilesAreNot() {
    Http.Answer page = get("");
    Http.Answer again = get("", "If-None-Match", page.header("ETag"));
    Http.Answer script = Http.send(request(scriptOf(page)));

    assertThat(page.header("Cache-Control")).isEqualTo("no-cache");
    assertThat(again.status()).isEqualTo(304);
    assertThat(script.status()).isEqualTo(200);
    assertThat(script.header("Cache-Control")).contains("immutable");
    assertThat(script.header("X-Content-Type-Options")).isEqualTo("nosniff");
  }

  @Test
  void everyAddressBelowHasThePageAndNoFileBesidesItsOwn() {
    String files = scriptOf(get("")).replace("app.js", "");

    assertThat(get("companies/brightside/keys").body()).isEqualTo(get("").body());
    assertThat(Http.send(request(files + "index.html")).status()).isEqualTo(404);
    assertThat(Http.send(request(files + "%2e%2e/ConsoleFiles.class")).status()).isNotEqualTo(200);
  }

  @Test
  void aDeepLinkLeadsThereAcrossTheLoginAndAReload() {
    try (BrowserPerson amelia =
        console.open("amelia", "companies/brightside/keys?search=nothing-like-that")) {
      String address = amelia.read(page -> page.url());

      assertThat(address).endsWith("companies/brightside/keys?search=nothing-like-that");
      assertThat(Console.text(amelia)).contains("No API key matches");

      amelia.visit(address);
      assertThat(amelia.read(page -> page.url())).isEqualTo(address);
      assertThat(Console.text(amelia)).contains("No API key matches");
    }
  }

  @Test
  @DisplayName("Security 8 Tokens of the pages are nowhere but in memory, and in no address")
  void tokensAreInMemoryOnly() {
    try (BrowserPerson amelia = console.open("amelia", "")) {
      List<String> addresses = new CopyOnWriteArrayList<>();
      amelia.look(
          page -> {
            page.onRequest((Request request) -> addresses.add(request.url()));
            return null;
          });
      amelia.visit(console.address());

      String stored =
          amelia.read(
              page ->
                  (String)
                      page.evaluate(
                          "JSON.stringify([{...localStorage}, {...sessionStorage},"
                              + " document.cookie])"));
      assertThat(stored).doesNotContain("eyJ");
      assertThat(addresses)
          .isNotEmpty()
          .allSatisfy(
              address ->
                  assertThat(address)
                      .startsWith(platform.keycloak().issuer().replaceFirst("/realms/.*", "/"))
                      .doesNotContain("eyJ", "code="));
    }
  }

  @Test
  void theLanguageIsTheBrowsersUntilAnotherIsChosen() {
    try (BrowserPerson amelia =
        console.open(
            platform.person("amelia"),
            "companies/brightside/keys",
            options -> options.setLocale("da"))) {
      assertThat(Console.heading(amelia)).isEqualTo("API-nøgler");

      amelia.look(page -> page.locator("footer select").selectOption("de"));
      amelia.look(
          page -> {
            page.locator("h1").getByText("API-Schlüssel").waitFor();
            return null;
          });

      amelia.visit(console.address());
      assertThat(Console.heading(amelia)).isEqualTo("API-Schlüssel");
    }
  }

  private String scriptOf(Http.Answer page) {
    return Jsoup.parse(page.body()).select("script[type=module]").attr("src");
  }

  private Http.Answer get(String view, String... headers) {
    HttpRequest.Builder request = request(console.address() + view);
    return Http.send(headers.length == 0 ? request : request.headers(headers));
  }

  private static HttpRequest.Builder request(String address) {
    return HttpRequest.newBuilder(URI.create(address));
  }
}
