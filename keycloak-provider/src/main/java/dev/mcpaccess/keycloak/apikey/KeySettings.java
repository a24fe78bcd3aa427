package dev.mcpaccess.keycloak.apikey;

import java.util.Set;
import org.keycloak.models.ClientModel;

/**
 * What an API key's client holds, where the realm's administrator can see and change it too.
 *
 * @param enabled whether the realm's administrator lets the client be used
 * @param scopes the optional client scopes, permissions among them
 */
public record KeySettings(
    String clientId,
    boolean enabled,
    String name,
    String description,
    Set<String> redirectUris,
    Set<String> scopes) {

  public KeySettings {
    redirectUris = Set.copyOf(redirectUris);
    scopes = Set.copyOf(scopes);
  }

  public static KeySettings of(ClientModel client) {
    return new KeySettings(
        client.getClientId(),
        client.isEnabled(),
        client.getName(),
        client.getDescription(),
        client.getRedirectUris(),
        client.getClientScopes(false).keySet());
  }
}
