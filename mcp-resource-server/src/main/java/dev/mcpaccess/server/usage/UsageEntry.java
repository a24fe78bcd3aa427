package dev.mcpaccess.server.usage;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The calls of one tool through one connection, or one machine key, on one day.
 *
 * @param connection absent for a machine key
 * @param failures how many of the calls did not do what they were asked to
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record UsageEntry(
    String clientId,
    String company,
    String connection,
    String tool,
    String day,
    long calls,
    long failures,
    String lastUsedAt) {

  static UsageEntry of(Usage.Subject subject, Usage.Tally tally) {
    return new UsageEntry(
        subject.clientId(),
        subject.companyId().toString(),
        subject.connectionId().orElse(null),
        subject.tool(),
        LocalDate.ofEpochDay(subject.epochDay()).toString(),
        tally.calls(),
        tally.failures(),
        Instant.ofEpochMilli(tally.lastUsedAt()).truncatedTo(ChronoUnit.MILLIS).toString());
  }
}
