package dev.mcpaccess.server.usage;

import dev.mcpaccess.server.observe.CallObserver;
import dev.mcpaccess.server.observe.ToolCall;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reports to Keycloak, from time to time and when it is closed, how often tools were called. A
 * report that may not have arrived is sent again as it was, and meanwhile calls are counted on, so
 * that nothing is lost nor counted twice while Keycloak is away. No call waits for it.
 */
public final class UsageReporter implements CallObserver, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(UsageReporter.class);

  /** How long a stop may wait for the last reports. */
  private static final Duration LAST = Duration.ofSeconds(5);

  private final Usage usage;
  private final UsageEndpoint endpoint;
  private final Deque<UsageReport> waiting = new ArrayDeque<>();
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "usage");
            thread.setDaemon(true);
            return thread;
          });
  private final Future<?> reports;
  private boolean away;

  private UsageReporter(UsageSettings settings, Clock clock) {
    this.usage = new Usage(clock);
    this.endpoint = new UsageEndpoint(settings);
    long interval = settings.interval().toMillis();
    this.reports =
        timer.scheduleWithFixedDelay(this::report, interval, interval, TimeUnit.MILLISECONDS);
  }

  public static UsageReporter start(UsageSettings settings, Clock clock) {
    return new UsageReporter(settings, clock);
  }

  @Override
  public void ended(ToolCall call) {
    usage.ended(call);
  }

  /** An exception would end the timer. */
  private void report() {
    try {
      if (waiting.isEmpty()) {
        prepare();
      }
      while (!waiting.isEmpty()) {
        send(waiting.element());
        waiting.remove();
      }
    } catch (IOException e) {
      // Once, not for each attempt of a long absence.
      if (!away) {
        LOG.warn("Usage cannot be reported now, and will be later: {}", e.toString());
      }
      away = true;
    } catch (RuntimeException e) {
      LOG.error("Usage cannot be reported", e);
    }
  }

  private void prepare() {
    List<UsageEntry> entries = usage.drain();
    for (int from = 0; from < entries.size(); from += UsageReport.MAXIMUM_ENTRIES) {
      int to = Math.min(from + UsageReport.MAXIMUM_ENTRIES, entries.size());
      waiting.add(new UsageReport(UUID.randomUUID(), List.copyOf(entries.subList(from, to))));
    }
    long uncounted = usage.drainUncounted();
    if (uncounted > 0) {
      LOG.warn("{} calls are in no report: there were too many to count", uncounted);
    }
  }

  private void send(UsageReport report) throws IOException {
    if (!endpoint.send(report)) {
      LOG.warn("Keycloak takes no such report of usage as {}: it is dropped", report.id());
    }
    if (away) {
      LOG.info("Usage is reported again");
    }
    away = false;
  }

  /** Reports what is left, unless that takes too long. */
  @Override
  public void close() {
    reports.cancel(false);
    timer.execute(this::report);
    // What was counted while older reports were waiting.
    timer.execute(this::report);
    timer.shutdown();
    try {
      if (!timer.awaitTermination(LAST.toMillis(), TimeUnit.MILLISECONDS)) {
        timer.shutdownNow();
        LOG.warn("The last calls are in no report: Keycloak did not take it in time");
      }
    } catch (InterruptedException e) {
      timer.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }
}
