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
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Logs a person in by the authorization code flow with PKCE, reading the pages as a browser would.
 */
final class CodeFlowLogin {

  // The pages of one login, with room for a page that is shown once more.
  private static final int MOST_STEPS = 10;

  private final HttpClient browser =
      HttpClient.newBuilder()
          .cookieHandler(new LoginCookies())
          .connectTimeout(Duration.ofSeconds(10))
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();
  private final String endpoints;
  private final String clientId;
  private final String redirectUri;

  /**
   * Prepares a login of a public client.
   *
   * @param issuer of the realm
   * @param redirectUri registered with the client; it is read and never opened
   */
  CodeFlowLogin(String issuer, String clientId, String redirectUri) {
    this.endpoints = issuer + "/protocol/openid-connect/";
    this.clientId = clientId;
    this.redirectUri = redirectUri;
  }

  /** Answers with an access token. */
  String accessToken(Credentials credentials) throws IOException, InterruptedException {
    Pkce pkce = Pkce.create();
    String state = Secrets.secret();
    Map<String, String> request = new LinkedHashMap<>();
    request.put("response_type", "code");
    request.put("client_id", clientId);
    request.put("redirect_uri", redirectUri);
    request.put("scope", "openid");
    request.put("state", state);
    request.put("code_challenge", pkce.challenge());
    request.put("code_challenge_method", "S256");

    Map<String, String> answer =
        logIn(URI.create(endpoints + "auth?" + FormBody.encode(request)), credentials);
    if (!state.equals(answer.get("state")) || !answer.containsKey("code")) {
      throw new QuickstartException("Keycloak refused the login of " + credentials + ": " + answer);
    }
    return exchange(answer.get("code"), pkce.verifier());
  }

  private Map<String, String> logIn(URI start, Credentials credentials)
      throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(start).build();
    for (int step = 0; step < MOST_STEPS; step++) {
      HttpResponse<String> response = browser.send(request, BodyHandlers.ofString());
      URI address = response.uri();
      URI location = response.headers().firstValue("Location").map(address::resolve).orElse(null);
      if (location == null) {
        request = nextPage(response, credentials);
      } else if (location.toString().startsWith(redirectUri + "?")) {
        return FormBody.decode(location.getRawQuery());
      } else {
        request = HttpRequest.newBuilder(location).build();
      }
    }
    throw new QuickstartException("The login of " + credentials + " does not come to an end");
  }

  private static HttpRequest nextPage(HttpResponse<String> response, Credentials credentials) {
    LoginPage page =
        LoginPage.read(response.body(), response.uri())
            .orElseThrow(
                () ->
                    new QuickstartException(
                        "No login form at "
                            + response.uri().getPath()
                            + " (status "
                            + response.statusCode()
                            + ")"));
    if (page.error().isPresent()) {
      throw new QuickstartException(
          "Keycloak refused the login of " + credentials + ": " + page.error().get());
    }
    return form(page.action(), page.filledIn(credentials));
  }

  private String exchange(String code, String verifier) throws IOException, InterruptedException {
    Map<String, String> request =
        Map.of(
            "grant_type", "authorization_code",
            "client_id", clientId,
            "redirect_uri", redirectUri,
            "code", code,
            "code_verifier", verifier);
    HttpResponse<String> response =
        browser.send(form(URI.create(endpoints + "token"), request), BodyHandlers.ofString());
    if (response.statusCode() != 200) {
      throw new QuickstartException("Keycloak refused the code: " + response.body());
    }
    return new ObjectMapper().readTree(response.body()).path("access_token").asText();
  }

  private static HttpRequest form(URI address, Map<String, String> values) {
    return HttpRequest.newBuilder(address)
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(BodyPublishers.ofString(FormBody.encode(values)))
        .build();
  }
}
