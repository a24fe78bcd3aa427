package dev.mcpaccess.benchmarks.mcp;

import dev.mcpaccess.benchmarks.measure.Comparison.Effort;
import dev.mcpaccess.benchmarks.measure.CpuTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Several servers that are measured in turns, so that whatever else the machine does meets all
 * alike.
 *
 * @param contenders ours first
 * @param targets for ours, as a part of what others cost
 */
record Contest(String title, List<Contender> contenders, List<Target> targets, Effort effort) {
  private static final double NANOS_PER_MICRO = 1_000;

  /**
   * How much ours may cost.
   *
   * @param factor of the cheapest of {@code others}
   * @param others names of contenders
   */
  record Target(double factor, List<String> others) {}

  Standing run() throws Exception {
    System.out.println(title);
    List<List<Score>> scores = new ArrayList<>();
    contenders.forEach(contender -> scores.add(new ArrayList<>()));
    for (int round = 0; round < effort.discarded() + effort.samples(); round++) {
      for (int i = 0; i < contenders.size(); i++) {
        Score score = sample(contenders.get(i));
        System.out.printf("  %d %s: %.1f µs%n", round, contenders.get(i).name(), score.cpuMicros());
        if (round >= effort.discarded()) {
          scores.get(i).add(score);
        }
      }
    }
    return new Standing(this, scores);
  }

  private Score sample(Contender contender) throws Exception {
    Load load = contender.load().call();
    Supplier<Duration> cpu = CpuTime.of(contender.server().process().toHandle()).start();
    long time = load.run(effort.threads(), effort.requests());
    return new Score(
        cpu.get().toNanos() / NANOS_PER_MICRO / effort.requests(), time / NANOS_PER_MICRO);
  }

  /** What a request cost in one sample. */
  record Score(double cpuMicros, double timeMicros) {}
}
