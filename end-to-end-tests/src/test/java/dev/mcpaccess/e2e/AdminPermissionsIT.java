package dev.mcpaccess.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mcpaccess.e2e.http.Http;
import dev.mcpaccess.e2e.oauth.Tokens;
import dev.mcpaccess.e2e.person.FormPerson;
import dev.mcpaccess.e2e.platform.AdminApi;
import dev.mcpaccess.e2e.platform.ApiKey;
import dev.mcpaccess.e2e.platform.CompanyApi;
import dev.mcpaccess.e2e.platform.OtherRealm;
import dev.mcpaccess.e2e.platform.Platform;
import dev.mcpaccess.e2e.platform.PlatformExtension;
import dev.mcpaccess.e2e.platform.TemporaryAdmin;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.keycloak.admin.client.resource.ClientResource;
import org.keycloak.representations.idm.ClientRepresentation;

/** Who may use the admin API: Keycloak's own admin permissions decide. */
@ExtendWith(PlatformExtension.class)
class AdminPermissionsIT {

  private static final String OF_BRIGHTSIDE = AdminApi.keysOf("brightside");

  private final Platform platform;
  private AdminApi admin;
  private ApiKey ofBrightside;
  private ApiKey ofAll;

  AdminPermissionsIT(Platform platform) {
    this.platform = platform;
  }

  @BeforeEach
  void thereAreKeys() {
    admin = platform.administrator().api();
    ofBrightside = platform.issue("amelia", "brightside", "OAuthPKCE", "task:view");
    ofAll = admin.publish("OAuthPKCE", "task:view");
  }

  @AfterEach
  void thePublishedKeyIsDeleted() {
    admin.send("DELETE", AdminApi.PUBLISHED + "/" + ofAll.id(), "");
  }

  @Test
  void whoManagesClientsMayReadAndChange() {
    assertAnswers(platform.administrator().api(), 200, 200);
    try (TemporaryAdmin manager = platform.administrator().temporaryAdmin("manage-clients")) {
      assertAnswers(as(manager), 200, 200);
    }
    try (TemporaryAdmin full = platform.administrator().temporaryAdmin("realm-admin")) {
      assertAnswers(as(full), 200, 200);
    }
  }

  @Test
  void whoViewsClientsMayReadOnly() {
    try (TemporaryAdmin viewer = platform.administrator().temporaryAdmin("view-clients")) {
      assertAnswers(as(viewer), 200, 403);
    }
  }

  @Test
  void anotherAdminRoleIsNotEnough() {
    try (TemporaryAdmin users = platform.administrator().temporaryAdmin("manage-users");
        TemporaryAdmin query = platform.administrator().temporaryAdmin("query-clients");
        TemporaryAdmin nobody = platform.administrator().temporaryAdmin()) {
      assertAnswers(as(users), 403, 403);
      assertAnswers(as(query), 403, 403);
      assertAnswers(as(nobody), 403, 403);
      Http.Answer answer = as(nobody).get(AdminApi.PUBLISHED);
      assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
      assertThat(answer.json().get("type").asText())
          .isEqualTo("urn:mcp-access:problem:not-a-realm-admin");
      assertThat(answer.json().get("detail").asText()).contains("view-clients");
    }
  }

  @Test
  void aCompanyAdminsConsoleTokenIsRefused() {
    assertAnswers(withToken(platform.companyApi("amelia").accessToken()), 403, 403);
  }

  @Test
  void aConsoleTokenOfARealmAdminIsRefused() {
    // Even if the console's client were given every role of the person.
    setConsolesFullScope(true);
    try (TemporaryAdmin both = platform.administrator().temporaryAdmin("realm-admin")) {
      CompanyApi console = CompanyApi.login(platform.keycloak(), both.credentials());
      assertAnswers(withToken(console.accessToken()), 403, 403);
    } finally {
      setConsolesFullScope(false);
    }
  }

  @Test
  void anAiClientsTokenIsRefusedEvenIfThePersonIsARealmAdmin() {
    Tokens amelias =
        platform.client(ofBrightside).authorize(new FormPerson(platform.person("amelia")));
    assertAnswers(withToken(amelias.accessToken()), 403, 403);
    String amelia =
        platform.administrator().realm().users().searchByUsername("amelia", true).get(0).getId();
    String management =
        platform
            .administrator()
            .realm()
            .clients()
            .findByClientId("realm-management")
            .get(0)
            .getId();
    var roles =
        platform.administrator().realm().users().get(amelia).roles().clientLevel(management);
    var realmAdmin =
        List.of(
            platform
                .administrator()
                .realm()
                .clients()
                .get(management)
                .roles()
                .get("realm-admin")
                .toRepresentation());
    roles.add(realmAdmin);
    try {
      Tokens asRealmAdmin =
          platform.client(ofBrightside).authorize(new FormPerson(platform.person("amelia")));
      assertAnswers(withToken(asRealmAdmin.accessToken()), 403, 403);
    } finally {
      roles.remove(realmAdmin);
    }
  }

  @Test
  void anAdminOfAnotherRealmIsRefused() {
    try (OtherRealm other = platform.administrator().otherRealm();
        TemporaryAdmin stranger = other.admin("realm-admin")) {
      assertAnswers(as(stranger), 403, 403);
    }
  }

  @Test
  void withoutATokenNothingIsSaid() {
    assertAnswers(withToken(null), 401, 401);
    assertAnswers(withToken("none"), 401, 401);
  }

  private void setConsolesFullScope(boolean allowed) {
    ClientResource console = platform.administrator().client("mcp-access-console");
    ClientRepresentation representation = console.toRepresentation();
    representation.setFullScopeAllowed(allowed);
    console.update(representation);
  }

  /** Tries every route; whoever is refused changes nothing. */
  private void assertAnswers(AdminApi api, int reading, int changing) {
    for (String path : List.of(AdminApi.PUBLISHED, OF_BRIGHTSIDE)) {
      ApiKey key = path.equals(OF_BRIGHTSIDE) ? ofBrightside : ofAll;
      String one = path + "/" + key.id();
      String before = admin.get(one).body();
      assertThat(api.get(path).status()).isEqualTo(reading);
      assertThat(api.get("/keys/" + key.id()).status()).isEqualTo(reading);
      assertThat(api.get(one).status()).isEqualTo(reading);
      for (String action : List.of("/disable", "/enable", "/rotate")) {
        assertThat(api.send("POST", one + action, "").status()).as(action).isEqualTo(changing);
      }
      assertThat(api.send("PATCH", one, "{\"description\": \"Changed\"}").status())
          .isEqualTo(changing);
      Http.Answer issued = api.post(path, AdminApi.request("OAuthPKCE", "task:view"));
      assertThat(issued.status()).isEqualTo(changing == 200 ? 201 : changing);
      if (changing == 200) {
        String another = path + "/" + issued.json().get("id").asText();
        assertThat(api.send("DELETE", another, "").status()).isEqualTo(204);
      } else {
        assertThat(api.send("DELETE", one, "").status()).isEqualTo(changing);
        assertThat(admin.get(one).body()).isEqualTo(before);
      }
    }
  }

  private AdminApi as(TemporaryAdmin person) {
    return withToken(person.accessToken());
  }

  private AdminApi withToken(String token) {
    return AdminApi.withToken(platform.keycloak(), token);
  }
}
