package dev.mcpaccess.keycloak.decision;

import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The decision on every permission of a catalog, half of which are granted. */
@State(Scope.Benchmark)
public class DecisionBenchmark {

  @Param({"50", "300"})
  public int permissions;

  private Set<String> catalog;
  private Set<String> half;

  @Setup
  public void fill() {
    catalog = names(i -> true);
    half = names(i -> i % 2 == 0);
  }

  private Set<String> names(IntPredicate chosen) {
    return IntStream.range(0, permissions)
        .filter(chosen)
        .mapToObj(i -> "model" + i / 5 + ":action" + i % 5)
        .collect(Collectors.toUnmodifiableSet());
  }

  @Benchmark
  public Decision decide() {
    return Decision.decide(
        catalog, new Factors(catalog, half, catalog, Consent.toAll(catalog), catalog));
  }
}
