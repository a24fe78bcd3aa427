package dev.mcpaccess.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mcpaccess.e2e.client.MachineClient;
import dev.mcpaccess.e2e.oauth.Tokens;
import dev.mcpaccess.e2e.person.FormPerson;
import dev.mcpaccess.e2e.platform.ApiKey;
import dev.mcpaccess.e2e.platform.Platform;
import dev.mcpaccess.e2e.platform.PlatformExtension;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What reaches the vendor's database of a caller's token. */
@ExtendWith(PlatformExtension.class)
class TokenPassedOnIT {

  private final Platform platform;

  TokenPassedOnIT(Platform platform) {
    this.platform = platform;
  }

  @Test
  @DisplayName("Security 28 a token is never passed on to what is behind the MCP server")
  void noQueryHasOne() {
    ApiKey person = platform.issue("amelia", "brightside", "OAuthPKCE", "company:view");
    ApiKey program = platform.issue("amelia", "brightside", "Static API", "company:view");
    Tokens tokens = platform.client(person).authorize(new FormPerson(platform.person("carly")));
    String signature = tokens.accessToken().substring(tokens.accessToken().lastIndexOf('.') + 1);

    List<String> lines =
        platform
            .statementLog()
            .linesDuring(
                () -> {
                  for (String token : List.of(tokens.accessToken(), program.staticKey())) {
                    try (MachineClient client = MachineClient.connect(platform.mcpUrl(), token)) {
                      client.result("list_records", Map.of("model", "company"));
                    }
                  }
                });

    // Two listings, with the company's id among their parameters.
    assertThat(lines)
        .filteredOn(line -> line.contains("annual_revenue"))
        .hasSizeGreaterThanOrEqualTo(2);
    assertThat(lines)
        .anySatisfy(line -> assertThat(line).containsIgnoringCase("parameters: $1 = "));
    assertThat(lines)
        .noneSatisfy(line -> assertThat(line).contains(signature))
        .noneSatisfy(line -> assertThat(line).contains(program.staticKey()));
  }
}
