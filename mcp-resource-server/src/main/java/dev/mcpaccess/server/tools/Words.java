package dev.mcpaccess.server.tools;

import dev.mcpaccess.server.mcp.ToolInputException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The words of a search. */
final class Words {
  private static final int MAX = 10;
  private static final int EXCERPT_BEFORE = 100;
  private static final int EXCERPT_AFTER = 300;

  private Words() {}

  static List<String> of(String query) {
    List<String> words = Stream.of(query.strip().split("\\s+")).distinct().toList();
    if (words.size() > MAX || words.get(0).isEmpty()) {
      throw new ToolInputException("The query needs between one and %d words.".formatted(MAX));
    }
    return words;
  }

  /** The part of a text where the first of the words occurs, or else its beginning. */
  static String excerpt(String text, List<String> words) {
    String lower = text.toLowerCase(Locale.ROOT);
    int at =
        words.stream()
            .mapToInt(word -> lower.indexOf(word.toLowerCase(Locale.ROOT)))
            .filter(index -> index >= 0)
            .min()
            .orElse(0);
    int start = whole(text, Math.max(0, at - EXCERPT_BEFORE));
    int end = whole(text, Math.min(text.length(), at + EXCERPT_AFTER));
    return (start > 0 ? "…" : "") + text.substring(start, end) + (end < text.length() ? "…" : "");
  }

  /** A place that is not in the middle of a surrogate pair. */
  static int whole(String text, int index) {
    boolean inside =
        index > 0 && index < text.length() && Character.isLowSurrogate(text.charAt(index));
    return inside ? index - 1 : index;
  }
}
