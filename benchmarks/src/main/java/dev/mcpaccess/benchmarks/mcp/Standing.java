package dev.mcpaccess.benchmarks.mcp;

import dev.mcpaccess.benchmarks.mcp.Contest.Score;
import dev.mcpaccess.benchmarks.mcp.Contest.Target;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** How a contest came out: the samples of each contender that count, in its order. */
record Standing(Contest contest, List<List<Score>> scores) {

  String name(int contender) {
    return contest.contenders().get(contender).name();
  }

  double cpu(int contender) {
    return median(scores.get(contender), Score::cpuMicros);
  }

  double time(int contender) {
    return median(scores.get(contender), Score::timeMicros);
  }

  double lowestCpu(int contender) {
    return scores.get(contender).stream().mapToDouble(Score::cpuMicros).min().orElseThrow();
  }

  double highestCpu(int contender) {
    return scores.get(contender).stream().mapToDouble(Score::cpuMicros).max().orElseThrow();
  }

  /** The cheapest of those that a target names. */
  int best(Target target) {
    return IntStream.range(1, scores.size())
        .filter(i -> target.others().contains(name(i)))
        .boxed()
        .min(Comparator.comparingDouble(this::cpu))
        .orElseThrow();
  }

  /** Between the medians of ours and of the cheapest of those that the target names. */
  double ratio(Target target) {
    return cpu(0) / cpu(best(target));
  }

  private static double median(List<Score> scores, ToDoubleFunction<Score> of) {
    return scores.stream().mapToDouble(of).sorted().toArray()[scores.size() / 2];
  }
}
