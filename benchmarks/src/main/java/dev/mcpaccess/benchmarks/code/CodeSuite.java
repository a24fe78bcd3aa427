package dev.mcpaccess.benchmarks.code;

import dev.mcpaccess.benchmarks.report.Machine;
import dev.mcpaccess.quickstart.Checkout;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Collection;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** The code that every request passes, by JMH. */
public final class CodeSuite {

  private CodeSuite() {}

  public static void run(Checkout checkout) throws RunnerException, IOException {
    Collection<RunResult> results =
        new Runner(
                new OptionsBuilder()
                    .include("dev\\.mcpaccess\\..*Benchmark\\.")
                    .mode(Mode.AverageTime)
                    .timeUnit(TimeUnit.NANOSECONDS)
                    .forks(1)
                    .warmupIterations(3)
                    .warmupTime(TimeValue.seconds(1))
                    .measurementIterations(5)
                    .measurementTime(TimeValue.seconds(1))
                    .addProfiler(GCProfiler.class)
                    .build())
            .run();
    String text =
        "# Results: code\n\n"
            + Machine.describe()
            + "\n\n| Code | Time (median of 5) | Memory allocated |\n| --- | ---: | ---: |\n"
            + results.stream().map(CodeSuite::row).collect(Collectors.joining());
    Files.writeString(checkout.root().resolve("docs/benchmarks/code.md"), text);
    System.out.println(text);
  }

  private static String row(RunResult result) {
    String name = result.getParams().getBenchmark();
    String parameters =
        result.getParams().getParamsKeys().stream()
            .map(key -> ", " + key + " " + result.getParams().getParam(key))
            .collect(Collectors.joining());
    return String.format(
        Locale.ROOT,
        "| `%s`%s | %,.0f ns | %,.0f B |%n",
        name.substring(name.lastIndexOf('.', name.lastIndexOf('.') - 1) + 1),
        parameters,
        result.getPrimaryResult().getStatistics().getPercentile(50),
        result.getSecondaryResults().get("gc.alloc.rate.norm").getScore());
  }
}
