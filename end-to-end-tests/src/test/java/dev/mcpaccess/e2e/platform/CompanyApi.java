package dev.mcpaccess.e2e.platform;

import dev.mcpaccess.e2e.http.Http;
import dev.mcpaccess.e2e.oauth.Pkce;
import dev.mcpaccess.e2e.person.FormPerson;
import dev.mcpaccess.quickstart.Credentials;
import dev.mcpaccess.quickstart.KeycloakServer;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.LinkedHashMap;
import java.util.Map;

/** The company API, used by somebody who logged in at the console. */
public final class CompanyApi {

  private static final String CONSOLE = "mcp-access-console";

  private final KeycloakServer keycloak;
  private final String accessToken;

  private CompanyApi(KeycloakServer keycloak, String accessToken) {
    this.keycloak = keycloak;
    this.accessToken = accessToken;
  }

  /** Logs in by code flow, as the console does. */
  public static CompanyApi login(KeycloakServer keycloak, Credentials person) {
    String endpoint = keycloak.issuer() + "/protocol/openid-connect";
    String redirectUri = keycloak.issuer() + "/api-access/console/";
    Pkce pkce = Pkce.create();
    Map<String, String> request = new LinkedHashMap<>();
    request.put("response_type", "code");
    request.put("client_id", CONSOLE);
    request.put("redirect_uri", redirectUri);
    request.put("scope", "openid");
    request.put("code_challenge", pkce.challenge());
    request.put("code_challenge_method", "S256");
    Map<String, String> redirect =
        new FormPerson(person).authorize(endpoint + "/auth?" + Http.encode(request), redirectUri);
    Map<String, String> exchange = new LinkedHashMap<>();
    exchange.put("grant_type", "authorization_code");
    exchange.put("client_id", CONSOLE);
    exchange.put("redirect_uri", redirectUri);
    exchange.put("code", redirect.get("code"));
    exchange.put("code_verifier", pkce.verifier());
    Http.Answer answer = Http.postForm(endpoint + "/token", exchange);
    return new CompanyApi(keycloak, answer.json().get("access_token").asText());
  }

  /** The company API with any token at all. */
  public static CompanyApi withToken(KeycloakServer keycloak, String accessToken) {
    return new CompanyApi(keycloak, accessToken);
  }

  /** The newest keys. */
  public Http.Answer list(String company) {
    return Http.send(authorized(company, "?order=desc&limit=100"));
  }

  public Http.Answer issue(String company, Object request) {
    return issueJson(company, Http.write(request));
  }

  public Http.Answer issueJson(String company, String json) {
    return Http.send(
        authorized(company)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(json)));
  }

  public Http.Answer read(String company, String keyId) {
    return Http.send(authorized(company, "/" + keyId));
  }

  /** Sends a JSON merge patch for the state of the key that {@code ifMatch} names. */
  public Http.Answer change(String company, String keyId, Object patch, String ifMatch) {
    return send("PATCH", company, "/" + keyId, Http.write(patch), "If-Match", ifMatch);
  }

  /**
   * Sends any request.
   *
   * @param path what follows {@code /keys}
   * @param headers names and values
   */
  public Http.Answer send(
      String method, String company, String path, String json, String... headers) {
    HttpRequest.Builder request =
        authorized(company, path)
            .header("Content-Type", "application/json")
            .method(method, HttpRequest.BodyPublishers.ofString(json));
    return Http.send(headers.length == 0 ? request : request.headers(headers));
  }

  /** Sends bytes that are no JSON. */
  public Http.Answer upload(String company, String path, byte[] bytes, String... headers) {
    HttpRequest.Builder request =
        authorized(company, path)
            .header("Content-Type", "image/png")
            .PUT(HttpRequest.BodyPublishers.ofByteArray(bytes));
    return Http.send(headers.length == 0 ? request : request.headers(headers));
  }

  private HttpRequest.Builder authorized(String company) {
    return authorized(company, "");
  }

  private HttpRequest.Builder authorized(String company, String path) {
    String url = keycloak.issuer() + "/api-access/companies/" + company + "/keys" + path;
    return HttpRequest.newBuilder(URI.create(url)).header("Authorization", "Bearer " + accessToken);
  }
}
