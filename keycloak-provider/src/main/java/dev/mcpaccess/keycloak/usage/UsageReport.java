package dev.mcpaccess.keycloak.usage;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dev.mcpaccess.keycloak.apikey.FieldError;
import dev.mcpaccess.keycloak.apikey.Flaw;
import dev.mcpaccess.keycloak.apikey.InvalidFieldsException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/**
 * What an MCP server tells of the calls that it has answered since its last report. Fields that a
 * later MCP server adds are passed over.
 *
 * @param id the report's own UUID: sent again, it counts once
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record UsageReport(String id, List<Entry> entries) {

  /** So that a report stays far below what Keycloak takes in a form. */
  public static final int MAXIMUM_ENTRIES = 100;

  private static final int MAXIMUM_CALLS = 1_000_000_000;
  private static final String TOOL = "[A-Za-z0-9_./-]{1,128}";

  /**
   * The calls of one tool through one connection, or one machine key, on one day.
   *
   * @param clientId of the API key
   * @param company the id of the company in which the key was used
   * @param connection null for a machine key
   * @param day in UTC, such as {@code 2026-11-25}
   * @param failures how many of the calls did not do what they were asked to
   * @param lastUsedAt when the last of them ended, RFC 3339
   * @param address where it came from, or null
   * @param software what its client calls itself, or null
   */
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Entry(
      String clientId,
      String company,
      String connection,
      String tool,
      String day,
      int calls,
      int failures,
      String lastUsedAt,
      String address,
      String software) {}

  /**
   * Refuses what is not as described here.
   *
   * @throws InvalidFieldsException that names each field that is wrong
   */
  public void check() throws InvalidFieldsException {
    List<FieldError> errors = new ArrayList<>();
    require(readable(id, UUID::fromString), errors, "id", "a UUID");
    int count = entries == null ? 0 : entries.size();
    require(count >= 1 && count <= MAXIMUM_ENTRIES, errors, "entries", "1 to " + MAXIMUM_ENTRIES);
    for (int i = 0; i < Math.min(count, MAXIMUM_ENTRIES); i++) {
      check(entries.get(i), "entries[" + i + "].", errors);
    }
    if (!errors.isEmpty()) {
      throw new InvalidFieldsException(errors);
    }
  }

  private static void check(Entry entry, String at, List<FieldError> errors) {
    if (entry == null) {
      errors.add(
          new FieldError(
              at.substring(0, at.length() - 1), Flaw.MALFORMED_REPORT.with("form", "an object")));
      return;
    }
    require(given(entry.clientId()), errors, at + "clientId", "given");
    require(given(entry.company()), errors, at + "company", "given");
    require(entry.tool() != null && entry.tool().matches(TOOL), errors, at + "tool", "a name");
    require(readable(entry.day(), LocalDate::parse), errors, at + "day", "a date");
    require(
        entry.calls() >= 1 && entry.calls() <= MAXIMUM_CALLS,
        errors,
        at + "calls",
        "1 to " + MAXIMUM_CALLS);
    require(
        entry.failures() >= 0 && entry.failures() <= entry.calls(),
        errors,
        at + "failures",
        "0 to the number of calls");
    require(readable(entry.lastUsedAt(), Instant::parse), errors, at + "lastUsedAt", "a time");
  }

  private static void require(boolean met, List<FieldError> errors, String field, String form) {
    if (!met) {
      errors.add(new FieldError(field, Flaw.MALFORMED_REPORT.with("form", form)));
    }
  }

  private static boolean given(String text) {
    return text != null && !text.isEmpty() && text.length() <= 255;
  }

  private static boolean readable(String text, Function<String, ?> reading) {
    try {
      return text != null && reading.apply(text) != null;
    } catch (DateTimeParseException | IllegalArgumentException e) {
      return false;
    }
  }
}
