package dev.mcpaccess.benchmarks.measure;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What one request cost, in microseconds. */
public record Sample(Map<Measure, Double> micros) {

  static Sample of(double server, double database, double time) {
    Map<Measure, Double> micros = new EnumMap<>(Measure.class);
    micros.put(Measure.SERVER_CPU, server);
    micros.put(Measure.DATABASE_CPU, database);
    micros.put(Measure.CPU, server + database);
    micros.put(Measure.TIME, time);
    return new Sample(micros);
  }

  double of(Measure measure) {
    return micros.get(measure);
  }

  static double median(List<Sample> samples, Measure measure) {
    List<Double> sorted = samples.stream().map(sample -> sample.of(measure)).sorted().toList();
    return sorted.get(sorted.size() / 2);
  }
}
