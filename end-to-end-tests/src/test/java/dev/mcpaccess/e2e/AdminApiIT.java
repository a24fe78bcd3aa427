package dev.mcpaccess.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.mcpaccess.e2e.http.Http;
import dev.mcpaccess.e2e.oauth.OAuthClient;
import dev.mcpaccess.e2e.oauth.Tokens;
import dev.mcpaccess.e2e.person.FormPerson;
import dev.mcpaccess.e2e.platform.AdminApi;
import dev.mcpaccess.e2e.platform.ApiKey;
import dev.mcpaccess.e2e.platform.CompanyApi;
import dev.mcpaccess.e2e.platform.OtherRealm;
import dev.mcpaccess.e2e.platform.Parallel;
import dev.mcpaccess.e2e.platform.Platform;
import dev.mcpaccess.e2e.platform.PlatformExtension;
import dev.mcpaccess.e2e.platform.TemporaryAdmin;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keycloak.representations.idm.AdminEventRepresentation;

/** The admin API, by which the realm's administrator deals with API keys. */
@ExtendWith(PlatformExtension.class)
class AdminApiIT {

  private static final String OF_BRIGHTSIDE = AdminApi.keysOf("brightside");

  private final Platform platform;
  private final List<String> published = new ArrayList<>();
  private AdminApi admin;

  AdminApiIT(Platform platform) {
    this.platform = platform;
  }

  @BeforeEach
  void theAdministratorOfRealmMaster() {
    admin = platform.administrator().api();
  }

  @AfterEach
  void publishedKeysAreDeleted() {
    published.forEach(id -> admin.send("DELETE", AdminApi.PUBLISHED + "/" + id, ""));
  }

  @Nested
  class KeysOfACompany {

    @Test
    void areTheSameAsInTheCompanyApi() {
      ApiKey key = platform.issue("amelia", "brightside", "OAuthPKCE", "task:view");
      CompanyApi amelia = platform.companyApi("amelia");

      Http.Answer here = admin.get(OF_BRIGHTSIDE + "/" + key.id());
      Http.Answer there = amelia.read("brightside", key.id());

      assertThat(here.status()).isEqualTo(200);
      assertThat(here.body()).isEqualTo(there.body());
      assertThat(here.header("ETag")).isEqualTo(there.header("ETag"));
      assertThat(admin.get(OF_BRIGHTSIDE + "?order=desc&limit=5").body())
          .isEqualTo(amelia.send("GET", "brightside", "?order=desc&limit=5", "").body());
    }

    @Test
    void areFoundByTheirIdAlone() {
      ApiKey key = platform.issue("amelia", "brightside", "OAuthPKCE", "task:view");
      String publishedId = admin.publish("OAuthPKCE", "task:view").id();
      published.add(publishedId);

      assertThat(admin.get("/keys/" + key.id()).body())
          .isEqualTo(admin.get(OF_BRIGHTSIDE + "/" + key.id()).body());
      assertThat(admin.get("/keys/" + publishedId).json().has("company")).isFalse();
      assertThat(admin.get("/keys/none").status()).isEqualTo(404);
      assertThat(admin.send("PATCH", "/keys/" + key.id(), "{}").status()).isEqualTo(405);
      assertThat(AdminApi.withToken(platform.keycloak(), null).get("/keys/" + key.id()).status())
          .isEqualTo(401);
    }

    @Test
    void areIssuedChangedAndDeleted() {
      Http.Answer issued =
          admin.post(OF_BRIGHTSIDE, AdminApi.request("OAuthPKCE", "task:view", "company:view"));
      ApiKey key = ApiKey.of(issued.json());
      OAuthClient client = platform.client(key);
      Tokens carly = client.authorize(new FormPerson(platform.person("carly")));
      String one = OF_BRIGHTSIDE + "/" + key.id();

      assertThat(issued.status()).isEqualTo(201);
      assertThat(issued.json().get("company").asText()).isEqualTo("brightside");
      assertThat(issued.json().get("createdByIsMember").asBoolean()).isFalse();
      assertThat(carly.permissions()).containsExactly("company:view", "task:view");
      Http.Answer changed =
          admin.send(
              "PATCH",
              one,
              "{\"permissions\": [\"task:view\"]}",
              "If-Match",
              issued.header("ETag"));
      assertThat(changed.status()).isEqualTo(200);
      assertThat(client.refresh(carly).permissions()).containsExactly("task:view");
      assertThat(
              admin.send("POST", one + "/disable", "", "If-Match", issued.header("ETag")).status())
          .isEqualTo(412);
      assertThat(admin.send("POST", one + "/disable", "").status()).isEqualTo(200);
      assertThat(platform.introspect(carly).get("active").asBoolean()).isFalse();
      assertThat(admin.send("DELETE", one, "").status()).isEqualTo(204);
      assertThat(admin.get(one).status()).isEqualTo(404);
    }

    @Test
    void obeyTheRulesOfIssuing() {
      assertThat(errors(admin.post(OF_BRIGHTSIDE, AdminApi.request("OAuthPKCE", "project:view"))))
          .containsExactly("permissions[0]: belongs to the module projects, which is off");
      assertThat(errors(admin.post(OF_BRIGHTSIDE, Map.of())))
          .contains("apiType: must be one of Static API, OAuth, OAuthPKCE, OAuthPKCE Public");
    }

    @Test
    void ofAMachineNeverExceedWhatTheirIssuerMayDo() {
      Map<String, Object> request = AdminApi.request("OAuth", "task:view", "company:view");
      request.remove("redirectUris");
      String beyond = "is more than your own role in this company allows";

      assertThat(errors(admin.post(OF_BRIGHTSIDE, request)))
          .containsExactly("permissions[0]: " + beyond, "permissions[1]: " + beyond);
      try (TemporaryAdmin viewer = platform.administrator().temporaryAdmin("manage-clients")) {
        viewer.addRealmRole("task-viewer");
        AdminApi api = AdminApi.withToken(platform.keycloak(), viewer.accessToken());
        assertThat(errors(api.post(OF_BRIGHTSIDE, request)))
            .containsExactly("permissions[1]: " + beyond);
        request.put("permissions", List.of("task:view"));
        Http.Answer issued = api.post(OF_BRIGHTSIDE, request);
        assertThat(issued.status()).isEqualTo(201);
        Tokens tokens =
            Tokens.of(platform.client(ApiKey.of(issued.json())).clientCredentials(Map.of()));
        assertThat(tokens.permissions()).containsExactly("task:view");
        assertThat(errors(admin.send("PATCH", path(issued), "{\"permissions\": [\"note:view\"]}")))
            .hasSize(1);
      }
    }

    private String path(Http.Answer issued) {
      return OF_BRIGHTSIDE + "/" + issued.json().get("id").asText();
    }
  }

  @Nested
  class OthersKeys {

    @ParameterizedTest
    @ValueSource(strings = {"GET ", "PATCH ", "DELETE ", "POST /rotate", "POST /disable"})
    void areNotFound(String request) {
      String[] parts = request.split(" ", 2);
      String ofBrightside =
          "/" + platform.issue("amelia", "brightside", "OAuthPKCE", "task:view").id();
      String ofAll = "/" + publish("OAuthPKCE", "task:view").id();

      for (String path :
          List.of(
              AdminApi.keysOf("granite") + ofBrightside,
              AdminApi.PUBLISHED + ofBrightside,
              OF_BRIGHTSIDE + ofAll,
              AdminApi.PUBLISHED + "/none")) {
        Http.Answer answer = admin.send(parts[0], path + parts[1], "{\"name\": \"Mine\"}");
        assertThat(answer.status()).as(path).isEqualTo(404);
        assertThat(answer.json().get("type").asText())
            .isEqualTo("urn:mcp-access:problem:no-such-key");
      }
      assertThat(admin.get(OF_BRIGHTSIDE + ofBrightside).status()).isEqualTo(200);
      assertThat(admin.get(AdminApi.PUBLISHED + ofAll).status()).isEqualTo(200);
    }

    @Test
    void ofAnotherRealmAreNotFound() {
      try (OtherRealm other = platform.administrator().otherRealm()) {
        AdminApi elsewhere = platform.administrator().api(other);
        String there = "/" + elsewhere.publish("OAuthPKCE", "task:view").id();
        String here = "/" + publish("OAuthPKCE", "task:view").id();

        assertThat(admin.get(AdminApi.PUBLISHED + there).status()).isEqualTo(404);
        assertThat(admin.send("DELETE", AdminApi.PUBLISHED + there, "").status()).isEqualTo(404);
        assertThat(elsewhere.get(AdminApi.PUBLISHED + here).status()).isEqualTo(404);
        assertThat(admin.get("/keys" + there).status()).isEqualTo(404);
        assertThat(elsewhere.get("/keys" + here).status()).isEqualTo(404);
        ApiKey ofBrightside = platform.issue("amelia", "brightside", "OAuth", "task:view");
        assertThat(elsewhere.get("/keys/" + ofBrightside.id()).status()).isEqualTo(404);
        assertThat(ids(elsewhere.get(AdminApi.PUBLISHED))).containsExactly(there.substring(1));
        assertThat(ids(admin.get(AdminApi.PUBLISHED + "?limit=100")))
            .contains(here.substring(1))
            .doesNotContain(there.substring(1));
        assertThat(platform.companyApi("amelia").published("GET", "brightside", there).status())
            .isEqualTo(404);
        assertThat(elsewhere.get(OF_BRIGHTSIDE).status()).isEqualTo(404);
      }
    }

    @Test
    void anUnknownCompanyIsNotFound() {
      Http.Answer answer = admin.get(AdminApi.keysOf("no-such-company"));

      assertThat(answer.status()).isEqualTo(404);
      assertThat(answer.json().get("type").asText())
          .isEqualTo("urn:mcp-access:problem:no-such-company");
    }
  }

  @Nested
  class PublishedKeys {

    @Test
    void areIssuedReadChangedAndDeleted() {
      Http.Answer issued =
          admin.post(AdminApi.PUBLISHED, AdminApi.request("OAuthPKCE", "task:view", "issue:view"));
      String one = AdminApi.PUBLISHED + "/" + issued.json().get("id").asText();

      assertThat(issued.status()).isEqualTo(201);
      assertThat(issued.header("Cache-Control")).contains("no-store");
      assertThat(issued.json().has("clientSecret")).isTrue();
      assertThat(issued.json().has("company")).isFalse();
      assertThat(admin.get(one).body()).doesNotContain("clientSecret");
      assertThat(admin.get(one).header("ETag")).isEqualTo(issued.header("ETag"));
      Http.Answer changed = admin.send("PATCH", one, "{\"name\": \"Renamed\"}");
      assertThat(changed.json().get("name").asText()).isEqualTo("Renamed");
      assertThat(admin.send("DELETE", one, "", "If-Match", issued.header("ETag")).status())
          .isEqualTo(412);
      assertThat(admin.send("DELETE", one, "", "If-Match", changed.header("ETag")).status())
          .isEqualTo(204);
    }

    @Test
    void copyPermissionsFromAPublishedKeyOnly() {
      ApiKey source = publish("OAuthPKCE", "task:view", "issue:view");
      ApiKey ofBrightside = platform.issue("amelia", "brightside", "OAuthPKCE", "task:view");
      Map<String, Object> request = AdminApi.request("OAuthPKCE");
      request.put("copyPermissionsFrom", source.id());

      JsonNode copy = admin.post(AdminApi.PUBLISHED, request).json();
      published.add(copy.get("id").asText());
      request.put("copyPermissionsFrom", ofBrightside.id());

      assertThat(copy.get("permissions"))
          .extracting(JsonNode::asText)
          .containsExactly("issue:view", "task:view");
      assertThat(errors(admin.post(AdminApi.PUBLISHED, request)))
          .containsExactly("copyPermissionsFrom: is not a published key");
    }

    @Test
    void areListedPageByPageInOrder() {
      String name = "Paged " + UUID.randomUUID();
      for (int i = 0; i < 5; i++) {
        Map<String, Object> request = AdminApi.request("OAuthPKCE Public", "task:view");
        request.put("name", name + " " + (i * 3 % 5));
        published.add(admin.post(AdminApi.PUBLISHED, request).json().get("id").asText());
      }
      Map<String, String> query =
          Map.of("search", name, "sort", "name", "order", "desc", "limit", "2");
      String list = AdminApi.PUBLISHED + "?" + Http.encode(query);
      List<String> names = new ArrayList<>();
      String cursor = "";
      do {
        JsonNode page = admin.get(list + cursor).json();
        page.get("keys").forEach(key -> names.add(key.get("name").asText()));
        cursor = page.has("next") ? "&cursor=" + page.get("next").asText() : "";
      } while (!cursor.isEmpty());

      assertThat(names)
          .containsExactly(name + " 4", name + " 3", name + " 2", name + " 1", name + " 0");
      String first = admin.get(list).json().get("next").asText();
      assertThat(errors(admin.get(OF_BRIGHTSIDE + "?" + Http.encode(query) + "&cursor=" + first)))
          .containsExactly("cursor: is not one of this list, with these filters");
      assertThat(ids(admin.get(list + "&type=OAuthPKCE"))).isEmpty();
    }

    @Test
    void areIssuedOnceByRequestsWithTheSameIdempotencyKey() {
      String idempotencyKey = UUID.randomUUID().toString();
      Map<String, Object> request = AdminApi.request("OAuthPKCE", "task:view");

      List<Http.Answer> answers =
          Parallel.of(
              6, () -> admin.post(AdminApi.PUBLISHED, request, "Idempotency-Key", idempotencyKey));
      answers.forEach(answer -> published.add(answer.json().get("id").asText()));
      request.put("name", "Another");

      assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).isEqualTo(201));
      assertThat(published.stream().distinct()).hasSize(1);
      assertThat(answers).filteredOn(answer -> answer.json().has("clientSecret")).hasSize(1);
      assertThat(
              admin.post(AdminApi.PUBLISHED, request, "Idempotency-Key", idempotencyKey).status())
          .isEqualTo(422);
    }
  }

  @Test
  void eachChangeLeavesAnAdminEventThatNamesWhoActedFromWhichRealm() {
    String id = publish("OAuthPKCE", "task:view").id();
    admin.send("POST", AdminApi.PUBLISHED + "/" + id + "/rotate", "");
    String key =
        admin
            .post(OF_BRIGHTSIDE, AdminApi.request("OAuthPKCE", "task:view"))
            .json()
            .get("id")
            .asText();
    try (TemporaryAdmin manager = platform.administrator().temporaryAdmin("manage-clients")) {
      AdminApi.withToken(platform.keycloak(), manager.accessToken())
          .send("DELETE", OF_BRIGHTSIDE + "/" + key, "");

      assertThat(events(key))
          .extracting(this::describe)
          .containsExactly(
              "delete api-access/companies/brightside/keys/" + key + " from here",
              "issue api-access/companies/brightside/keys/" + key + " from master");
      assertThat(events(key).get(0).getAuthDetails().getUserId()).isEqualTo(manager.id());
    }
    assertThat(events(id))
        .extracting(this::describe)
        .containsExactly(
            "rotate api-access/published-keys/" + id + " from master",
            "issue api-access/published-keys/" + id + " from master");
  }

  private ApiKey publish(String apiType, String... permissions) {
    ApiKey key = admin.publish(apiType, permissions);
    published.add(key.id());
    return key;
  }

  /** Newest first. */
  private List<AdminEventRepresentation> events(String id) {
    return platform.administrator().adminEvents().stream()
        .filter(event -> event.getResourcePath().endsWith("/" + id))
        .filter(event -> event.getResourceType().equals("MCP_ACCESS_API_KEY"))
        .toList();
  }

  private String describe(AdminEventRepresentation event) {
    String development = platform.administrator().realm().toRepresentation().getId();
    return event.getDetails().get("action")
        + " "
        + event.getResourcePath()
        + (event.getAuthDetails().getRealmId().equals(development) ? " from here" : " from master");
  }

  private static List<String> ids(Http.Answer list) {
    return list.json().get("keys").valueStream().map(key -> key.get("id").asText()).toList();
  }

  private static List<String> errors(Http.Answer answer) {
    assertThat(answer.status()).isEqualTo(400);
    return answer
        .json()
        .get("errors")
        .valueStream()
        .map(error -> error.get("field").asText() + ": " + error.get("reason").asText())
        .toList();
  }
}
