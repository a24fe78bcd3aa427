package dev.mcpaccess.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.mcpaccess.e2e.http.Http;
import dev.mcpaccess.e2e.platform.CompanyApi;
import dev.mcpaccess.e2e.platform.Platform;
import dev.mcpaccess.e2e.platform.PlatformExtension;
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
