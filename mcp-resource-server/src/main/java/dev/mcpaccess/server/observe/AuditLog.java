package dev.mcpaccess.server.observe;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import dev.mcpaccess.server.auth.Caller;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes one line of JSON for each tool call, to the logger {@value #LOGGER}. */
public final class AuditLog implements CallObserver {
  public static final String LOGGER = "dev.mcpaccess.audit";

  private static final Logger LOG = LoggerFactory.getLogger(LOGGER);
  private static final ObjectWriter WRITER = new ObjectMapper().writerFor(Line.class);

  private final Clock clock;

  public AuditLog(Clock clock) {
    this.clock = clock;
  }

  @Override
  public void ended(ToolCall call) {
    if (!LOG.isInfoEnabled()) {
      return;
    }
    try {
      LOG.info("{}", WRITER.writeValueAsString(line(call)));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A line of texts and numbers must be JSON", e);
    }
  }

  private Line line(ToolCall call) {
    Caller caller = call.caller();
    return new Line(
        clock.instant().truncatedTo(ChronoUnit.MILLIS).toString(),
        caller.subject(),
        caller.machine() ? "program" : "person",
        caller.clientId(),
        caller.connectionId().orElse(null),
        caller.companyId(),
        call.tool(),
        call.model().orElse(null),
        call.outcome().name().toLowerCase(Locale.ROOT),
        call.duration().toMillis(),
        call.rows());
  }

  /**
   * The line.
   *
   * @param subject the user, or a machine key's service user, as whom the tool ran
   * @param actor whether a person is behind the subject
   * @param key the clientId of the API key
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  private record Line(
      String at,
      String subject,
      String actor,
      String key,
      String connection,
      UUID company,
      String tool,
      String model,
      String decision,
      long durationMillis,
      int rows) {}
}
