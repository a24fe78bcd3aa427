package dev.mcpaccess.e2e.platform;

import dev.mcpaccess.e2e.http.Http;
import dev.mcpaccess.quickstart.KeycloakServer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.ClientRepresentation;
import org.keycloak.representations.idm.ProtocolMapperRepresentation;
import org.keycloak.representations.idm.RealmRepresentation;

/**
 * A vendor's new realm on the same Keycloak, with the MCP server's client and nothing of a catalog
 * yet; to be removed.
 */
public final class VendorRealm implements AutoCloseable {
  private static final String SECRET = "a-program-of-the-vendor";

  private final KeycloakServer keycloak;
  private final String name = "vendor-" + UUID.randomUUID();
  private final RealmResource realm;
  private final String mcpUrl;

  VendorRealm(KeycloakServer keycloak, Keycloak login, String mcpUrl) {
    this.keycloak = keycloak;
    this.mcpUrl = mcpUrl;
    RealmRepresentation representation = new RealmRepresentation();
    representation.setRealm(name);
    representation.setEnabled(true);
    representation.setAttributes(Map.of("mcp-access.resource", mcpUrl));
    login.realms().create(representation);
    this.realm = login.realm(name);
    ClientRepresentation server = new ClientRepresentation();
    server.setClientId(mcpUrl);
    server.setBearerOnly(true);
    realm.clients().create(server).close();
  }

  public String issuer() {
    return keycloak.url() + "/realms/" + name;
  }

  public RealmResource realm() {
    return realm;
  }

  /** An access token with these permissions, which are client scopes of the realm. */
  public String token(UUID company, String... permissions) {
    String clientId = "program-" + UUID.randomUUID();
    ClientRepresentation program = new ClientRepresentation();
    program.setClientId(clientId);
    program.setSecret(SECRET);
    program.setServiceAccountsEnabled(true);
    program.setAttributes(Map.of("access.token.header.type.rfc9068", "true"));
    program.setDefaultClientScopes(List.of("basic"));
    program.setOptionalClientScopes(List.of(permissions));
    program.setProtocolMappers(
        List.of(
            mapper("oidc-audience-mapper", "included.custom.audience", mcpUrl),
            claim("company_id", company.toString()),
            claim("preset", "GLOBAL")));
    realm.clients().create(program).close();
    Http.Answer answer =
        Http.postForm(
            issuer() + "/protocol/openid-connect/token",
            Map.of(
                "grant_type",
                "client_credentials",
                "client_id",
                clientId,
                "client_secret",
                SECRET,
                "scope",
                String.join(" ", permissions)));
    if (answer.status() != 200) {
      throw new IllegalStateException("No token, but " + answer);
    }
    return answer.json().get("access_token").asText();
  }

  private static ProtocolMapperRepresentation claim(String claim, String value) {
    ProtocolMapperRepresentation mapper =
        mapper("oidc-hardcoded-claim-mapper", "claim.value", value);
    mapper.setName(claim);
    mapper.getConfig().put("claim.name", claim);
    mapper.getConfig().put("jsonType.label", "String");
    return mapper;
  }

  private static ProtocolMapperRepresentation mapper(String type, String setting, String value) {
    ProtocolMapperRepresentation mapper = new ProtocolMapperRepresentation();
    mapper.setName(type);
    mapper.setProtocol("openid-connect");
    mapper.setProtocolMapper(type);
    mapper.setConfig(new LinkedHashMap<>(Map.of(setting, value, "access.token.claim", "true")));
    return mapper;
  }

  @Override
  public void close() {
    realm.remove();
  }
}
