package dev.mcpaccess.benchmarks.keycloak;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * A service account client as an administrator makes one in Keycloak's console, with Keycloak's own
 * {@code client-secret} authenticator; its tokens say what those of an API key say, by Keycloak's
 * own mappers.
 */
record PlainClient(String clientId, String secret) {

  static PlainClient create(AdminApi admin, String secret, String company, List<String> permissions)
      throws IOException, InterruptedException {
    String clientId = "plain-service-account";
    String client =
        admin.create(
            "/clients",
            Map.of(
                "clientId",
                clientId,
                "secret",
                secret,
                "clientAuthenticatorType",
                "client-secret",
                "serviceAccountsEnabled",
                true,
                "standardFlowEnabled",
                false,
                "fullScopeAllowed",
                false,
                "attributes",
                Map.of("access.token.header.type.rfc9068", "true"),
                "defaultClientScopes",
                List.of("basic"),
                "optionalClientScopes",
                permissions,
                "protocolMappers",
                List.of(
                    mapper(
                        "audience",
                        "oidc-audience-mapper",
                        Map.of("included.client.audience", Servers.MCP_URL)),
                    mapper(
                        "company",
                        "oidc-hardcoded-claim-mapper",
                        Map.of("claim.name", "company_id", "claim.value", company)),
                    mapper(
                        "preset",
                        "oidc-hardcoded-claim-mapper",
                        Map.of("claim.name", "preset", "claim.value", "READ")))));
    admin.grant(client, admin.client(Servers.MCP_URL), permissions);
    return new PlainClient(clientId, secret);
  }

  private static Map<String, Object> mapper(
      String name, String type, Map<String, String> settings) {
    Map<String, String> config = new java.util.HashMap<>(settings);
    config.put("access.token.claim", "true");
    config.put("introspection.token.claim", "true");
    return Map.of(
        "name", name, "protocol", "openid-connect", "protocolMapper", type, "config", config);
  }
}
