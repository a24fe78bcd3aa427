package dev.mcpaccess.benchmarks.measure;

import dev.mcpaccess.benchmarks.measure.Comparison.Effort;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Measures sides in turns, so that whatever else the machine does meets both alike. */
public final class Measurement {

  private static final double NANOS_PER_MICRO = 1_000;

  private final CpuTime server;
  private final CpuTime database;
  private final Load load = new Load();

  public Measurement(CpuTime server, CpuTime database) {
    this.server = server;
    this.database = database;
  }

  public Result run(Comparison comparison) throws Exception {
    System.out.println(comparison.title());
    Effort effort = comparison.effort();
    List<Sample> ours = new ArrayList<>();
    List<Sample> peer = new ArrayList<>();
    for (int i = 0; i < effort.discarded() + effort.samples(); i++) {
      ours.add(sample(comparison.ours(), effort));
      peer.add(sample(comparison.peer(), effort));
      System.out.printf("  %s | %s%n", ours.get(i).micros(), peer.get(i).micros());
    }
    return new Result(comparison, counting(ours, effort), counting(peer, effort));
  }

  private static List<Sample> counting(List<Sample> samples, Effort effort) {
    return List.copyOf(samples.subList(effort.discarded(), samples.size()));
  }

  private Sample sample(Side side, Effort effort) throws Exception {
    Side.Exchange exchange = side.exchange().call();
    Supplier<Duration> serverCpu = side.server().orElse(server).start();
    Supplier<Duration> databaseCpu = database.start();
    long time = load.run(exchange, effort.threads(), effort.requests());
    return Sample.of(
        perRequest(serverCpu.get(), effort),
        perRequest(databaseCpu.get(), effort),
        time / NANOS_PER_MICRO);
  }

  private static double perRequest(Duration cpu, Effort effort) {
    return cpu.toNanos() / NANOS_PER_MICRO / effort.requests();
  }
}
