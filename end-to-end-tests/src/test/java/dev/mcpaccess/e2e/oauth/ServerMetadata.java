package dev.mcpaccess.e2e.oauth;

import com.fasterxml.jackson.databind.JsonNode;
import dev.mcpaccess.e2e.http.Http;
import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where and how to authorize, found as an AI client finds it: from the MCP server's 401. */
public record ServerMetadata(String resource, String scope, JsonNode authorizationServer) {

  /**
   * Follows a challenge to the resource metadata (RFC 9728 section 5.1), and from there to the
   * authorization server's (RFC 8414 section 3.1).
   */
  public static ServerMetadata discover(String challenge) {
    JsonNode resource = get(parameter(challenge, "resource_metadata"));
    URI issuer = URI.create(resource.get("authorization_servers").get(0).asText());
    String wellKnown = "/.well-known/oauth-authorization-server" + issuer.getPath();
    return new ServerMetadata(
        resource.get("resource").asText(),
        parameter(challenge, "scope"),
        get(issuer.resolve(wellKnown).toString()));
  }

  public String authorizationEndpoint() {
    return authorizationServer.get("authorization_endpoint").asText();
  }

  public String tokenEndpoint() {
    return authorizationServer.get("token_endpoint").asText();
  }

  public String revocationEndpoint() {
    return authorizationServer.get("revocation_endpoint").asText();
  }

  private static JsonNode get(String url) {
    Http.Answer answer = Http.get(url);
    if (answer.status() != 200) {
      throw new IllegalStateException(url + " answered " + answer.status());
    }
    return answer.json();
  }

  private static String parameter(String challenge, String name) {
    Matcher matcher = Pattern.compile("\\b" + name + "=\"([^\"]+)\"").matcher(challenge);
    if (!matcher.find()) {
      throw new IllegalStateException("No " + name + " in " + challenge);
    }
    return matcher.group(1);
  }
}
