package dev.mcpaccess.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.mcpaccess.e2e.http.Http;
import dev.mcpaccess.e2e.platform.AdminApi;
import dev.mcpaccess.e2e.platform.Platform;
import dev.mcpaccess.e2e.platform.PlatformExtension;
import dev.mcpaccess.e2e.platform.TemporaryAdmin;
import dev.mcpaccess.e2e.platform.TemporaryCompany;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the vendor lets a company have, over the admin API. */
@ExtendWith(PlatformExtension.class)
class CompanyPoliciesIT {

  private static final String POLICIES = "/company-policies";

  private final Platform platform;
  private TemporaryCompany company;

  CompanyPoliciesIT(Platform platform) {
    this.platform = platform;
  }

  @BeforeEach
  void aCompany() {
    company = platform.administrator().temporaryCompany();
  }

  @AfterEach
  void gone() {
    company.remove();
    company.removeUser();
  }

  @Test
  @DisplayName("C5, P5 The vendor changes a company's modules and policies")
  void whatThePatchNamesChangesAndTheRestStays() {
    JsonNode changed =
        change(
                platform.administrator().api(),
                "{\"keyLimit\":3,\"overlapHours\":0,\"dynamicPermissions\":true}")
            .json();

    assertThat(changed.get("keyLimit").asInt()).isEqualTo(3);
    assertThat(changed.get("overlapHours").asInt()).isZero();
    assertThat(changed.get("dynamicPermissions").asBoolean()).isTrue();
    assertThat(changed.get("modules").toString()).isEqualTo("[\"api\",\"crm\"]");
    JsonNode listed =
        platform
            .administrator()
            .api()
            .get(POLICIES + "?search=" + company.alias())
            .json()
            .get("companies");
    assertThat(listed).hasSize(1).containsExactly(changed);
    JsonNode reset =
        change(platform.administrator().api(), "{\"keyLimit\":null,\"overlapHours\":null}").json();
    assertThat(reset.has("keyLimit")).isFalse();
    assertThat(reset.has("overlapHours")).isFalse();
  }

  @Test
  void whatIsWrongIsNamed() {
    Http.Answer answer =
        change(
            platform.administrator().api(),
            "{\"modules\":[\"api\",\"nonsense\"],\"keyLimit\":-1,\"overlapHours\":721,"
                + "\"stopsKeysOfLeavers\":null}");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().get("errors").findValuesAsText("field"))
        .containsExactlyInAnyOrder("modules[1]", "keyLimit", "overlapHours", "stopsKeysOfLeavers");
    assertThat(answer.json().get("errors").findValuesAsText("code"))
        .containsExactlyInAnyOrder("unknown-module", "out-of-range", "out-of-range", "not-a-flag");
    assertThat(answer.json().get("errors").findValues("values"))
        .extracting(JsonNode::toString)
        .anyMatch(values -> values.contains("\"maximum\":720"));
    assertThat(platform.administrator().api().send("PATCH", POLICIES + "/nobody", "{}").status())
        .isEqualTo(404);
  }

  @Test
  @DisplayName("Security 29 Companies are changed by administrators of organizations only")
  void rolesAreNeeded() {
    assertRefused("view-clients", 403, 403);
    assertRefused("view-organizations", 403, 403);
    try (TemporaryAdmin admin =
        platform.administrator().temporaryAdmin("view-clients", "view-organizations")) {
      AdminApi api = AdminApi.withToken(platform.keycloak(), admin.accessToken());
      assertThat(api.get(POLICIES).status()).isEqualTo(200);
      assertThat(change(api, "{}").status()).isEqualTo(403);
    }
    AdminApi ofCompany =
        AdminApi.withToken(platform.keycloak(), platform.companyApi("amelia").accessToken());
    assertThat(ofCompany.get(POLICIES).status()).isEqualTo(403);
  }

  private void assertRefused(String role, int reading, int changing) {
    try (TemporaryAdmin admin = platform.administrator().temporaryAdmin(role)) {
      AdminApi api = AdminApi.withToken(platform.keycloak(), admin.accessToken());
      assertThat(api.get(POLICIES).status()).as(role).isEqualTo(reading);
      assertThat(change(api, "{}").status()).as(role).isEqualTo(changing);
    }
  }

  private Http.Answer change(AdminApi api, String patch) {
    return api.send("PATCH", POLICIES + "/" + company.alias(), patch);
  }
}
