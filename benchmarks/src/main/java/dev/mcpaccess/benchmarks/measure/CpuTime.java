package dev.mcpaccess.benchmarks.measure;

import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The CPU time of a server's processes, as the operating system counts it: of all its threads, in
 * user and kernel mode.
 */
public final class CpuTime {

  private final Supplier<Stream<ProcessHandle>> processes;

  private CpuTime(Supplier<Stream<ProcessHandle>> processes) {
    this.processes = processes;
  }

  /** Of a process and of all that it started and will start. */
  public static CpuTime of(ProcessHandle root) {
    return new CpuTime(() -> Stream.concat(Stream.of(root), root.descendants()));
  }

  /** Begins to count. */
  public Supplier<Duration> start() {
    Map<Long, Duration> before = now();
    return () ->
        now().entrySet().stream()
            .map(
                process ->
                    process.getValue().minus(before.getOrDefault(process.getKey(), Duration.ZERO)))
            .reduce(Duration.ZERO, Duration::plus);
  }

  private Map<Long, Duration> now() {
    return processes
        .get()
        .filter(process -> process.info().totalCpuDuration().isPresent())
        .collect(
            Collectors.toMap(
                ProcessHandle::pid,
                process -> process.info().totalCpuDuration().orElse(Duration.ZERO)));
  }
}
