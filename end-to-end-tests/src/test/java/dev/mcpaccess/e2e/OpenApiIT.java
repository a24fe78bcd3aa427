package dev.mcpaccess.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.mcpaccess.e2e.http.Http;
import dev.mcpaccess.e2e.oauth.Tokens;
import dev.mcpaccess.e2e.person.FormPerson;
import dev.mcpaccess.e2e.platform.AdminApi;
import dev.mcpaccess.e2e.platform.ApiKey;
import dev.mcpaccess.e2e.platform.CompanyApi;
import dev.mcpaccess.e2e.platform.Platform;
import dev.mcpaccess.e2e.platform.PlatformExtension;
import dev.mcpaccess.quickstart.KeycloakServer;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The OpenAPI document that Keycloak serves, held against what the API really says. */
@ExtendWith(PlatformExtension.class)
class OpenApiIT {

  private final Platform platform;
  private final CompanyApi api;
  private final Http.Answer served;

  OpenApiIT(Platform platform) {
    this.platform = platform;
    this.api = platform.companyApi("amelia");
    this.served = Http.get(platform.keycloak().issuer() + "/api-access/openapi.json");
  }

  @Test
  void theDocumentIsServedToAnybody() {
    assertThat(served.status()).isEqualTo(200);
    assertThat(served.header("Content-Type")).startsWith("application/json");
    assertThat(served.json().get("openapi").asText()).startsWith("3.1.");
  }

  @Test
  void answersAreAsDescribed() {
    Map<String, Object> request =
        Map.of(
            "name", "Described",
            "apiType", "OAuthPKCE",
            "redirectUris", List.of("claude"),
            "permissions", List.of("task:view"),
            "expiresAt", "2099-01-31T12:00:00Z");
    assertDescribed("IssueRequest", Http.write(request));
    Http.Answer issued = api.issue("brightside", request);
    String id = issued.json().get("id").asText();

    assertDescribed("ApiKey", issued.body());
    assertDescribed("ApiKey", api.read("brightside", id).body());
    assertDescribed("ApiKey", api.send("POST", "brightside", "/" + id + "/rotate", "").body());
    assertDescribed("KeyList", api.send("GET", "brightside", "?limit=1&order=desc", "").body());
    assertDescribed("Problem", api.issue("brightside", Map.of()).body());
    assertDescribed("Problem", api.read("brightside", "none").body());
    assertDescribed(
        "Problem", CompanyApi.withToken(platform.keycloak(), "none").list("none").body());
  }

  @Test
  void answersAboutPublishedKeysAreAsDescribed() {
    AdminApi admin = platform.administrator().api();
    Map<String, Object> request = AdminApi.request("OAuthPKCE", "task:view", "project:view");
    assertDescribed("IssueRequest", Http.write(request));
    Http.Answer issued = admin.post(AdminApi.PUBLISHED, request);
    String id = "/" + issued.json().get("id").asText();
    String published = AdminApi.PUBLISHED + id;

    assertDescribed("ApiKey", issued.body());
    assertDescribed("ApiKey", admin.get(published).body());
    assertDescribed("ApiKey", admin.send("POST", published + "/rotate", "").body());
    assertDescribed("KeyList", admin.get(AdminApi.PUBLISHED + "?limit=1").body());
    assertDescribed("KeyList", admin.get(AdminApi.keysOf("brightside") + "?limit=1").body());
    assertDescribed("Problem", admin.get(AdminApi.keysOf("brightside") + id).body());
    assertDescribed("PublishedKey", api.published("GET", "brightside", id).body());
    assertDescribed("PublishedKey", api.published("POST", "brightside", id + "/block").body());
    assertDescribed("PublishedKeyList", api.published("GET", "brightside", "?order=desc").body());
    assertThat(admin.send("DELETE", published, "").status()).isEqualTo(204);
  }

  /** The document's relative addresses of servers lead to the two APIs. */
  @Test
  void theServersAreWhereTheApisAre() {
    URI document = URI.create(platform.keycloak().issuer() + "/api-access/openapi.json");
    List<String> servers =
        served
            .json()
            .get("paths")
            .get("/companies/{company}/keys")
            .get("servers")
            .findValuesAsText("url");

    assertThat(servers)
        .extracting(
            url -> document.resolve(url.replace("{realm}", KeycloakServer.REALM) + "/").toString())
        .containsExactly(
            platform.keycloak().issuer() + "/api-access/",
            platform.keycloak().url() + "/admin/realms/" + KeycloakServer.REALM + "/api-access/");
  }

  @Test
  void answersAboutConnectionsAreAsDescribed() {
    ApiKey key = platform.issue("amelia", "brightside", "OAuthPKCE", "task:view", "company:view");
    Tokens tokens = platform.client(key).authorize(new FormPerson(platform.person("amelia")));
    String own = "/connections/" + tokens.connectionId();
    String change = Http.write(Map.of("permissions", List.of("task:view")));
    String preview = Http.write(Map.of("key", key.id(), "member", "amelia"));

    assertDescribed("Connection", api.call("GET", own, null).body());
    assertDescribed("ConnectionChange", change);
    assertDescribed("Connection", api.call("PATCH", own, change).body());
    assertDescribed("ConnectionList", api.call("GET", "/connections?limit=1", null).body());
    assertDescribed(
        "ConnectionList", api.call("GET", "/companies/brightside/connections", null).body());
    assertDescribed("PreviewRequest", preview);
    assertDescribed("Access", api.call("POST", "/companies/brightside/preview", preview).body());
    assertDescribed("Access", api.call("GET", own + "/access", null).body());
    CompanyApi caller = CompanyApi.withToken(platform.keycloak(), tokens.accessToken());
    assertDescribed("Access", caller.call("POST", "/access", null).body());
    assertDescribed("Problem", api.call("POST", "/access", null).body());
    assertDescribed("Problem", api.call("GET", "/connections/none", null).body());
  }

  @Test
  void whatIsNotDescribedIsNoticed() {
    assertThat(flaws("ApiKey", "{\"id\": 1}")).isNotEmpty();
    assertThat(flaws("KeyChange", "{\"company\": \"granite\"}")).isNotEmpty();
  }

  private void assertDescribed(String schema, String json) {
    assertThat(flaws(schema, json)).as(json).isEmpty();
  }

  private List<String> flaws(String name, String json) {
    JsonNode components = served.json().get("components");
    String schema =
        Http.write(Map.of("$ref", "#/components/schemas/" + name, "components", components));
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(schema, InputFormat.JSON)
        .validate(json, InputFormat.JSON)
        .stream()
        .map(Object::toString)
        .toList();
  }
}
