package dev.mcpaccess.e2e.platform;

import com.fasterxml.jackson.databind.JsonNode;
import dev.mcpaccess.e2e.http.Http;
import dev.mcpaccess.e2e.person.FormPerson;
import dev.mcpaccess.quickstart.KeycloakServer;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** Keycloak's account console, by the API that it uses itself. */
public final class AccountApi {

  private final String url;
  private final String accessToken;

  private AccountApi(String url, String accessToken) {
    this.url = url;
    this.accessToken = accessToken;
  }

  public static AccountApi login(KeycloakServer keycloak, FormPerson person) {
    String url = keycloak.issuer() + "/account";
    return new AccountApi(url, CompanyApi.login(keycloak, person, "account-console", url + "/"));
  }

  /** The key among the person's applications, if it is listed there. */
  public Optional<JsonNode> application(ApiKey key) {
    Http.Answer answer = send("GET", "/applications");
    return StreamSupport.stream(answer.json().spliterator(), false)
        .filter(application -> application.get("clientId").asText().equals(key.clientId()))
        .findFirst();
  }

  /** Presses "Remove access" at an application. */
  public Http.Answer removeAccess(ApiKey key) {
    return send("DELETE", "/applications/" + key.clientId() + "/consent");
  }

  private Http.Answer send(String method, String path) {
    return Http.send(
        HttpRequest.newBuilder(URI.create(url + path))
            .header("Authorization", "Bearer " + accessToken)
            .header("Accept", "application/json")
            .method(method, HttpRequest.BodyPublishers.noBody()));
  }
}
