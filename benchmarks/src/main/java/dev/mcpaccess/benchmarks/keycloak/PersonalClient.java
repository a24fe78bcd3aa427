package dev.mcpaccess.benchmarks.keycloak;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.mcpaccess.benchmarks.measure.Side.Exchange;
import dev.mcpaccess.quickstart.Credentials;
import dev.mcpaccess.quickstart.Secrets;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** A confidential client and one person, who has logged in and authorized it before. */
final class PersonalClient {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** At least 43 characters (RFC 7636 section 4.1). */
  private static final String VERIFIER = Secrets.secret() + Secrets.secret();

  private static final int MOST_STEPS = 8;

  private final String endpoints;
  private final String clientId;
  private final String secret;
  private final String redirectUri;
  private final List<String> scope;
  private final Map<String, String> cookies = new LinkedHashMap<>();
  private final Deque<String> refreshTokens = new ArrayDeque<>();

  PersonalClient(
      Servers servers, String clientId, String secret, String redirectUri, List<String> scope) {
    this.endpoints = servers.keycloak().issuer() + "/protocol/openid-connect/";
    this.clientId = clientId;
    this.secret = secret;
    this.redirectUri = redirectUri;
    this.scope = scope;
  }

  /** Logs the person in and agrees to everything; from then on nothing is asked. */
  PersonalClient authorizedBy(Credentials person) throws IOException, InterruptedException {
    HttpClient http = HttpClient.newHttpClient();
    HttpResponse<String> answer = send(http, HttpRequest.newBuilder(authorization()));
    for (int step = 0; step < MOST_STEPS; step++) {
      String location = answer.headers().firstValue("Location").orElse(null);
      if (location != null && location.startsWith(redirectUri)) {
        exchange(http, location);
        return this;
      }
      answer =
          location != null
              ? send(http, HttpRequest.newBuilder(answer.uri().resolve(location)))
              : send(http, filledIn(answer, person));
    }
    throw new IllegalStateException("Not authorized, but at " + answer.uri() + answer.body());
  }

  private static HttpRequest.Builder filledIn(HttpResponse<String> answer, Credentials person) {
    Document page = Jsoup.parse(answer.body(), answer.uri().toString());
    Map<String, List<String>> fields = new LinkedHashMap<>();
    Element login = page.selectFirst("form#kc-form-login");
    FormElement form =
        (FormElement) (login != null ? login : page.expectFirst("form[method=post]"));
    form.select("input[type=hidden][name]")
        .forEach(input -> add(fields, input.attr("name"), input.attr("value")));
    if (login != null) {
      add(fields, "username", person.username());
      add(fields, "password", person.password());
    } else {
      add(fields, page.selectFirst("[name=authorize]") == null ? "accept" : "authorize", "true");
    }
    return HttpRequest.newBuilder(URI.create(form.absUrl("action")))
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(HttpRequest.BodyPublishers.ofString(encoded(fields)));
  }

  private static void add(Map<String, List<String>> fields, String name, String value) {
    fields.merge(
        name, List.of(value), (some, more) -> Stream.concat(some.stream(), more.stream()).toList());
  }

  private static String encoded(Map<String, List<String>> fields) {
    return fields.entrySet().stream()
        .flatMap(
            field ->
                field.getValue().stream().map(value -> Forms.encode(Map.of(field.getKey(), value))))
        .collect(Collectors.joining("&"));
  }

  /** An authorization without a question, and the exchange of its code. */
  Exchange issue() {
    return client -> {
      URI address = authorization();
      // Keycloak carries out a required action, even one without a question, at another address.
      while (!address.toString().startsWith(redirectUri)) {
        HttpResponse<String> answer = send(client, HttpRequest.newBuilder(address));
        address =
            answer
                .headers()
                .firstValue("Location")
                .map(answer.uri()::resolve)
                .orElseThrow(() -> new IllegalStateException("A question at " + answer.uri()));
      }
      exchange(client, address.toString());
    };
  }

  /** Ends all connections but the last: a person has one or two at a client, and not hundreds. */
  void disconnect() throws IOException, InterruptedException {
    HttpClient http = HttpClient.newHttpClient();
    while (refreshTokens.size() > 1) {
      Map<String, String> form =
          Map.of(
              "client_id", clientId,
              "client_secret", secret,
              "token", refreshTokens.removeFirst());
      http.send(Forms.post(endpoints + "revoke", form), BodyHandlers.discarding());
    }
  }

  private void exchange(HttpClient client, String location)
      throws IOException, InterruptedException {
    take(
        client,
        Map.of(
            "grant_type",
            "authorization_code",
            "code",
            location.replaceAll(".*[?&]code=([^&]+).*", "$1"),
            "redirect_uri",
            redirectUri,
            "code_verifier",
            VERIFIER));
  }

  /** A refresh by the token that came with the last answer. */
  Exchange refresh() {
    return client ->
        take(
            client,
            Map.of("grant_type", "refresh_token", "refresh_token", refreshTokens.removeLast()));
  }

  private void take(HttpClient client, Map<String, String> request)
      throws IOException, InterruptedException {
    Map<String, String> form = new LinkedHashMap<>(request);
    form.put("client_id", clientId);
    form.put("client_secret", secret);
    HttpResponse<String> answer =
        client.send(Forms.post(endpoints + "token", form), BodyHandlers.ofString());
    JsonNode tokens = JSON.readTree(answer.body());
    List<String> granted = List.of(tokens.path("scope").asText().split(" "));
    if (answer.statusCode() != 200 || !granted.containsAll(permissions())) {
      throw new IllegalStateException(answer.statusCode() + " " + answer.body());
    }
    refreshTokens.addLast(tokens.get("refresh_token").asText());
  }

  private List<String> permissions() {
    return scope.stream().filter(token -> token.contains(":")).toList();
  }

  private URI authorization() {
    Map<String, String> request = new LinkedHashMap<>();
    request.put("response_type", "code");
    request.put("client_id", clientId);
    request.put("redirect_uri", redirectUri);
    request.put("scope", String.join(" ", scope));
    request.put("code_challenge", challenge());
    request.put("code_challenge_method", "S256");
    return URI.create(endpoints + "auth?" + Forms.encode(request));
  }

  private static String challenge() {
    try {
      return Base64.getUrlEncoder()
          .withoutPadding()
          .encodeToString(
              MessageDigest.getInstance("SHA-256")
                  .digest(VERIFIER.getBytes(StandardCharsets.US_ASCII)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  // Kept here, since Java's would hold back Keycloak's secure cookies, which browsers send to
  // localhost.
  private HttpResponse<String> send(HttpClient client, HttpRequest.Builder request)
      throws IOException, InterruptedException {
    if (!cookies.isEmpty()) {
      request.header(
          "Cookie",
          cookies.entrySet().stream()
              .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
              .collect(Collectors.joining("; ")));
    }
    HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
    for (String cookie : answer.headers().allValues("Set-Cookie")) {
      String[] pair = cookie.split(";", 2)[0].split("=", 2);
      cookies.put(pair[0], pair[1]);
    }
    return answer;
  }
}
