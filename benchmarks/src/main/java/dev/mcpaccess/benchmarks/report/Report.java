package dev.mcpaccess.benchmarks.report;

import dev.mcpaccess.benchmarks.measure.Comparison.Effort;
import dev.mcpaccess.benchmarks.measure.Measure;
import dev.mcpaccess.benchmarks.measure.Result;
import dev.mcpaccess.quickstart.Checkout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Writes the results of a suite of comparisons to {@code docs/benchmarks}. */
public final class Report {

  private Report() {}

  public static void write(Checkout checkout, String suite, List<Result> results)
      throws IOException {
    Path directory = checkout.root().resolve("docs/benchmarks");
    StringBuilder text = new StringBuilder();
    text.append("# Results: ").append(suite).append("\n\n");
    text.append(Machine.describe()).append("\n\n");
    text.append("![Ratios and targets](").append(suite).append(".svg)\n");
    results.forEach(result -> text.append('\n').append(table(result)));
    Files.writeString(directory.resolve(suite + ".md"), text);
    Files.writeString(directory.resolve(suite + ".svg"), Plot.of(results));
    System.out.println(text);
  }

  private static String table(Result result) {
    Effort effort = result.comparison().effort();
    StringBuilder text = new StringBuilder();
    text.append("## ").append(result.comparison().title()).append("\n\n");
    text.append(
        "%,d requests a sample, %d %s, %d samples discarded, median of %d.\n\n"
            .formatted(
                effort.requests(),
                effort.threads(),
                effort.threads() == 1 ? "caller" : "callers",
                effort.discarded(),
                effort.samples()));
    text.append("| Per request | ").append(result.comparison().ours().name());
    text.append(" | ").append(result.comparison().peer().name());
    text.append(" | Ratio | of single rounds | Target |\n");
    text.append("| --- | ---: | ---: | ---: | ---: | --- |\n");
    for (Measure measure : Measure.values()) {
      text.append(row(result, measure)).append('\n');
    }
    return text.toString();
  }

  private static String row(Result result, Measure measure) {
    return "| %s | %s | %s | %s | %s |"
        .formatted(
            measure.label(),
            millis(result.ours(measure)),
            millis(result.peer(measure)),
            ratios(result, measure),
            result
                .target(measure)
                .map(target -> verdict(target, result.ratio(measure)))
                .orElse(""));
  }

  /** What costs the other side nothing that can be measured has no ratio. */
  private static String ratios(Result result, Measure measure) {
    return Double.isFinite(result.highestRatio(measure))
        ? "%.2f | %.2f to %.2f"
            .formatted(
                result.ratio(measure), result.lowestRatio(measure), result.highestRatio(measure))
        : "– | –";
  }

  static String millis(double micros) {
    return String.format(Locale.ROOT, "%.3f ms", micros / 1_000);
  }

  private static String verdict(double target, double ratio) {
    return "≤ " + target + ": " + (ratio <= target ? "met" : "**missed**");
  }
}
