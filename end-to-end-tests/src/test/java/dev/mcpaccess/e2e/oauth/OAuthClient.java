package dev.mcpaccess.e2e.oauth;

import dev.mcpaccess.e2e.http.Http;
import dev.mcpaccess.e2e.platform.ApiKey;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The OAuth side of an AI client: code flow with PKCE, and refresh. */
public final class OAuthClient {

  private final ServerMetadata server;
  private final ApiKey key;
  private final String redirectUri;

  public OAuthClient(ServerMetadata server, ApiKey key, String redirectUri) {
    this.server = server;
    this.key = key;
    this.redirectUri = redirectUri;
  }

  /** The same client after its secret was rotated. */
  public OAuthClient withKey(ApiKey other) {
    return new OAuthClient(server, other, redirectUri);
  }

  /** Sends the person to the authorization server, and gives what came back with the redirect. */
  public interface UserAgent {
    Map<String, String> authorize(String url, String redirectUri);
  }

  /** An authorization request as the AI clients send it, to be varied by a test. */
  public Map<String, String> request(Pkce pkce) {
    Map<String, String> request = new LinkedHashMap<>();
    request.put("response_type", "code");
    request.put("client_id", key.clientId());
    request.put("redirect_uri", redirectUri);
    request.put("scope", server.scope());
    request.put("state", "state-" + pkce.challenge());
    request.put("code_challenge", pkce.challenge());
    request.put("code_challenge_method", "S256");
    request.put("resource", server.resource());
    return request;
  }

  public Tokens authorize(UserAgent agent) {
    return authorize(agent, Map.of());
  }

  /** Authorizes with some parameters of the request replaced, or left out where empty. */
  public Tokens authorize(UserAgent agent, Map<String, String> replaced) {
    Pkce pkce = Pkce.create();
    Map<String, String> redirect = redirect(agent, pkce, replaced);
    if (!redirect.containsKey("code")) {
      throw new IllegalStateException("No code, but " + redirect);
    }
    return Tokens.of(exchange(redirect.get("code"), pkce));
  }

  /** The parameters with which the person comes back. */
  public Map<String, String> redirect(UserAgent agent, Pkce pkce, Map<String, String> replaced) {
    Map<String, String> request = request(pkce);
    request.putAll(replaced);
    request.values().removeIf(String::isEmpty);
    String url = server.authorizationEndpoint() + "?" + Http.encode(request);
    return agent.authorize(url, redirectUri);
  }

  /** What the authorization endpoint answers to a browser in which nobody is logged in. */
  public Http.Answer authorizationPage(String responseType) {
    Map<String, String> request = request(Pkce.create());
    request.put("response_type", responseType);
    request.put("nonce", "nonce");
    return Http.get(server.authorizationEndpoint() + "?" + Http.encode(request));
  }

  public Http.Answer exchange(String code, Pkce pkce) {
    return exchange(code, pkce, Map.of());
  }

  public Http.Answer exchange(String code, Pkce pkce, Map<String, String> more) {
    Map<String, String> form = new LinkedHashMap<>(more);
    form.put("grant_type", "authorization_code");
    form.put("code", code);
    form.put("redirect_uri", redirectUri);
    form.put("code_verifier", pkce.verifier());
    return token(form);
  }

  public Http.Answer refresh(String refreshToken, Map<String, String> more) {
    Map<String, String> form = new LinkedHashMap<>();
    form.put("grant_type", "refresh_token");
    form.put("refresh_token", refreshToken);
    form.putAll(more);
    return token(form);
  }

  /** Refreshes, and calls itself by another name. */
  public Http.Answer refreshAs(String userAgent, String refreshToken) {
    Map<String, String> form = new LinkedHashMap<>();
    form.put("grant_type", "refresh_token");
    form.put("refresh_token", refreshToken);
    form.put("client_id", key.clientId());
    Optional.ofNullable(key.clientSecret()).ifPresent(secret -> form.put("client_secret", secret));
    return Http.send(
        HttpRequest.newBuilder(URI.create(server.tokenEndpoint()))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("User-Agent", userAgent)
            .POST(HttpRequest.BodyPublishers.ofString(Http.encode(form))));
  }

  public Tokens refresh(Tokens tokens) {
    return Tokens.of(refresh(tokens.refreshToken(), Map.of()));
  }

  /** Asks for a token by client credentials. */
  public Http.Answer clientCredentials(Map<String, String> more) {
    return grant("client_credentials", more);
  }

  /** Asks for a token by any grant at all. */
  public Http.Answer grant(String type, Map<String, String> more) {
    Map<String, String> form = new LinkedHashMap<>(more);
    form.put("grant_type", type);
    return token(form);
  }

  /** Takes a token back (RFC 7009). */
  public Http.Answer revoke(String token) {
    return post(server.revocationEndpoint(), new LinkedHashMap<>(Map.of("token", token)));
  }

  private Http.Answer token(Map<String, String> form) {
    return post(server.tokenEndpoint(), form);
  }

  private Http.Answer post(String endpoint, Map<String, String> form) {
    form.put("client_id", key.clientId());
    Optional.ofNullable(key.clientSecret()).ifPresent(secret -> form.put("client_secret", secret));
    return Http.postForm(endpoint, form);
  }
}
