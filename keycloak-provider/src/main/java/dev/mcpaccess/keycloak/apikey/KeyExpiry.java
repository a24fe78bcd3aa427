package dev.mcpaccess.keycloak.apikey;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the time at which an API key shall stop (RFC 3339 section 5.6). */
final class KeyExpiry {

  private static final Pattern FORM =
      Pattern.compile(
          "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?(Z|[+-]\\d\\d:\\d\\d)");

  private KeyExpiry() {}

  /** Why {@code text} cannot be used, or empty if it can. */
  static Optional<Reason> flaw(String text) {
    try {
      if (FORM.matcher(text).matches()) {
        return parse(text).isAfter(Instant.now())
            ? Optional.empty()
            : Optional.of(Flaw.NOT_IN_THE_FUTURE.plain());
      }
    } catch (DateTimeException e) {
      // Of the right form, but no day or hour of the calendar.
    }
    return Optional.of(Flaw.NOT_A_TIME.plain());
  }

  /** The time that is meant by a text without flaw, or null for none. */
  static Instant parse(String text) {
    return text == null
        ? null
        : OffsetDateTime.parse(text).toInstant().truncatedTo(ChronoUnit.MILLIS);
  }
}
