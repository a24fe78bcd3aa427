package dev.mcpaccess.quickstart;

import dev.mcpaccess.quickstart.CompanyAdminSession.KeyRequest;
import dev.mcpaccess.quickstart.DevelopmentRealm.Company;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The API keys that a first look needs: one for Claude and one for ChatGPT in each company. */
final class SampleKeys {

  static final String CLAUDE = "Claude";
  static final String CHATGPT = "ChatGPT";

  private static final List<String> EVERY_REDIRECT_PRESET =
      List.of("claude", "chatgpt", "mcp-inspector", "loopback");

  private SampleKeys() {}

  /** Issues them as each company's own admin, where the company has the module. */
  static List<IssuedKey> issue(KeycloakServer keycloak, DevelopmentRealm realm, String password)
      throws IOException, InterruptedException {
    List<IssuedKey> keys = new ArrayList<>();
    for (Company company : realm.companies()) {
      if (company.hasApi()) {
        CompanyAdminSession session =
            CompanyAdminSession.logIn(
                keycloak, new Credentials(company.admin().username(), password));
        keys.add(session.issue(company.alias(), request(CLAUDE, "OAuthPKCE", company)));
        keys.add(session.issue(company.alias(), request(CHATGPT, "OAuthPKCE Public", company)));
      }
    }
    return keys;
  }

  private static KeyRequest request(String name, String apiType, Company company) {
    return new KeyRequest(
        name,
        name + " for everybody at " + company.name(),
        apiType,
        EVERY_REDIRECT_PRESET,
        company.permissions());
  }
}
