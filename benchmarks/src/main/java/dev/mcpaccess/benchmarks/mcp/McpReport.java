package dev.mcpaccess.benchmarks.mcp;

import dev.mcpaccess.benchmarks.mcp.Contest.Target;
import dev.mcpaccess.benchmarks.report.Machine;
import dev.mcpaccess.quickstart.Checkout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Writes the results to {@code docs/benchmarks}. */
final class McpReport {

  private McpReport() {}

  static void write(Checkout checkout, Footprint footprint, List<Standing> standings)
      throws IOException {
    Path directory = checkout.root().resolve("docs/benchmarks");
    StringBuilder text = new StringBuilder();
    text.append("# Results: mcp\n\n").append(Machine.describe()).append("\n\n");
    text.append("![CPU of a request](mcp.svg)\n");
    standings.forEach(standing -> text.append('\n').append(section(standing)));
    text.append('\n').append(section(footprint));
    Files.writeString(directory.resolve("mcp.md"), text);
    Files.writeString(directory.resolve("mcp.svg"), McpPlot.of(standings));
    System.out.println(text);
  }

  private static String section(Standing standing) {
    Contest contest = standing.contest();
    StringBuilder text = new StringBuilder("## " + contest.title() + "\n\n");
    text.append(
        "%,d requests a sample, %d callers, %d samples discarded, median of %d.\n\n"
            .formatted(
                contest.effort().requests(),
                contest.effort().threads(),
                contest.effort().discarded(),
                contest.effort().samples()));
    text.append("| | CPU of a request | of single samples | Ours ÷ it | Response time |\n");
    text.append("| --- | ---: | ---: | ---: | ---: |\n");
    for (int i = 0; i < standing.scores().size(); i++) {
      text.append(
          String.format(
              Locale.ROOT,
              "| %s | %.1f µs | %.1f to %.1f µs | %.2f | %.0f µs |%n",
              standing.name(i),
              standing.cpu(i),
              standing.lowestCpu(i),
              standing.highestCpu(i),
              standing.cpu(0) / standing.cpu(i),
              standing.time(i)));
    }
    contest.targets().forEach(target -> text.append('\n').append(verdict(standing, target)));
    return text.toString();
  }

  private static String verdict(Standing standing, Target target) {
    double ratio = standing.ratio(target);
    return String.format(
        Locale.ROOT,
        "Target: ≤ %s × %s. It is %.2f: %s.%n",
        target.factor(),
        standing.name(standing.best(target)),
        ratio,
        word(ratio <= target.factor()));
  }

  private static String section(Footprint footprint) {
    return """
        ## Start and memory

        The sample's catalog; median of %d starts; records asked for by %d callers, %,d times.

        | | | Target |
        | --- | ---: | --- |
        %s%s%s%s"""
        .formatted(
            Footprint.STARTS,
            Footprint.CALLERS,
            Footprint.CALLS,
            row("Ready, with the archive of classes", footprint.readyMillis(), "ms", 1_000),
            "| Ready, without | %.0f ms | |%n".formatted(footprint.coldReadyMillis()),
            row("Resident memory at rest", footprint.restMebibytes(), "MiB", 150),
            row("The most under load", footprint.loadMebibytes(), "MiB", 256));
  }

  private static String row(String what, double value, String unit, int target) {
    return String.format(
        Locale.ROOT,
        "| %s | %.0f %s | ≤ %,d %s: %s |%n",
        what,
        value,
        unit,
        target,
        unit,
        word(value <= target));
  }

  private static String word(boolean met) {
    return met ? "met" : "**missed**";
  }
}
