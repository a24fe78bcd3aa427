package dev.mcpaccess.benchmarks.keycloak;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.mcpaccess.benchmarks.measure.Side;
import dev.mcpaccess.benchmarks.measure.Side.Exchange;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/** The requests that are measured. */
final class Endpoints {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Servers servers;
  private final String openIdConnect;

  Endpoints(Servers servers) {
    this.servers = servers;
    this.openIdConnect = servers.keycloak().issuer() + "/protocol/openid-connect";
  }

  /** Asks for a token by client credentials; for all there is, where no permission is named. */
  Side token(String name, String clientId, String secret, List<String> permissions) {
    return new Side(
        name, () -> Exchange.of(tokenRequest(clientId, secret, permissions), "\"access_token\":"));
  }

  private HttpRequest tokenRequest(String clientId, String secret, List<String> permissions) {
    Map<String, String> form = new LinkedHashMap<>();
    form.put("grant_type", "client_credentials");
    form.put("client_id", clientId);
    form.put("client_secret", secret);
    if (!permissions.isEmpty()) {
      form.put("scope", String.join(" ", permissions));
    }
    return Forms.post(openIdConnect + "/token", form);
  }

  /** An access token, by client credentials. */
  Callable<String> accessToken(String clientId, String secret, List<String> permissions) {
    return () ->
        JSON.readTree(
                HttpClient.newHttpClient()
                    .send(tokenRequest(clientId, secret, permissions), BodyHandlers.ofString())
                    .body())
            .get("access_token")
            .asText();
  }

  /** Has a token introspected by the MCP server's client. */
  Side introspection(String name, Callable<String> token, String hint) {
    return new Side(
        name,
        () -> {
          Map<String, String> form = new LinkedHashMap<>();
          form.put("client_id", Servers.MCP_URL);
          form.put("client_secret", Servers.MCP_SECRET);
          form.put("token", token.call());
          form.put("token_type_hint", hint);
          return Exchange.of(
              Forms.post(openIdConnect + "/token/introspect", form), "\"active\":true");
        });
  }

  /** Lists keys of a company as its admin, by a token that the person has just got. */
  Side keys(String name, String admin, String company, String parameters) {
    return new Side(
        name,
        () ->
            Exchange.of(
                HttpRequest.newBuilder(
                        URI.create(
                            servers.keycloak().issuer()
                                + "/api-access/companies/"
                                + company
                                + "/keys"
                                + parameters))
                    .header("Authorization", "Bearer " + servers.logIn(admin).accessToken())
                    .build(),
                "\"keys\":[{"));
  }
}
