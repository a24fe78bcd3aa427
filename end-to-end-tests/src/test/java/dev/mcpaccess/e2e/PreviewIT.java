package dev.mcpaccess.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mcpaccess.e2e.http.Http;
import dev.mcpaccess.e2e.oauth.Access;
import dev.mcpaccess.e2e.oauth.Tokens;
import dev.mcpaccess.e2e.person.FormPerson;
import dev.mcpaccess.e2e.platform.Administrator;
import dev.mcpaccess.e2e.platform.ApiKey;
import dev.mcpaccess.e2e.platform.CompanyApi;
import dev.mcpaccess.e2e.platform.Platform;
import dev.mcpaccess.e2e.platform.PlatformExtension;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a member of a company could do through a key, and the one factor that blocks the rest. */
@ExtendWith(PlatformExtension.class)
class PreviewIT {

  private static final String CARLY = "20000000-0000-4000-8000-000000000002";
  private static final String MORGAN = "20000000-0000-4000-8000-000000000008";

  private final Platform platform;
  private final Administrator administrator;
  private final CompanyApi amelia;

  PreviewIT(Platform platform) {
    this.platform = platform;
    this.administrator = platform.administrator();
    this.amelia = platform.companyApi("amelia");
  }

  @Test
  @DisplayName("P3 the preview of a draft says what a member could do, and what blocks the rest")
  void aDraft() {
    Access access =
        Access.of(
            draft(
                CARLY,
                "OAuthPKCE",
                "company:view",
                "company:delete",
                "task:update",
                "project:view"));

    assertThat(access.granted()).containsExactly("company:view", "task:update");
    assertThat(access.why("company:delete")).isEqualTo("role by company-admin");
    assertThat(access.why("task:view")).isEqualTo("key by company-admin");
    assertThat(access.why("project:view")).isEqualTo("role by company-admin");
    assertThat(access.obstacle()).isEmpty();
  }

  @Test
  @DisplayName("P3 what the preview of a saved key grants is what the person's token holds")
  void aSavedKey() {
    ApiKey key =
        platform.issue(
            "amelia", "brightside", "OAuthPKCE", "company:view", "company:delete", "task:view");

    Access access = Access.of(preview(Map.of("key", key.id(), "member", "carly")));

    Tokens tokens = platform.client(key).authorize(new FormPerson(platform.person("carly")));
    assertThat(access.granted()).isEqualTo(tokens.permissions());
    assertThat(access.why("company:delete")).isEqualTo("role by company-admin");
  }

  @Test
  @DisplayName("C7 a module that is off is named, and the vendor can change it")
  void aModuleOff() {
    administrator.whileModules(
        "brightside",
        modules -> List.of("api"),
        () ->
            assertThat(Access.of(draft(CARLY, "OAuthPKCE", "task:view")).why("task:view"))
                .isEqualTo("module by vendor"));
  }

  @Test
  void aDisabledKeyBarsAll() {
    ApiKey key = platform.issue("amelia", "brightside", "OAuthPKCE", "company:view");
    amelia.send("POST", "brightside", "/" + key.id() + "/disable", "");

    Access access = Access.of(preview(Map.of("key", key.id(), "member", CARLY)));

    assertThat(access.obstacle()).isEqualTo("key-disabled by company-admin");
    assertThat(access.granted()).isEmpty();
    assertThat(access.why("company:view")).isEqualTo("- by -");
  }

  @Test
  void aMachineKeyActsForNobody() {
    ApiKey key = platform.issue("amelia", "brightside", "OAuth", "task:view", "company:view");

    assertThat(Access.of(preview(Map.of("key", key.id()))).granted())
        .containsExactly("company:view", "task:view");
    assertThat(
            Access.of(
                    preview(
                        Map.of(
                            "draft",
                            Map.of("apiType", "Static API", "permissions", List.of("task:view")))))
                .granted())
        .containsExactly("task:view");
    assertField(preview(Map.of("key", key.id(), "member", CARLY)), "member");
  }

  @Test
  @DisplayName("P5 a draft with dynamic permissions goes as far as role and modules, where it may")
  void aDynamicDraft() {
    Map<String, Object> draft = Map.of("apiType", "OAuthPKCE", "dynamicPermissions", true);
    Map<String, Object> request = Map.of("draft", draft, "member", CARLY);

    Access barred = Access.of(preview(request));

    assertThat(barred.obstacle()).isEqualTo("dynamic-permissions-off by vendor");
    assertThat(barred.granted()).isEmpty();
    administrator.whileAttribute(
        "brightside",
        "mcp-access.dynamic-permissions",
        "true",
        () -> {
          Access access = Access.of(preview(request));
          assertThat(access.granted()).contains("company:view", "task:view", "task:update");
          assertThat(access.why("company:delete")).isEqualTo("role by company-admin");
        });
    assertField(
        preview(
            Map.of(
                "draft",
                Map.of(
                    "apiType",
                    "OAuthPKCE",
                    "permissions",
                    List.of("task:view"),
                    "dynamicPermissions",
                    true),
                "member",
                CARLY)),
        "draft.permissions");
    assertField(
        preview(Map.of("draft", Map.of("apiType", "OAuth", "dynamicPermissions", true))),
        "draft.dynamicPermissions");
  }

  @Test
  void permissionsAreCopiedAsWhenIssuing() {
    ApiKey source = platform.issue("amelia", "brightside", "OAuthPKCE", "task:view");
    Map<String, Object> draft = Map.of("apiType", "OAuthPKCE", "copyPermissionsFrom", source.id());

    assertThat(Access.of(preview(Map.of("draft", draft, "member", CARLY))).granted())
        .containsExactly("task:view");
  }

  @Test
  @DisplayName("C6 of a member of two companies only this company's role is seen")
  void rolesHeldElsewhereAreNotRevealed() {
    Set<String> everything = new TreeSet<>();
    for (String model : List.of("company", "task", "project", "issue", "document")) {
      everything.addAll(List.of(model + ":view", model + ":update", model + ":delete"));
    }

    Access access = Access.of(draft(MORGAN, "OAuthPKCE", everything.toArray(String[]::new)));

    assertThat(access.granted()).containsExactly("company:view", "task:view");
    assertThat(everything.stream().filter(name -> name.startsWith("project:")))
        .allSatisfy(name -> assertThat(access.why(name)).isEqualTo("role by company-admin"));
  }

  @Test
  void somebodyOfAnotherCompanyIsAsUnknown() {
    Http.Answer unknown = draft("nobody", "OAuthPKCE", "task:view");

    assertThat(unknown.status()).isEqualTo(404);
    for (String outsider : List.of("george", "20000000-0000-4000-8000-000000000004")) {
      Http.Answer answer = draft(outsider, "OAuthPKCE", "task:view");
      assertThat(answer.status()).isEqualTo(404);
      assertThat(answer.body()).isEqualTo(unknown.body());
    }
    ApiKey foreign = platform.issue("george", "granite", "OAuthPKCE", "project:view");
    assertThat(preview(Map.of("key", foreign.id(), "member", CARLY)).body())
        .isEqualTo(preview(Map.of("key", "none", "member", CARLY)).body());
  }

  @Test
  void whatIsMissingOrWrongIsNamed() {
    assertField(preview(Map.of("member", CARLY)), "key");
    assertField(preview(Map.of("key", "x", "draft", Map.of(), "member", CARLY)), "key");
    assertField(preview(Map.of("draft", Map.of(), "member", CARLY)), "draft.apiType");
    assertField(draft(CARLY, "OAuthPKCE", "no:such"), "draft.permissions[0]");
    assertField(
        preview(Map.of("draft", Map.of("apiType", "OAuthPKCE", "permissions", List.of()))),
        "member");
    assertField(preview(Map.of("user", CARLY)), "user");
  }

  @Test
  void onlyTheCompanysAdminsMayPreview() {
    String body = Http.write(Map.of("member", CARLY));
    String path = "/companies/brightside/preview";

    assertThat(platform.companyApi("carly").call("POST", path, body).status()).isEqualTo(403);
    assertThat(platform.companyApi("george").call("POST", path, body).status()).isEqualTo(404);
  }

  private Http.Answer draft(String member, String apiType, String... permissions) {
    return preview(
        Map.of(
            "draft",
            Map.of("apiType", apiType, "permissions", List.of(permissions)),
            "member",
            member));
  }

  private Http.Answer preview(Map<String, Object> request) {
    return amelia.call("POST", "/companies/brightside/preview", Http.write(request));
  }

  private static void assertField(Http.Answer answer, String field) {
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().get("errors").get(0).get("field").asText()).isEqualTo(field);
  }
}
