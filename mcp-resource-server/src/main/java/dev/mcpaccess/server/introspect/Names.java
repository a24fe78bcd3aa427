package dev.mcpaccess.server.introspect;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Turns names of tables and columns into those of models and fields, and into English words. */
final class Names {
  private static final int MAX_LENGTH = 40;
  private static final Set<String> UNCHANGED = Set.of("news", "series", "species", "staff", "data");
  private static final Set<String> ABBREVIATIONS = Set.of("id", "url", "vat", "iban", "uuid");
  private static final Pattern HISSING = Pattern.compile(".*(s|x|z|ch|sh)");
  private static final Pattern VOWEL_AND_Y = Pattern.compile(".*[aeiou]y");

  private Names() {}

  /** As a catalog admits it: {@code OrderLine} and {@code order-line} become {@code order_line}. */
  static String identifier(String name) {
    String plain =
        name.replaceAll("([a-z0-9])([A-Z])", "$1_$2")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "_")
            .replaceAll("^[^a-z]+|_+$", "");
    String named = plain.isEmpty() ? "x" : plain;
    return named.length() <= MAX_LENGTH ? named : named.substring(0, MAX_LENGTH);
  }

  /** The name, or the first one made of it that is not taken; it is taken then. */
  static String distinct(String name, Set<String> taken) {
    String free = name;
    for (int number = 2; !taken.add(free); number++) {
      String suffix = "_" + number;
      int kept = Math.min(name.length(), MAX_LENGTH - suffix.length());
      free = name.substring(0, kept) + suffix;
    }
    return free;
  }

  /** One of them: {@code companies} become {@code company}. */
  static String singular(String name) {
    if (UNCHANGED.contains(lastWord(name)) || name.matches(".*(ss|us|is)")) {
      return name;
    }
    if (name.matches(".*[^aeiou]ies") && !name.matches(".*(mov|cook)ies")) {
      return name.substring(0, name.length() - 3) + "y";
    }
    if (name.matches(".*(sses|xes|zzes|ches|shes|statuses|bonuses|buses)")) {
      return name.substring(0, name.length() - 2);
    }
    return name.endsWith("s") ? name.substring(0, name.length() - 1) : name;
  }

  /** Several of them, from a name of one. */
  static String plural(String name) {
    if (UNCHANGED.contains(lastWord(name))) {
      return name;
    }
    if (HISSING.matcher(name).matches()) {
      return name + "es";
    }
    return name.endsWith("y") && !VOWEL_AND_Y.matcher(name).matches()
        ? name.substring(0, name.length() - 1) + "ies"
        : name + "s";
  }

  /** As people read it: {@code company_id} becomes {@code Company ID}. */
  static String label(String identifier) {
    StringBuilder label = new StringBuilder();
    for (String word : identifier.split("_+", -1)) {
      if (!label.isEmpty()) {
        label.append(' ');
      }
      label.append(ABBREVIATIONS.contains(word) ? word.toUpperCase(Locale.ROOT) : word);
    }
    return label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1);
  }

  private static String lastWord(String name) {
    return name.substring(Math.max(name.lastIndexOf('_'), name.lastIndexOf(' ')) + 1)
        .toLowerCase(Locale.ROOT);
  }
}
