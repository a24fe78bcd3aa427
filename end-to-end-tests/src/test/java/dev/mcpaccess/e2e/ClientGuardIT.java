package dev.mcpaccess.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mcpaccess.e2e.http.Http;
import dev.mcpaccess.e2e.oauth.OAuthClient;
import dev.mcpaccess.e2e.oauth.Pkce;
import dev.mcpaccess.e2e.oauth.Tokens;
import dev.mcpaccess.e2e.person.FormPerson;
import dev.mcpaccess.e2e.platform.Administrator;
import dev.mcpaccess.e2e.platform.ApiKey;
import dev.mcpaccess.e2e.platform.Platform;
import dev.mcpaccess.e2e.platform.PlatformExtension;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.keycloak.admin.client.resource.ClientResource;
import org.keycloak.representations.idm.ClientRepresentation;
import org.keycloak.representations.idm.PartialImportRepresentation;

/** Keycloak's own ways to a client neither reveal an API key's secret nor change what it may do. */
@ExtendWith(PlatformExtension.class)
class ClientGuardIT {

  private final Platform platform;
  private final Administrator administrator;
  private ApiKey key;
  private ClientResource client;

  ClientGuardIT(Platform platform) {
    this.platform = platform;
    this.administrator = platform.administrator();
  }

  @BeforeEach
  void aKeyIsIssued() {
    key = platform.issue("amelia", "brightside", "OAuthPKCE", "company:view");
    client = administrator.client(key.clientId());
  }

  @Nested
  @DisplayName("C3 the secret can never be read again, by anyone, by any route")
  class Secrets {

    @Test
    void theAdminApiHasNoSecret() {
      assertThat(client.toRepresentation().getSecret()).isNull();
      assertThat(client.getSecret().getValue()).isNull();
    }

    @Test
    void savingInTheAdminConsoleLeavesNoPlaintext() {
      ClientRepresentation representation = client.toRepresentation();
      representation.setDescription("Saved in the admin console");
      representation.setSecret("a-secret-of-the-administrator");

      client.update(representation);

      assertThat(client.toRepresentation().getDescription())
          .isEqualTo("Saved in the admin console");
      assertThat(client.getSecret().getValue()).isNull();
      assertThat(works()).isTrue();
      assertThat(exchange(key.withSecret("a-secret-of-the-administrator")).status()).isEqualTo(401);
    }

    @Test
    void regeneratingInTheAdminConsoleIsRefusedAndNamesTheRightPlace() {
      BadRequestException refusal = null;
      try {
        client.generateNewSecret();
      } catch (BadRequestException e) {
        refusal = e;
      }

      assertThat(refusal).isNotNull();
      assertThat(refusal.getResponse().readEntity(String.class))
          .contains("for a new one rotate the key, on the pages at its Home URL");
      assertThat(client.getSecret().getValue()).isNull();
      assertThat(works()).isTrue();
    }

    @Test
    void clientRegistrationShowsAndMakesNoSecret() {
      String token = client.regenerateRegistrationAccessToken().getRegistrationAccessToken();
      String url =
          platform.keycloak().issuer() + "/clients-registrations/default/" + key.clientId();

      Http.Answer read =
          Http.send(
              HttpRequest.newBuilder(URI.create(url)).header("Authorization", "Bearer " + token));

      assertThat(read.status()).isEqualTo(200);
      assertThat(read.json().path("secret").asText("")).isEmpty();
      assertThat(client.getSecret().getValue()).isNull();
    }

    @Test
    void exportsHaveNoSecret() {
      String export = Http.write(administrator.realm().partialExport(true, true));
      String installation = client.getInstallationProvider("keycloak-oidc-keycloak-json");

      assertThat(export).contains(key.clientId());
      for (String text : List.of(export, installation)) {
        assertThat(text).doesNotContain(key.clientSecret()).doesNotContain(random(key));
      }
    }
  }

  @Nested
  class Settings {

    @Test
    void savingInTheAdminConsoleCannotOpenWhatTheTypeCloses() {
      ClientRepresentation representation = client.toRepresentation();
      representation.setPublicClient(true);
      representation.setClientAuthenticatorType("client-secret");
      representation.setDirectAccessGrantsEnabled(true);
      representation.setImplicitFlowEnabled(true);
      representation.setServiceAccountsEnabled(true);
      representation.setFullScopeAllowed(true);
      representation.setConsentRequired(false);
      representation.getAttributes().put("pkce.code.challenge.method", "");
      representation.getAttributes().put("mcp-access.api-type", "OAuth");

      client.update(representation);

      ClientRepresentation saved = client.toRepresentation();
      assertThat(saved.isPublicClient()).isFalse();
      assertThat(saved.getClientAuthenticatorType()).isEqualTo("mcp-access-secret");
      assertThat(saved.isDirectAccessGrantsEnabled()).isFalse();
      assertThat(saved.isImplicitFlowEnabled()).isFalse();
      assertThat(saved.isServiceAccountsEnabled()).isFalse();
      assertThat(saved.isFullScopeAllowed()).isFalse();
      assertThat(saved.isConsentRequired()).isTrue();
      assertThat(saved.getAttributes())
          .containsEntry("pkce.code.challenge.method", "S256")
          .containsEntry("mcp-access.api-type", "OAuthPKCE");
      assertThat(works()).isTrue();
    }

    @Test
    void aClientThatClaimsToBeAKeyCannotBeCreated() {
      ClientRepresentation forged = new ClientRepresentation();
      forged.setClientId("forged");
      forged.setClientAuthenticatorType("mcp-access-secret");
      forged.setAttributes(Map.of("mcp-access.api-type", "OAuthPKCE"));

      try (Response response = administrator.realm().clients().create(forged)) {
        assertThat(response.getStatus()).isEqualTo(400);
        assertThat(response.readEntity(String.class)).contains("API key console");
      }
    }

    @Test
    void savingTheMcpServersClientLeavesNoPlaintextEither() {
      ClientResource mcpServer = administrator.client(platform.mcpUrl());
      ClientRepresentation representation = mcpServer.toRepresentation();

      mcpServer.update(representation);

      assertThat(mcpServer.getSecret().getValue()).isNullOrEmpty();
      assertThat(platform.introspect(platform.client(key).authorize(carly())).get("active"))
          .hasToString("true");
    }

    @Test
    void partialImportEndsTheKeyInsteadOfOpeningIt() {
      OAuthClient connected = platform.client(key);
      Tokens tokens = connected.authorize(carly());
      ClientRepresentation representation = client.toRepresentation();
      representation.setPublicClient(true);
      representation.setConsentRequired(false);
      representation.setFullScopeAllowed(true);
      PartialImportRepresentation imported = new PartialImportRepresentation();
      imported.setIfResourceExists("OVERWRITE");
      imported.setClients(List.of(representation));

      administrator.realm().partialImport(imported).close();

      ApiKey open = key.withSecret(null);
      assertThat(platform.client(open).refresh(tokens.refreshToken(), Map.of()).status())
          .isEqualTo(400);
      assertThat(platform.introspect(tokens).get("active").asBoolean()).isFalse();
      FormPerson carly = carly().cancelling();
      Map<String, String> redirect = platform.client(open).redirect(carly, Pkce.create(), Map.of());
      assertThat(redirect).containsEntry("error", "access_denied");
      assertThat(carly.consentPage().select("button[name=authorize]")).isEmpty();
    }

    @Test
    void withoutTheConsentPageNoTokenIsIssued() {
      administrator.setRequiredActionEnabled("mcp-access-consent", false);
      try {
        OAuthClient oauth = platform.client(key);
        Pkce pkce = Pkce.create();
        Map<String, String> redirect = oauth.redirect(carly(), pkce, Map.of());

        Http.Answer answer = oauth.exchange(redirect.get("code"), pkce);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().get("error").asText()).isEqualTo("invalid_grant");
      } finally {
        administrator.setRequiredActionEnabled("mcp-access-consent", true);
      }
    }
  }

  @Nested
  class Requests {

    @Test
    void thePublicTypeIsRefusedWithASecret() {
      ApiKey open = platform.issue("amelia", "brightside", "OAuthPKCE Public", "company:view");
      OAuthClient oauth = platform.client(open);
      Pkce pkce = Pkce.create();
      Map<String, String> redirect = oauth.redirect(carly(), pkce, Map.of());

      Http.Answer answer =
          platform.client(open.withSecret("anything")).exchange(redirect.get("code"), pkce);

      assertThat(answer.status()).isEqualTo(400);
      assertThat(answer.json().has("access_token")).isFalse();
    }

    @Test
    @DisplayName("Security 14 an overlong scope is refused, and not ignored")
    void anOverlongScopeIsRefusedAndNotIgnored() {
      Map<String, String> redirect =
          platform
              .client(key)
              .redirect(
                  carly(), Pkce.create(), Map.of("scope", "company:view " + "x".repeat(5_000)));

      assertThat(redirect).containsEntry("error", "invalid_scope").doesNotContainKey("code");
    }

    @Test
    @DisplayName("Security 14, 15 a pushed request is checked alike")
    void aPushedRequestIsCheckedAlike() {
      assertThat(push(Map.of()).status()).isEqualTo(201);
      assertThat(push(Map.of("scope", "x".repeat(5_000))).json().get("error").asText())
          .isEqualTo("invalid_scope");
      assertThat(push(Map.of("resource", "https://example.com/mcp")).json().get("error").asText())
          .isEqualTo("invalid_target");
    }

    @Test
    @DisplayName("Security 15 a foreign resource is refused before the login")
    void aForeignResourceIsRefusedBeforeTheLogin() {
      FormPerson carly = carly();

      Map<String, String> redirect =
          platform
              .client(key)
              .redirect(carly, Pkce.create(), Map.of("resource", "https://example.com/mcp"));

      assertThat(redirect).containsEntry("error", "invalid_target").doesNotContainKey("code");
      assertThat(carly.logins()).isZero();
    }
  }

  private Http.Answer push(Map<String, String> replaced) {
    Map<String, String> form = platform.client(key).request(Pkce.create());
    form.put("client_secret", key.clientSecret());
    form.putAll(replaced);
    String endpoint = "/protocol/openid-connect/ext/par/request";
    return Http.postForm(platform.keycloak().issuer() + endpoint, form);
  }

  /** Whether the key still connects with the secret that it was issued with. */
  private boolean works() {
    return !platform.client(key).authorize(carly()).permissions().isEmpty();
  }

  private Http.Answer exchange(ApiKey attempted) {
    return platform.client(attempted).exchange("code", Pkce.create());
  }

  private FormPerson carly() {
    return new FormPerson(platform.person("carly"));
  }

  private static String random(ApiKey key) {
    return key.clientSecret().substring(key.clientSecret().lastIndexOf('_') + 1);
  }
}
