package dev.mcpaccess.server.realm;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Who changes a realm: a user, or without one a client by itself.
 *
 * @param realm where the user or client is
 * @param secret of the client; empty for a public one
 * @param user empty for a client that comes by itself
 */
public record AdminLogin(String realm, String client, String secret, String user, String password) {

  /** The token request (RFC 6749, §4.3 and §4.4). */
  Map<String, String> form() {
    Map<String, String> form = new LinkedHashMap<>();
    form.put("client_id", client);
    if (!secret.isEmpty()) {
      form.put("client_secret", secret);
    }
    if (user.isEmpty()) {
      form.put("grant_type", "client_credentials");
    } else {
      form.put("grant_type", "password");
      form.put("username", user);
      form.put("password", password);
    }
    return form;
  }

  /** Leaves secret and password out. */
  @Override
  public String toString() {
    return (user.isEmpty() ? client : user) + " of the realm " + realm;
  }
}
