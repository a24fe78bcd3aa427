package dev.mcpaccess.quickstart;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;

/** A company admin who is logged in, and issues API keys through the company API. */
public final class CompanyAdminSession {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String CLIENT_ID = "mcp-access-console";

  private final HttpClient client = HttpClient.newHttpClient();
  private final String apiAccess;
  private final String accessToken;

  private CompanyAdminSession(String apiAccess, String accessToken) {
    this.apiAccess = apiAccess;
    this.accessToken = accessToken;
  }

  /** What a person fills in to issue an API key. */
  public record KeyRequest(
      String name,
      String description,
      String apiType,
      List<String> redirectUris,
      List<String> permissions) {}

  public static CompanyAdminSession logIn(KeycloakServer keycloak, Credentials admin)
      throws IOException, InterruptedException {
    String apiAccess = keycloak.issuer() + "/api-access/";
    CodeFlowLogin login = new CodeFlowLogin(keycloak.issuer(), CLIENT_ID, apiAccess + "console/");
    return new CompanyAdminSession(apiAccess, login.accessToken(admin));
  }

  /** Opens the rest of the company API, for as long as access tokens live. */
  public String accessToken() {
    return accessToken;
  }

  /** Issues a key of the company with this alias; its secret is in the answer and nowhere else. */
  public IssuedKey issue(String company, KeyRequest key) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(apiAccess + "companies/" + company + "/keys"))
            .timeout(Duration.ofSeconds(30))
            .header("Authorization", "Bearer " + accessToken)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(JSON.writeValueAsString(key)))
            .build();
    HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
    if (response.statusCode() != 201) {
      throw new QuickstartException(
          "No API key for " + company + ": " + response.statusCode() + " " + response.body());
    }
    return JSON.readValue(response.body(), IssuedKey.class);
  }
}
