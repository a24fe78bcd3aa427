package dev.mcpaccess.benchmarks.measure;

import java.util.Map;

/**
 * Two sides that are measured in turns.
 *
 * @param targets how many times as much as {@code peer} {@code ours} may cost, in the measures that
 *     have a target
 */
public record Comparison(
    String title, Side ours, Side peer, Map<Measure, Double> targets, Effort effort) {

  /**
   * How much is measured.
   *
   * @param threads how many callers there are, each of whom waits for its answer
   * @param requests how many are sent in one sample
   * @param discarded how many samples of each side warm the servers up
   * @param samples how many samples of each side count; odd, so that there is a median
   */
  public record Effort(int threads, int requests, int discarded, int samples) {}
}
