package dev.mcpaccess.e2e.oauth;

import dev.mcpaccess.e2e.http.AddressedHttp;
import dev.mcpaccess.e2e.http.AddressedHttp.Reply;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Keycloak's endpoints at which clients authenticate, asked from any address. */
public final class ClientEndpoints {

  public static final String TOKEN = "/token";
  public static final String INTROSPECTION = "/token/introspect";
  public static final String REVOCATION = "/revoke";
  public static final String PUSHED = "/ext/par/request";

  private static final Map<String, String> REQUEST =
      Map.of(
          "grant_type", "client_credentials",
          "token", "none",
          "response_type", "code",
          "redirect_uri", "http://127.0.0.1/callback");

  private final String issuer;

  public ClientEndpoints(String issuer) {
    this.issuer = issuer;
  }

  /** What somebody at {@code 127.0.1.<host>} is answered who authenticates, by Basic or by form. */
  public Reply authenticate(
      String endpoint, String clientId, String secret, boolean basic, int host) {
    return authenticate(endpoint, clientId, secret, basic, host, REQUEST);
  }

  public Reply authenticate(
      String endpoint,
      String clientId,
      String secret,
      boolean basic,
      int host,
      Map<String, String> request) {
    Map<String, String> form = new LinkedHashMap<>(request);
    Map<String, String> headers = new LinkedHashMap<>();
    if (basic) {
      byte[] credentials = (clientId + ":" + secret).getBytes(StandardCharsets.UTF_8);
      headers.put("Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials));
      form.remove("client_id");
    } else {
      form.put("client_id", clientId);
      form.put("client_secret", secret);
    }
    return post(endpoint, host, form, headers);
  }

  /** All that the client sees, but for the time of day. */
  public Reply post(
      String endpoint, int host, Map<String, String> form, Map<String, String> headers) {
    Reply reply =
        AddressedHttp.at(1, host)
            .postForm(issuer + "/protocol/openid-connect" + endpoint, form, headers);
    Map<String, List<String>> timeless = new TreeMap<>(reply.headers());
    timeless.remove("date");
    return new Reply(reply.status(), timeless, reply.body());
  }
}
