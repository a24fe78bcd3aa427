package dev.mcpaccess.e2e.platform;

import dev.mcpaccess.e2e.http.Http;
import dev.mcpaccess.quickstart.KeycloakServer;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The admin API, used with some access token. */
public final class AdminApi {

  public static final String PUBLISHED = "/published-keys";

  private final String base;
  private final String accessToken;

  private AdminApi(String base, String accessToken) {
    this.base = base;
    this.accessToken = accessToken;
  }

  /** The admin API of the development realm. */
  public static AdminApi withToken(KeycloakServer keycloak, String accessToken) {
    return ofRealm(keycloak, KeycloakServer.REALM, accessToken);
  }

  public static AdminApi ofRealm(KeycloakServer keycloak, String realm, String accessToken) {
    return new AdminApi(keycloak.url() + "/admin/realms/" + realm + "/api-access", accessToken);
  }

  /** Where the keys of a company are. */
  public static String keysOf(String company) {
    return "/companies/" + company + "/keys";
  }

  /** A request for a published key, with which people return to the own machine. */
  public static Map<String, Object> request(String apiType, String... permissions) {
    Map<String, Object> request = new LinkedHashMap<>();
    request.put("name", "Published");
    request.put("apiType", apiType);
    request.put("redirectUris", List.of("loopback"));
    request.put("permissions", List.of(permissions));
    return request;
  }

  /** Issues a published key. */
  public ApiKey publish(String apiType, String... permissions) {
    Http.Answer answer = post(PUBLISHED, request(apiType, permissions));
    if (answer.status() != 201) {
      throw new IllegalStateException("Not published: " + answer);
    }
    return ApiKey.of(answer.json());
  }

  public Http.Answer get(String path) {
    return send("GET", path, "");
  }

  public Http.Answer post(String path, Object body, String... headers) {
    return send("POST", path, Http.write(body), headers);
  }

  /**
   * Sends any request.
   *
   * @param path what follows {@code /api-access}
   * @param headers names and values
   */
  public Http.Answer send(String method, String path, String json, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(base + path))
            .header("Content-Type", "application/json")
            .method(method, HttpRequest.BodyPublishers.ofString(json));
    if (accessToken != null) {
      request.header("Authorization", "Bearer " + accessToken);
    }
    return Http.send(headers.length == 0 ? request : request.headers(headers));
  }

  /** Sends a picture. */
  public Http.Answer upload(String path, byte[] png) {
    return Http.send(
        HttpRequest.newBuilder(URI.create(base + path))
            .header("Content-Type", "image/png")
            .header("Authorization", "Bearer " + accessToken)
            .PUT(HttpRequest.BodyPublishers.ofByteArray(png)));
  }
}
