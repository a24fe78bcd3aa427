package dev.mcpaccess.benchmarks.keycloak;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Permissions that a realm is given beside its own: client scopes, and roles of the MCP server. */
final class ManyPermissions {

  private final AdminApi admin;
  private final List<String> names;

  ManyPermissions(AdminApi admin, int count) {
    this.admin = admin;
    this.names = IntStream.range(0, count).mapToObj(i -> "m" + (100 + i) + ":view").toList();
  }

  List<String> names() {
    return names;
  }

  /** Adds them, and gives them to a user. */
  void grantTo(String username) throws IOException, InterruptedException {
    for (String name : names) {
      admin.create(
          "/client-scopes",
          Map.of(
              "name",
              name,
              "protocol",
              "openid-connect",
              "attributes",
              Map.of(
                  "mcp-access.model",
                  name.substring(0, name.indexOf(':')),
                  "mcp-access.action",
                  "view",
                  "mcp-access.module",
                  "api",
                  "mcp-access.fields",
                  "name,owner,state",
                  "include.in.token.scope",
                  "true",
                  "display.on.consent.screen",
                  "true")));
    }
    admin.post(
        "/partialImport",
        Map.of(
            "ifResourceExists",
            "FAIL",
            "roles",
            Map.of(
                "client",
                Map.of(
                    Servers.MCP_URL, names.stream().map(name -> Map.of("name", name)).toList()))));
    String user = admin.get("/users?exact=true&username=" + username).get(0).get("id").asText();
    admin.grantTo(user, admin.client(Servers.MCP_URL), names);
  }
}
