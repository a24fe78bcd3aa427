package dev.mcpaccess.benchmarks.mcp;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Draws what a request costs each server as a bar, one group for each contest. */
final class McpPlot {
  private static final int LEFT = 200;
  private static final int ROW = 24;
  private static final int BAR = 16;
  private static final int WIDTH = 760;
  private static final double LONGEST = 460;

  private McpPlot() {}

  static String of(List<Standing> standings) {
    StringBuilder rows = new StringBuilder();
    int y = 8;
    for (Standing standing : standings) {
      rows.append(text(8, y + 16, "font-weight=\"bold\"", standing.contest().title()));
      y += ROW;
      int count = standing.scores().size();
      double longest = IntStream.range(0, count).mapToDouble(standing::cpu).max().orElseThrow();
      for (int i = 0; i < count; i++) {
        rows.append(row(standing, i, LONGEST / longest, y));
        y += ROW;
      }
      y += ROW / 2;
    }
    return """
        <svg xmlns="http://www.w3.org/2000/svg" width="%d" height="%d" font-family="sans-serif" font-size="13">
        <rect width="100%%" height="100%%" fill="#fff"/>
        %s</svg>
        """
        .formatted(WIDTH, y, rows);
  }

  private static String row(Standing standing, int contender, double perMicro, int y) {
    double width = standing.cpu(contender) * perMicro;
    return text(20, y + 13, "", standing.name(contender))
        + "<rect x=\"%d\" y=\"%d\" width=\"%s\" height=\"%d\" fill=\"%s\"/>%n"
            .formatted(LEFT, y, number(width), BAR, contender == 0 ? "#2e8b57" : "#8a94a6")
        + text(
            (int) (LEFT + width) + 8, y + 13, "", number(standing.cpu(contender)) + " µs of CPU");
  }

  private static String text(int x, int y, String style, String text) {
    return "<text x=\"%d\" y=\"%d\" %s>%s</text>%n".formatted(x, y, style, text);
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
