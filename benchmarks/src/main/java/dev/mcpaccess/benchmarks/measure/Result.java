package dev.mcpaccess.benchmarks.measure;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The samples of a comparison, in the order in which they were taken. */
public record Result(Comparison comparison, List<Sample> ours, List<Sample> peer) {

  public double ours(Measure measure) {
    return Sample.median(ours, measure);
  }

  public double peer(Measure measure) {
    return Sample.median(peer, measure);
  }

  /** Between the medians of both sides. */
  public double ratio(Measure measure) {
    return ours(measure) / peer(measure);
  }

  public double lowestRatio(Measure measure) {
    return ratios(measure)[0];
  }

  public double highestRatio(Measure measure) {
    double[] ratios = ratios(measure);
    return ratios[ratios.length - 1];
  }

  public Optional<Double> target(Measure measure) {
    return Optional.ofNullable(comparison.targets().get(measure));
  }

  /** Between samples that were taken one after the other, in ascending order. */
  private double[] ratios(Measure measure) {
    return IntStream.range(0, ours.size())
        .mapToDouble(i -> ours.get(i).of(measure) / peer.get(i).of(measure))
        .sorted()
        .toArray();
  }
}
