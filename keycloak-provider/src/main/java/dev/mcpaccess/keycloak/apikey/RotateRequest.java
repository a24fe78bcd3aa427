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

  /**
   * The end of the overlap that is asked for.
   *
   * @param longest how long it may be
   * @throws InvalidFieldsException if keys of this type have none, or it would not end in time
   */
  public Optional<Instant> overlapEnd(ApiType type, Duration longest)
      throws InvalidFieldsException {
    if (oldSecretExpiresAt == null) {
      return Optional.empty();
    }
    Optional<Reason> flaw = flaw(type, longest);
    if (flaw.isPresent()) {
      throw new InvalidFieldsException(List.of(new FieldError(FIELD, flaw.get())));
    }
    return Optional.of(KeyExpiry.parse(oldSecretExpiresAt));
  }

  private Optional<Reason> flaw(ApiType type, Duration longest) {
    if (!type.machine()) {
      return Optional.of(Flaw.OVERLAP_ONLY_FOR_PROGRAMS.with("type", type.label()));
    }
    if (longest.isZero()) {
      return Optional.of(Flaw.OVERLAP_OFF.plain());
    }
    Optional<Reason> flaw = KeyExpiry.flaw(oldSecretExpiresAt);
    if (flaw.isPresent()) {
      return flaw;
    }
    return KeyExpiry.parse(oldSecretExpiresAt).isAfter(Instant.now().plus(longest))
        ? Optional.of(beyond(longest))
        : Optional.empty();
  }

  private static Reason beyond(Duration longest) {
    return longest.toHoursPart() == 0
        ? Flaw.OVERLAP_BEYOND_DAYS.with("days", longest.toDays())
        : Flaw.OVERLAP_BEYOND_HOURS.with("hours", longest.toHours());
  }
}
