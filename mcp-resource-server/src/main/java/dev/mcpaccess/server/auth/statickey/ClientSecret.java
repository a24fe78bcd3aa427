package dev.mcpaccess.server.auth.statickey;

import dev.mcpaccess.server.auth.ClientAuthentication;
import java.util.Map;

/** A secret that issuer and client share. */
public record ClientSecret(String value) implements ClientAuthentication {

  @Override
  public Map<String, String> parameters(String clientId, String issuer) {
    return Map.of("client_id", clientId, "client_secret", value);
  }

  /** Leaves the secret out. */
  @Override
  public String toString() {
    return "ClientSecret";
  }
}
