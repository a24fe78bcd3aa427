package dev.mcpaccess.keycloak.apikey;

import java.time.Instant;

/**
 * An API key without its secret.
 *
 * @param id the public part of the key, also in its clientId and in its secret
 * @param clientUuid the internal id of the Keycloak client that the key is
 * @param companyId the organization that owns the key
 * @param createdBy the id of the user who issued it
 * @param version how often the key was changed by way of the API
 * @param secretVersion how many secrets it has had; 1 also for a type without one
 */
public record ApiKey(
    String id,
    String clientUuid,
    String companyId,
    ApiType type,
    KeyState state,
    Instant createdAt,
    String createdBy,
    int version,
    int secretVersion) {

  public boolean enabled() {
    return state == KeyState.ENABLED;
  }
}
