package dev.mcpaccess.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mcpaccess.quickstart.RunReport.User;
import java.util.List;
import org.junit.jupiter.api.Test;

class GuideTest {

  private final String text =
      new Guide(
              new RunReport(
                  "http://localhost:8080",
                  "http://localhost:8080/realms/development",
                  "http://localhost:8090/mcp",
                  "http://localhost:8080/admin/development/console/",
                  List.of(new User("carly", "pass-word", "brightside", List.of("account-manager"))),
                  List.of(
                      new IssuedKey("Claude", "OAuthPKCE", "brightside", "id-1", "secret-1", null),
                      new IssuedKey(
                          "ChatGPT", "OAuthPKCE Public", "brightside", "id-2", null, null),
                      new IssuedKey("Script", "Static API", "brightside", "id-3", null, "key-3"))))
          .text();

  @Test
  void claudesFieldsHaveTheNamesOfItsForm() {
    assertThat(part("CLAUDE", "CHATGPT"))
        .containsPattern("Remote MCP server URL +http://localhost:8090/mcp\n")
        .containsPattern("OAuth Client ID \\* +id-1\n")
        .containsPattern("OAuth Client Secret \\* +secret-1\n");
  }

  @Test
  void chatGptGetsTheKeyWithoutASecret() {
    assertThat(part("CHATGPT", "Ctrl-C"))
        .containsPattern("MCP server URL +http://localhost:8090/mcp\n")
        .containsPattern("Client ID +id-2\n")
        .doesNotContain("secret-1")
        .doesNotContain("null");
  }

  @Test
  void staticKeyIsShown() {
    assertThat(part("API KEYS", "CLAUDE"))
        .containsPattern("Script of brightside, API type Static API\n")
        .containsPattern("API Key +key-3\n")
        .doesNotContain("null");
  }

  @Test
  void userIsShownWithPasswordCompanyAndRoles() {
    assertThat(text).containsPattern("carly +pass-word +brightside +account-manager");
  }

  @Test
  void addressesOfThePagesAreThere() {
    assertThat(part("ADDRESSES", "USERS"))
        .containsPattern(
            "companies +http://localhost:8080/realms/development/api-access/console/\n")
        .containsPattern(
            "vendor +http://localhost:8080/realms/development/api-access/console/admin\n");
  }

  private String part(String from, String to) {
    return text.substring(text.indexOf(from), text.indexOf(to));
  }
}
