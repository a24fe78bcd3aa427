package dev.mcpaccess.quickstart;

import dev.mcpaccess.quickstart.CompanyAdminSession.KeyRequest;
import dev.mcpaccess.quickstart.DevelopmentRealm.Company;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The API keys that a first look needs: one of each API type in each company. */
final class SampleKeys {

  static final String CLAUDE = "Claude";
  static final String CHATGPT = "ChatGPT";
  static final String PROGRAM = "Program";
  static final String SCRIPT = "Script";

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
        keys.add(
            session.issue(
                company.alias(), request(CLAUDE, "OAuthPKCE", EVERY_REDIRECT_PRESET, company)));
        keys.add(
            session.issue(
                company.alias(),
                request(CHATGPT, "OAuthPKCE Public", EVERY_REDIRECT_PRESET, company)));
        keys.add(session.issue(company.alias(), request(PROGRAM, "OAuth", List.of(), company)));
        keys.add(session.issue(company.alias(), request(SCRIPT, "Static API", List.of(), company)));
      }
    }
    return keys;
  }

  private static KeyRequest request(
      String name, String apiType, List<String> redirectUris, Company company) {
    return new KeyRequest(
        name,
        name + " for everybody at " + company.name(),
        apiType,
        redirectUris,
        company.permissions());
  }
}
