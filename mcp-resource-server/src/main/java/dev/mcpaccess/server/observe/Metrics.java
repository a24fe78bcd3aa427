package dev.mcpaccess.server.observe;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Meter.MeterProvider;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.ClassLoaderMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.List;
import java.util.Locale;

/** Counts what the server does, for Prometheus. */
public final class Metrics implements CallObserver {
  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private final MeterProvider<Timer> calls =
      Timer.builder("mcp.tool.calls")
          .description("Tool calls, by tool and by how they ended")
          .publishPercentileHistogram(false)
          .withRegistry(registry);
  private final MeterProvider<Counter> responses =
      Counter.builder("mcp.http.responses")
          .description("HTTP responses, by status")
          .withRegistry(registry);

  public Metrics() {
    List.of(
            new ClassLoaderMetrics(),
            new JvmMemoryMetrics(),
            new JvmThreadMetrics(),
            new ProcessorMetrics(),
            new UptimeMetrics())
        .forEach(binder -> binder.bindTo(registry));
  }

  @Override
  public void ended(ToolCall call) {
    calls
        .withTags("tool", call.tool(), "outcome", call.outcome().name().toLowerCase(Locale.ROOT))
        .record(call.duration());
  }

  public void responded(int status) {
    responses.withTag("status", Integer.toString(status)).increment();
  }

  /** All figures, in Prometheus' text format 0.0.4. */
  public String scrape() {
    return registry.scrape();
  }
}
