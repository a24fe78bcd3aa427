package dev.mcpaccess.server.realm;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;

/** Keycloak's Admin REST API for one realm, as far as it is needed here. */
final class AdminRest {
  private static final Duration TIMEOUT = Duration.ofSeconds(30);

  private final HttpClient http = HttpClient.newBuilder().connectTimeout(TIMEOUT).build();
  private final RealmAddress address;
  private final AdminLogin login;
  private String token;
  private Instant tokenEnd;

  AdminRest(RealmAddress address, AdminLogin login) {
    this.address = address;
    this.login = login;
  }

  JsonNode get(String path) {
    return send(HttpRequest.newBuilder(address.admin(path)).GET());
  }

  void post(String path, Object body) {
    send(HttpRequest.newBuilder(address.admin(path)).POST(json(body)));
  }

  void put(String path, Object body) {
    send(HttpRequest.newBuilder(address.admin(path)).PUT(json(body)));
  }

  static String encode(String part) {
    return URLEncoder.encode(part, UTF_8).replace("+", "%20");
  }

  private static HttpRequest.BodyPublisher json(Object body) {
    return BodyPublishers.ofString(RealmJson.MAPPER.valueToTree(body).toString());
  }

  private JsonNode send(HttpRequest.Builder request) {
    return exchange(
        request
            .header("Authorization", "Bearer " + token())
            .header("Content-Type", "application/json"));
  }

  /** An administrator's token may live for less than all requests take. */
  private String token() {
    if (token == null || Instant.now().isAfter(tokenEnd)) {
      String form =
          login.form().entrySet().stream()
              .map(entry -> entry.getKey() + "=" + encode(entry.getValue()))
              .collect(joining("&"));
      JsonNode answer =
          exchange(
              HttpRequest.newBuilder(address.tokenEndpoint(login.realm()))
                  .header("Content-Type", "application/x-www-form-urlencoded")
                  .POST(BodyPublishers.ofString(form)));
      token = answer.path("access_token").asText();
      tokenEnd = Instant.now().plusSeconds(answer.path("expires_in").asLong() / 2);
    }
    return token;
  }

  private JsonNode exchange(HttpRequest.Builder builder) {
    HttpRequest request = builder.timeout(TIMEOUT).build();
    String what = request.method() + " " + request.uri();
    try {
      HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
      if (response.statusCode() >= 300) {
        throw new RealmException(
            "%s, as %s, is answered with %d: %s"
                .formatted(what, login, response.statusCode(), reason(response.body())));
      }
      return RealmJson.MAPPER.readTree(response.body());
    } catch (IOException e) {
      throw new RealmException(what + " cannot be done: " + e, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new RealmException(what + " was interrupted", e);
    }
  }

  private static String reason(String body) {
    try {
      JsonNode error = RealmJson.MAPPER.readTree(body);
      for (String name : new String[] {"error_description", "errorMessage", "error"}) {
        if (error.path(name).isTextual()) {
          return error.path(name).asText();
        }
      }
    } catch (IOException e) {
      // It is no JSON, and what a proxy says is of no use here.
    }
    return "no reason given";
  }
}
