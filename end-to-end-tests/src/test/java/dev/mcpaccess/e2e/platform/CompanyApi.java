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
    return new CompanyApi(keycloak, tokenOf(keycloak, person));
  }

  /** The console's access token of somebody who logs in there. */
  public static String tokenOf(KeycloakServer keycloak, Credentials person) {
    return login(
        keycloak, new FormPerson(person), CONSOLE, keycloak.issuer() + "/api-access/console/");
  }

  /** The access token that a person obtains at one of the realm's own web apps. */
  static String login(
      KeycloakServer keycloak, FormPerson person, String clientId, String redirectUri) {
    String endpoint = keycloak.issuer() + "/protocol/openid-connect";
    Pkce pkce = Pkce.create();
    Map<String, String> request = new LinkedHashMap<>();
    request.put("response_type", "code");
    request.put("client_id", clientId);
    request.put("redirect_uri", redirectUri);
    request.put("scope", "openid");
    request.put("code_challenge", pkce.challenge());
    request.put("code_challenge_method", "S256");
    Map<String, String> redirect =
        person.authorize(endpoint + "/auth?" + Http.encode(request), redirectUri);
    Map<String, String> exchange = new LinkedHashMap<>();
    exchange.put("grant_type", "authorization_code");
    exchange.put("client_id", clientId);
    exchange.put("redirect_uri", redirectUri);
    exchange.put("code", redirect.get("code"));
    exchange.put("code_verifier", pkce.verifier());
    Http.Answer answer = Http.postForm(endpoint + "/token", exchange);
    return answer.json().get("access_token").asText();
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

  /**
   * Sends any request to any part of the API.
   *
   * @param path what follows {@code /api-access}
   * @param json the body, or null for none
   * @param headers names and values
   */
  public Http.Answer call(String method, String path, String json, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(keycloak.issuer() + "/api-access" + path))
            .header("Authorization", "Bearer " + accessToken)
            .method(
                method,
                json == null
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofString(json));
    if (json != null) {
      request.header("Content-Type", "application/json");
    }
    return Http.send(headers.length == 0 ? request : request.headers(headers));
  }

  /**
   * Sends any request about the published keys.
   *
   * @param path what follows {@code /published-keys}
   * @param headers names and values
   */
  public Http.Answer published(String method, String company, String path, String... headers) {
    HttpRequest.Builder request =
        authorizedAt(company, "/published-keys" + path)
            .header("Content-Type", "application/json")
            .method(method, HttpRequest.BodyPublishers.ofString("{}"));
    return Http.send(headers.length == 0 ? request : request.headers(headers));
  }

  public String accessToken() {
    return accessToken;
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
    return authorizedAt(company, "/keys" + path);
  }

  private HttpRequest.Builder authorizedAt(String company, String path) {
    String url = keycloak.issuer() + "/api-access/companies/" + company + path;
    return HttpRequest.newBuilder(URI.create(url)).header("Authorization", "Bearer " + accessToken);
  }
}
