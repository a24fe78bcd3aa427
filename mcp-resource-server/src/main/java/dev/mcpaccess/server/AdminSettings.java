package dev.mcpaccess.server;

import dev.mcpaccess.server.realm.AdminLogin;
import dev.mcpaccess.server.realm.RealmAddress;
import dev.mcpaccess.server.realm.RunningRealm;
import java.util.Map;

/** Reads from the environment who may look at a running realm, and change it. */
final class AdminSettings {
  private AdminSettings() {}

  /**
   * The realm as that administrator sees it.
   *
   * @throws IllegalArgumentException that names what is missing
   */
  static RunningRealm realm(RealmAddress address, Map<String, String> environment) {
    Variables variables = new Variables(environment);
    String user = variables.text("KEYCLOAK_ADMIN_USER", "");
    String secret = variables.text("KEYCLOAK_ADMIN_SECRET", "");
    if (user.isEmpty() && secret.isEmpty()) {
      throw new IllegalArgumentException(
          "A running realm is changed and looked at by an administrator: set KEYCLOAK_ADMIN_USER"
              + " and KEYCLOAK_ADMIN_PASSWORD, or KEYCLOAK_ADMIN_CLIENT and KEYCLOAK_ADMIN_SECRET");
    }
    AdminLogin login =
        new AdminLogin(
            variables.text("KEYCLOAK_ADMIN_REALM", "master"),
            variables.text("KEYCLOAK_ADMIN_CLIENT", "admin-cli"),
            secret,
            user,
            user.isEmpty() ? "" : variables.text("KEYCLOAK_ADMIN_PASSWORD"));
    variables.requireNoProblems();
    return new RunningRealm(address, login);
  }
}
