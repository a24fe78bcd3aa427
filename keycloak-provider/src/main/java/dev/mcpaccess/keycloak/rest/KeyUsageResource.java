package dev.mcpaccess.keycloak.rest;

import dev.mcpaccess.keycloak.apikey.ApiKey;
import dev.mcpaccess.keycloak.apikey.InvalidFieldsException;
import dev.mcpaccess.keycloak.usage.UsageRetention;
import dev.mcpaccess.keycloak.usage.UsageRows;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.keycloak.models.KeycloakSession;

/** How often a key was used, day by day, as the MCP server reported it. */
public final class KeyUsageResource {

  static final Set<String> NAMES = Set.of("days");

  private static final int DEFAULT_DAYS = 30;

  /**
   * The calls of some days.
   *
   * @param failures how many of the calls did not do what they were asked to
   * @param days each of the days from {@code first} to {@code last}, in UTC, without a gap
   */
  record Usage(String first, String last, long calls, long failures, List<Day> days) {}

  /**
   * The calls of one day.
   *
   * @param tools those that were called, by name
   */
  record Day(String day, long calls, long failures, List<Tool> tools) {}

  /** The calls of one tool on one day. */
  record Tool(String tool, long calls, long failures) {}

  private final KeycloakSession session;
  private final ApiKey key;
  private final Optional<String> companyId;

  /**
   * Shows the use of {@code key}.
   *
   * @param companyId the only company whose use is shown; empty for all
   */
  KeyUsageResource(KeycloakSession session, ApiKey key, Optional<String> companyId) {
    this.session = session;
    this.key = key;
    this.companyId = companyId;
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  public Response read() {
    try {
      QueryParameters parameters =
          new QueryParameters(session.getContext().getUri().getQueryParameters(), NAMES);
      int kept = UsageRetention.days();
      int days = parameters.number("days", Math.min(DEFAULT_DAYS, kept), kept);
      parameters.check();
      return Response.ok(usage(days)).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    } catch (InvalidFieldsException e) {
      throw ProblemException.invalid(e.errors());
    }
  }

  private Usage usage(int number) {
    LocalDate last = UsageRetention.today();
    LocalDate first = last.minusDays(number - 1L);
    Map<LocalDate, List<UsageRows.Calls>> byDay =
        new UsageRows(session)
            .of(key, companyId, first).stream()
                .collect(Collectors.groupingBy(UsageRows.Calls::day));
    List<Day> days =
        first
            .datesUntil(last.plusDays(1))
            .map(date -> day(date, byDay.getOrDefault(date, List.of())))
            .toList();
    return new Usage(
        first.toString(),
        last.toString(),
        days.stream().mapToLong(Day::calls).sum(),
        days.stream().mapToLong(Day::failures).sum(),
        days);
  }

  private static Day day(LocalDate date, List<UsageRows.Calls> calls) {
    return new Day(
        date.toString(),
        calls.stream().mapToLong(UsageRows.Calls::calls).sum(),
        calls.stream().mapToLong(UsageRows.Calls::failures).sum(),
        calls.stream().map(one -> new Tool(one.tool(), one.calls(), one.failures())).toList());
  }
}
