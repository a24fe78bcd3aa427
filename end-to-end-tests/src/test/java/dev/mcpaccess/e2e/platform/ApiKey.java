package dev.mcpaccess.e2e.platform;

import com.fasterxml.jackson.databind.JsonNode;

/** An API key as its issuer received it; without a secret for the public type. */
public record ApiKey(String id, String clientId, String clientSecret, String staticKey) {

  public static ApiKey of(JsonNode issued) {
    return new ApiKey(
        issued.get("id").asText(),
        issued.get("clientId").asText(),
        issued.path("clientSecret").asText(null),
        issued.path("apiKey").asText(null));
  }

  public ApiKey withSecret(String secret) {
    return new ApiKey(id, clientId, secret, staticKey);
  }

  @Override
  public String toString() {
    return clientId;
  }
}
