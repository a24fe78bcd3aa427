package dev.mcpaccess.keycloak.apikey;

import java.util.Collection;
import java.util.Map;
import org.keycloak.models.AbstractKeycloakTransaction;
import org.keycloak.models.ClientModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.provider.Provider;

/** Notes when, from where and by what API keys were last used, without a write for each use. */
public final class KeyUses implements Provider {

  private final KeycloakSession session;
  private final KeyUseBuffer buffer;

  KeyUses(KeycloakSession session, KeyUseBuffer buffer) {
    this.session = session;
    this.buffer = buffer;
  }

  /** Notes a use of the key that {@code client} is, if the request comes to its good end. */
  public void note(ClientModel client, LastUse use) {
    String clientUuid = client.getId();
    session
        .getTransactionManager()
        .enlistAfterCompletion(
            new AbstractKeycloakTransaction() {
              @Override
              protected void commitImpl() {
                buffer.add(clientUuid, use);
              }

              @Override
              protected void rollbackImpl() {
                // What was refused is no use.
              }
            });
  }

  /** What is known of the last uses of these keys, by key id; up to a minute old. */
  public Map<String, LastUse> of(Collection<String> keyIds) {
    return keyIds.isEmpty() ? Map.of() : new KeyUseRows(session).of(keyIds);
  }

  @Override
  public void close() {}
}
