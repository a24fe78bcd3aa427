package dev.mcpaccess.quickstart;

import dev.mcpaccess.quickstart.DevelopmentRealm.Company;
import dev.mcpaccess.quickstart.DevelopmentRealm.Member;
import java.util.ArrayList;
import java.util.List;

/** Everything that a person or a script needs to use the running system; also the JSON of it. */
record RunReport(
    String keycloakUrl,
    String issuer,
    String mcpUrl,
    String consoleUrl,
    List<User> users,
    List<IssuedKey> keys) {

  /**
   * A user within one company.
   *
   * @param company the company's alias; null for administrators
   */
  record User(String username, String password, String company, List<String> roles) {

    @Override
    public String toString() {
      return username;
    }
  }

  static RunReport of(
      KeycloakServer keycloak,
      String mcpUrl,
      DevelopmentRealm realm,
      String samplePassword,
      List<IssuedKey> keys) {
    List<User> users = new ArrayList<>();
    for (Company company : realm.companies()) {
      for (Member member : company.members()) {
        users.add(new User(member.username(), samplePassword, company.alias(), member.roles()));
      }
    }
    for (String vendor : realm.administrators()) {
      users.add(new User(vendor, samplePassword, null, List.of("vendor")));
    }
    Credentials administrator = keycloak.administrator();
    users.add(new User(administrator.username(), administrator.password(), null, List.of("admin")));
    return new RunReport(
        keycloak.url(),
        keycloak.issuer(),
        mcpUrl,
        keycloak.url() + "/admin/" + KeycloakServer.REALM + "/console/",
        users,
        keys);
  }
}
