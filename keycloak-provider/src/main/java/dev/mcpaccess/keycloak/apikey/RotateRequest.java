package dev.mcpaccess.keycloak.apikey;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a company admin asks for when rotating a key.
 *
 * @param oldSecretExpiresAt until when the old secret shall go on to work (RFC 3339); if it is
 *     missing, the old one stops at once
 */
public record RotateRequest(String oldSecretExpiresAt) {

  private static final String FIELD = "oldSecretExpiresAt";
  private static final Duration LONGEST = Duration.ofDays(7);

  /**
   * The end of the overlap that is asked for.
   *
   * @throws InvalidFieldsException if keys of this type have none, or it would not end in time
   */
  public Optional<Instant> overlapEnd(ApiType type) throws InvalidFieldsException {
    if (oldSecretExpiresAt == null) {
      return Optional.empty();
    }
    Optional<String> flaw = flaw(type);
    if (flaw.isPresent()) {
      throw new InvalidFieldsException(List.of(new FieldError(FIELD, flaw.get())));
    }
    return Optional.of(KeyExpiry.parse(oldSecretExpiresAt));
  }

  private Optional<String> flaw(ApiType type) {
    if (!type.machine()) {
      return Optional.of(
          "is for keys that act as a service user; with one of the type "
              + type.label()
              + " people just connect again");
    }
    Optional<String> flaw = KeyExpiry.flaw(oldSecretExpiresAt);
    if (flaw.isPresent()) {
      return flaw;
    }
    return KeyExpiry.parse(oldSecretExpiresAt).isAfter(Instant.now().plus(LONGEST))
        ? Optional.of("must be at most " + LONGEST.toDays() + " days ahead")
        : Optional.empty();
  }
}
