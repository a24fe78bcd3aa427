package dev.mcpaccess.keycloak.apikey;

import java.time.Instant;
import java.util.Optional;

/**
 * An API key without its secret.
 *
 * @param id the public part of the key, also in its clientId and in its secret
 * @param clientUuid the internal id of the Keycloak client that the key is
 * @param companyId the organization that owns the key; null for a published key
 * @param state as it was set: enabled or disabled
 * @param createdBy the id of the user who issued it
 * @param version how often the key was changed by way of the API
 * @param secretVersion how many secrets it has had; 1 also for a type without one
 * @param secretEnd the last characters of its secret, by which people recognise it
 * @param expiresAt when it stops, or null if it never does
 * @param preset for a machine key only
 * @param responsible the id of the user who answers for it: the issuer, or {@link #VENDOR} for one
 *     who is no member of the company, until another admin takes it over
 * @param oldSecretExpiresAt until when the secret before the present one works, or null if none was
 *     kept
 * @param oldSecretEnd the last characters of that one
 * @param dynamicPermissions whether it has no permissions of its own, and each person chooses some
 * @param logo the version of its logo, if it has one
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
    int secretVersion,
    Optional<String> secretEnd,
    Instant expiresAt,
    Optional<Preset> preset,
    String responsible,
    Instant oldSecretExpiresAt,
    Optional<String> oldSecretEnd,
    boolean dynamicPermissions,
    Optional<String> logo) {

  /** Whether people of every company can use it, since it is no one company's. */
  public boolean published() {
    return companyId == null;
  }

  public boolean usableIn(String company) {
    return published() || companyId.equals(company);
  }

  /** Answers for the keys that the realm's administrator issues. */
  static final String VENDOR = "vendor";

  /** Whether it is the vendor's matter, and no member's, that the key works. */
  public boolean answeredByVendor() {
    return responsible.equals(VENDOR);
  }

  public boolean enabled() {
    return stateNow() == KeyState.ENABLED;
  }

  /** When the former secret stops; empty where only the present one works. */
  public Optional<Instant> overlapEnd() {
    return Optional.ofNullable(oldSecretExpiresAt).filter(end -> Instant.now().isBefore(end));
  }

  /** The state, with the clock looked at. */
  public KeyState stateNow() {
    boolean expired = expiresAt != null && !Instant.now().isBefore(expiresAt);
    return state == KeyState.ENABLED && expired ? KeyState.EXPIRED : state;
  }
}
