package dev.mcpaccess.server.introspect;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Writes a text into YAML so that it is read as this text wherever it stands. */
final class YamlScalar {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** What needs no quotes, also in a flow mapping. */
  private static final Pattern PLAIN =
      Pattern.compile("\\p{L}(?:[\\p{L}0-9_ ./()-]*[\\p{L}0-9_)])?");

  /** What is no text without quotes, in this or an older version of YAML. */
  private static final Set<String> WORDS =
      Set.of("true", "false", "null", "yes", "no", "on", "off", "y", "n");

  private YamlScalar() {}

  static String of(String text) {
    if (PLAIN.matcher(text).matches() && !WORDS.contains(text.toLowerCase(Locale.ROOT))) {
      return text;
    }
    try {
      return JSON.writeValueAsString(text);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
