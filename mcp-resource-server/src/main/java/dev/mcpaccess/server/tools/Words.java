package dev.mcpaccess.server.tools;

import dev.mcpaccess.server.mcp.ToolInputException;
import java.util.List;
import java.util.stream.IntStream;
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
    int at = words.stream().flatMapToInt(word -> places(text, word)).min().orElse(0);
    int start = whole(text, Math.max(0, at - EXCERPT_BEFORE));
    int end = whole(text, Math.min(text.length(), at + EXCERPT_AFTER));
    return (start > 0 ? "…" : "") + text.substring(start, end) + (end < text.length() ? "…" : "");
  }

  /** Where a word occurs first. A text in lower case may be longer than the text. */
  private static IntStream places(String text, String word) {
    return IntStream.rangeClosed(0, text.length() - word.length())
        .filter(at -> text.regionMatches(true, at, word, 0, word.length()))
        .limit(1);
  }

  /** A place that is not in the middle of a surrogate pair. */
  static int whole(String text, int index) {
    boolean inside =
        index > 0 && index < text.length() && Character.isLowSurrogate(text.charAt(index));
    return inside ? index - 1 : index;
  }
}
