package dev.mcpaccess.server.observe;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import dev.mcpaccess.server.auth.Caller;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes one line of JSON for each tool call, to the logger {@value #LOGGER}.
 *
 * <p>A thread of its own writes them, some milliseconds later: a virtual thread that writes to a
 * file holds its carrier, for which Java wakes another one, and that cost as much as all else that
 * a call needs. No line is dropped; where the log is too slow, calls wait.
 */
public final class AuditLog implements CallObserver, AutoCloseable {
  public static final String LOGGER = "dev.mcpaccess.audit";

  private static final Logger LOG = LoggerFactory.getLogger(LOGGER);
  private static final Logger FAILURES = LoggerFactory.getLogger(AuditLog.class);
  private static final ObjectWriter WRITER = new ObjectMapper().writerFor(Line.class);

  private static final int MAX_WAITING = 10_000;

  /** Lines that come meanwhile wake no thread. */
  private static final long PAUSE_MILLIS = 5;

  private final Clock clock;
  private final BlockingQueue<Ended> waiting = new ArrayBlockingQueue<>(MAX_WAITING);
  private final Thread writer = new Thread(this::writeAll, "audit");

  public AuditLog(Clock clock) {
    this.clock = clock;
    writer.setDaemon(true);
    writer.start();
  }

  @Override
  public void ended(ToolCall call) {
    try {
      waiting.put(new Ended(clock.instant(), call));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted before the call was noted", e);
    }
  }

  private void writeAll() {
    try {
      while (true) {
        write(waiting.take());
        writeWaiting();
        Thread.sleep(PAUSE_MILLIS);
      }
    } catch (InterruptedException e) {
      writeWaiting();
    }
  }

  private void writeWaiting() {
    for (Ended next = waiting.poll(); next != null; next = waiting.poll()) {
      write(next);
    }
  }

  /** A log that fails must not end the thread, and with it all further lines. */
  private static void write(Ended ended) {
    try {
      LOG.info("{}", WRITER.writeValueAsString(line(ended.at(), ended.call())));
    } catch (JsonProcessingException | RuntimeException e) {
      FAILURES.error("A call could not be noted", e);
    }
  }

  /** Writes what waits, and ends. */
  @Override
  public void close() {
    writer.interrupt();
    try {
      writer.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private record Ended(Instant at, ToolCall call) {}

  private static Line line(Instant at, ToolCall call) {
    Caller caller = call.caller();
    return new Line(
        at.truncatedTo(ChronoUnit.MILLIS).toString(),
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
