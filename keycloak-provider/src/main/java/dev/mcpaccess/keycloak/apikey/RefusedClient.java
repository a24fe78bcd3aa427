package dev.mcpaccess.keycloak.apikey;

import org.keycloak.models.delegate.ClientModelLazyDelegate;

/**
 * Takes a client's place where its authentication failed, whether there is such a client or not:
 * Keycloak answers at once, and alike, for a client of this authenticator, and goes on looking for
 * one that it does not know. It has no settings, and can authenticate nobody.
 */
final class RefusedClient extends ClientModelLazyDelegate {

  private final String clientId;

  RefusedClient(String clientId) {
    super(null);
    this.clientId = clientId;
  }

  @Override
  public String getClientId() {
    return clientId;
  }

  @Override
  public String getClientAuthenticatorType() {
    return ApiKeySecretAuthenticator.ID;
  }

  @Override
  public boolean isPublicClient() {
    return false;
  }

  @Override
  public boolean isEnabled() {
    return false;
  }
}
