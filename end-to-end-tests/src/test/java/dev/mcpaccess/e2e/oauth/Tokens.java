package dev.mcpaccess.e2e.oauth;

import com.fasterxml.jackson.databind.JsonNode;
import dev.mcpaccess.e2e.http.Http;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A successful token response. */
public record Tokens(JsonNode response) {

  public static Tokens of(Http.Answer answer) {
    if (answer.status() != 200) {
      throw new IllegalStateException("Token endpoint answered " + answer.status() + answer.body());
    }
    return new Tokens(answer.json());
  }

  public String accessToken() {
    return response.get("access_token").asText();
  }

  public String refreshToken() {
    return response.get("refresh_token").asText();
  }

  /** The scope that the response names. */
  public Set<String> scope() {
    return new TreeSet<>(List.of(response.get("scope").asText().split(" ")));
  }

  /** The permissions that the access token holds. */
  public Set<String> permissions() {
    return List.of(claims().get("scope").asText().split(" ")).stream()
        .filter(token -> token.contains(":"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The access token's claims, not verified. */
  public JsonNode claims() {
    return part(accessToken(), 1);
  }

  public String connectionId() {
    return claims().get("connection_id").asText();
  }

  /** The id of the refresh token, not verified. */
  public String refreshTokenId() {
    return part(refreshToken(), 1).get("jti").asText();
  }

  /** The access token's header. */
  public JsonNode header() {
    return part(accessToken(), 0);
  }

  private static JsonNode part(String jwt, int index) {
    byte[] json = Base64.getUrlDecoder().decode(jwt.split("\\.", -1)[index]);
    return Http.parse(new String(json, StandardCharsets.UTF_8));
  }
}
