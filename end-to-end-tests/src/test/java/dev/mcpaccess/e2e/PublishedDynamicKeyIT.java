package dev.mcpaccess.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mcpaccess.e2e.http.Http;
import dev.mcpaccess.e2e.oauth.OAuthClient;
import dev.mcpaccess.e2e.oauth.Pkce;
import dev.mcpaccess.e2e.oauth.Tokens;
import dev.mcpaccess.e2e.person.Answer;
import dev.mcpaccess.e2e.person.FormPerson;
import dev.mcpaccess.e2e.platform.AdminApi;
import dev.mcpaccess.e2e.platform.ApiKey;
import dev.mcpaccess.e2e.platform.Platform;
import dev.mcpaccess.e2e.platform.PlatformExtension;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A published key whose permissions people choose, in companies that may use such keys. */
@ExtendWith(PlatformExtension.class)
class PublishedDynamicKeyIT {

  private static final String ATTRIBUTE = "mcp-access.dynamic-permissions";
  private static final String REDIRECT_URI = "https://client.example/callback";
  private static final String GRANITE = "10000000-0000-4000-8000-000000000002";

  private final Platform platform;
  private ApiKey key;
  private OAuthClient client;

  PublishedDynamicKeyIT(Platform platform) {
    this.platform = platform;
  }

  @BeforeEach
  void aKeyIsPublished() {
    Http.Answer answer =
        platform
            .administrator()
            .api()
            .post(
                AdminApi.PUBLISHED,
                Map.of(
                    "name",
                    "Chosen",
                    "apiType",
                    "OAuthPKCE",
                    "redirectUris",
                    List.of(REDIRECT_URI),
                    "dynamicPermissions",
                    true));
    assertThat(answer.status()).isEqualTo(201);
    key = ApiKey.of(answer.json());
    client = platform.client(key, REDIRECT_URI);
  }

  @AfterEach
  void theKeyIsDeleted() {
    platform.administrator().api().send("DELETE", AdminApi.PUBLISHED + "/" + key.id(), "");
  }

  @Test
  @DisplayName("P5 P10 a published key lets people choose in the companies that may use it alone")
  void onlyCompaniesThatMayUseItAreOffered() {
    FormPerson morgan = person("morgan").answering(Answer.ticking("project:view", "company:view"));

    Tokens tokens = client.authorize(morgan);

    assertThat(morgan.companyPage()).isNull();
    assertThat(tokens.permissions()).containsExactly("project:view");
    assertThat(tokens.claims().get("company_id").asText()).isEqualTo(GRANITE);
    FormPerson carly = person("carly").cancelling();
    assertThat(client.redirect(carly, Pkce.create(), Map.of()))
        .containsEntry("error", "access_denied");
    assertThat(carly.companyPage().text()).contains("is not enabled for this company");
  }

  @Test
  void itStopsInACompanyThatMayNoLongerUseIt() {
    Tokens ines = client.authorize(person("ines").answering(Answer.ticking("issue:view")));

    platform
        .administrator()
        .whileAttribute(
            "granite",
            ATTRIBUTE,
            "false",
            () -> assertThat(platform.introspect(ines).get("active").asBoolean()).isFalse());

    assertThat(platform.introspect(ines).get("active").asBoolean()).isTrue();
  }

  @Test
  @DisplayName("P8 P10 what was authorized in one company is asked for in another")
  void anotherCompanyAsks() {
    platform
        .administrator()
        .whileAttribute(
            "brightside",
            ATTRIBUTE,
            "true",
            () -> {
              FormPerson morgan = person("morgan").choosing("Granite Construction");
              client.authorize(morgan.answering(Answer.ticking("project:view")));
              client.authorize(morgan, Map.of("scope", "project:view"));
              assertThat(morgan.consents()).isEqualTo(1);

              morgan.choosing("Brightside Success").answering(Answer.ticking("task:view"));
              Tokens tokens = client.authorize(morgan, Map.of("scope", "task:view"));

              assertThat(morgan.consents()).isEqualTo(2);
              assertThat(morgan.consentPage().selectFirst("#mcp-access-will").text())
                  .startsWith("Choose what Chosen may do");
              assertThat(tokens.permissions()).containsExactly("task:view");
              assertThat(client.redirect(morgan, Pkce.create(), Map.of("prompt", "none")))
                  .containsEntry("error", "interaction_required");
            });
  }

  @Test
  void aCompanySeesThatItHasNoPermissionsOfItsOwn() {
    Http.Answer answer = platform.companyApi("george").published("GET", "granite", "/" + key.id());

    assertThat(answer.json().get("dynamicPermissions").asBoolean()).isTrue();
    assertThat(answer.json().get("permissions")).isEmpty();
  }

  private FormPerson person(String username) {
    return new FormPerson(platform.person(username));
  }
}
