package dev.mcpaccess.keycloak.usage;

import dev.mcpaccess.keycloak.apikey.LastUse;
import org.keycloak.models.AbstractKeycloakTransaction;
import org.keycloak.models.ClientModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.provider.Provider;

/**
 * Notes when, from where and by what API keys and connections were last used, without a write for
 * each use.
 */
public final class Uses implements Provider {

  private final KeycloakSession session;
  private final UseBuffer keys;
  private final UseBuffer connections;

  Uses(KeycloakSession session, UseBuffer keys, UseBuffer connections) {
    this.session = session;
    this.keys = keys;
    this.connections = connections;
  }

  /** Notes a use of the key that {@code client} is, if the request comes to its good end. */
  public void note(ClientModel client, LastUse use) {
    atGoodEnd(keys, client.getId(), use);
  }

  /** Notes a use of a connection, likewise. */
  public void noteConnection(String connectionId, LastUse use) {
    atGoodEnd(connections, connectionId, use);
  }

  private void atGoodEnd(UseBuffer buffer, String id, LastUse use) {
    session
        .getTransactionManager()
        .enlistAfterCompletion(
            new AbstractKeycloakTransaction() {
              @Override
              protected void commitImpl() {
                buffer.add(id, use);
              }

              @Override
              protected void rollbackImpl() {
                // What was refused is no use.
              }
            });
  }

  @Override
  public void close() {}
}
