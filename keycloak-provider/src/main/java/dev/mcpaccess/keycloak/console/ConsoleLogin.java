package dev.mcpaccess.keycloak.console;

import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;

/**
 * Who logs in at a view of the web app: the realm's administrator at a client of its own, since the
 * tokens of everybody else's open no administration.
 */
enum ConsoleLogin {
  PEOPLE("", "realms"),
  ADMINISTRATOR("admin/", "admin/realms");

  private static final String ADMINISTRATORS_CLIENT = "mcp-access-admin";

  private final String path;
  private final String apiRoot;

  ConsoleLogin(String path, String apiRoot) {
    this.path = path;
    this.apiRoot = apiRoot;
  }

  static ConsoleLogin at(String view) {
    return (view + "/").startsWith(ADMINISTRATOR.path) ? ADMINISTRATOR : PEOPLE;
  }

  /** Below the web app's address, where one is sent back to. */
  String path() {
    return path;
  }

  /**
   * The client at which one logs in.
   *
   * @param peoples that of everybody but the administrator
   */
  String clientId(String peoples) {
    return this == ADMINISTRATOR ? ADMINISTRATORS_CLIENT : peoples;
  }

  /** The API that the views ask. */
  String api(URI server, String realm) {
    return UriBuilder.fromUri(server).path(apiRoot).segment(realm, "api-access").build() + "/";
  }
}
