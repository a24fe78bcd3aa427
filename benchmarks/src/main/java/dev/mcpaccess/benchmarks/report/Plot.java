package dev.mcpaccess.benchmarks.report;

import dev.mcpaccess.benchmarks.measure.Measure;
import dev.mcpaccess.benchmarks.measure.Result;
import java.util.List;
import java.util.Locale;

/** Draws each ratio that has a target as a bar, with a line where the target is. */
final class Plot {

  private static final int LEFT = 330;
  private static final int ROW = 44;
  private static final int BAR = 18;
  private static final int WIDTH = 760;
  private static final double PER_UNIT = 160;

  private Plot() {}

  static String of(List<Result> results) {
    StringBuilder rows = new StringBuilder();
    int y = 16;
    for (Result result : results) {
      for (Measure measure : Measure.values()) {
        if (result.target(measure).isPresent()) {
          rows.append(row(result, measure, y));
          y += ROW;
        }
      }
    }
    return """
        <svg xmlns="http://www.w3.org/2000/svg" width="%d" height="%d" font-family="sans-serif" font-size="13">
        <rect width="100%%" height="100%%" fill="#fff"/>
        %s<text x="%d" y="%d" fill="#555">Bar: ours ÷ the other side. Line: target.</text>
        </svg>
        """
        .formatted(WIDTH, y + 24, rows, LEFT, y + 10);
  }

  private static String row(Result result, Measure measure, int y) {
    double ratio = result.ratio(measure);
    double target = result.target(measure).orElseThrow();
    return """
        <text x="8" y="%d">%s</text>
        <text x="8" y="%d" fill="#555">%s</text>
        <rect x="%d" y="%d" width="%s" height="%d" fill="%s"/>
        <text x="%s" y="%d">%s</text>
        <line x1="%s" x2="%s" y1="%d" y2="%d" stroke="#000" stroke-width="2"/>
        """
        .formatted(
            y + 12,
            result.comparison().title(),
            y + 28,
            measure.label(),
            LEFT,
            y + 4,
            number(ratio * PER_UNIT),
            BAR,
            ratio <= target ? "#2e8b57" : "#c0392b",
            number(LEFT + Math.max(ratio, target) * PER_UNIT + 8),
            y + 18,
            String.format(Locale.ROOT, "%.2f (≤ %s)", ratio, target),
            number(LEFT + target * PER_UNIT),
            number(LEFT + target * PER_UNIT),
            y,
            y + BAR + 8);
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
