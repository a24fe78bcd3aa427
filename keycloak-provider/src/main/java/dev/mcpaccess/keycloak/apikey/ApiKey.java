package dev.mcpaccess.keycloak.apikey;

import java.time.Instant;
import java.util.Optional;

/**
 * An API key without its secret.
 *
 * @param id the public part of the key, also in its clientId and in its secret
 * @param clientUuid the internal id of the Keycloak client that the key is
 * @param companyId the organization that owns the key
 * @param createdBy the id of the user who issued it
 * @param preset for a machine key only
 */
public record ApiKey(
    String id,
    String clientUuid,
    String companyId,
    ApiType type,
    KeyState state,
    Instant createdAt,
    String createdBy,
    Optional<Preset> preset) {

  public boolean enabled() {
    return state == KeyState.ENABLED;
  }
}
