package dev.mcpaccess.benchmarks.keycloak;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.mcpaccess.quickstart.KeycloakServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Keycloak's admin REST, for what the peers' sides need. */
final class AdminApi {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpClient http = HttpClient.newHttpClient();
  private final KeycloakServer keycloak;
  private final String realm;
  private String token;
  private Instant renewal = Instant.MIN;

  private AdminApi(KeycloakServer keycloak) {
    this.keycloak = keycloak;
    this.realm = keycloak.url() + "/admin/realms/" + KeycloakServer.REALM;
  }

  static AdminApi of(KeycloakServer keycloak) {
    return new AdminApi(keycloak);
  }

  /** It lives for a minute, and a suite takes many. */
  private String accessToken() throws IOException, InterruptedException {
    if (Instant.now().isBefore(renewal)) {
      return token;
    }
    renewal = Instant.now().plusSeconds(30);
    token = newToken();
    return token;
  }

  private String newToken() throws IOException, InterruptedException {
    HttpResponse<String> answer =
        http.send(
            Forms.post(
                keycloak.url() + "/realms/master/protocol/openid-connect/token",
                Map.of(
                    "grant_type",
                    "password",
                    "client_id",
                    "admin-cli",
                    "username",
                    keycloak.administrator().username(),
                    "password",
                    keycloak.administrator().password())),
            BodyHandlers.ofString());
    return JSON.readTree(answer.body()).get("access_token").asText();
  }

  /** Makes something, and answers with its id. */
  String create(String path, Object representation) throws IOException, InterruptedException {
    String location = send("POST", path, representation).headers().firstValue("Location").get();
    return location.substring(location.lastIndexOf('/') + 1);
  }

  void post(String path, Object representation) throws IOException, InterruptedException {
    send("POST", path, representation);
  }

  JsonNode get(String path) throws IOException, InterruptedException {
    return JSON.readTree(send("GET", path, null).body());
  }

  /** The internal id of a client. */
  String client(String clientId) throws IOException, InterruptedException {
    String query = Forms.encode(Map.of("clientId", clientId));
    return get("/clients?" + query).get(0).get("id").asText();
  }

  /** Gives a service account roles of a client. */
  void grant(String serviceAccountClient, String roleClient, List<String> roles)
      throws IOException, InterruptedException {
    grantTo(
        get("/clients/" + serviceAccountClient + "/service-account-user").get("id").asText(),
        roleClient,
        roles);
  }

  /** Gives a user roles of a client. */
  void grantTo(String user, String roleClient, List<String> roles)
      throws IOException, InterruptedException {
    post(
        "/users/" + user + "/role-mappings/clients/" + roleClient,
        get("/clients/" + roleClient + "/roles")
            .valueStream()
            .filter(role -> roles.contains(role.get("name").asText()))
            .toList());
  }

  private HttpResponse<String> send(String method, String path, Object body)
      throws IOException, InterruptedException {
    HttpResponse<String> answer =
        http.send(
            HttpRequest.newBuilder(URI.create(realm + path))
                .header("Authorization", "Bearer " + accessToken())
                .header("Content-Type", "application/json")
                .method(
                    method,
                    body == null
                        ? BodyPublishers.noBody()
                        : BodyPublishers.ofString(JSON.writeValueAsString(body)))
                .build(),
            BodyHandlers.ofString());
    if (answer.statusCode() >= 300) {
      throw new IllegalStateException(path + " answered " + answer.statusCode() + answer.body());
    }
    return answer;
  }
}
