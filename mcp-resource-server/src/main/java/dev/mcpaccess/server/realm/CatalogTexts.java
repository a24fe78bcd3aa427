package dev.mcpaccess.server.realm;

import dev.mcpaccess.server.catalog.Catalog;
import dev.mcpaccess.server.catalog.Field;
import dev.mcpaccess.server.catalog.Model;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What people read of a catalog on the authorization screen, by the names of Keycloak's texts. */
final class CatalogTexts {
  static final String MODEL = "mcp-access.model.";
  static final String FIELD = "mcp-access.field.";
  private static final String DESCRIPTION = ".description";

  /** Nouns begin with a capital letter in the middle of a sentence, too. */
  private static final String CAPITALS = "de";

  private CatalogTexts() {}

  /** The names of models and fields, as the catalog has them in one language. */
  static Map<String, String> of(Catalog catalog, String locale) {
    Map<String, String> texts = new TreeMap<>();
    for (Model model : catalog.models()) {
      texts.put(MODEL + model.name(), inSentence(model.plural(), locale));
      for (Field field : model.fields()) {
        texts.put(name(model, field), field.label());
      }
    }
    return texts;
  }

  /** The names of all texts that the authorization screen looks for; descriptions are optional. */
  static Set<String> names(Catalog catalog) {
    Set<String> names = new TreeSet<>(of(catalog, CAPITALS).keySet());
    for (Model model : catalog.models()) {
      model.fields().forEach(field -> names.add(name(model, field) + DESCRIPTION));
    }
    return names;
  }

  static boolean isOurs(String name) {
    return name.startsWith(MODEL) || name.startsWith(FIELD);
  }

  static boolean isDescription(String name) {
    return name.startsWith(FIELD) && name.split("\\.", -1).length > 4;
  }

  private static String name(Model model, Field field) {
    return FIELD + model.name() + "." + field.name();
  }

  /** {@code End users} become {@code end users}, while {@code FAQs} stay. */
  static String inSentence(String plural, String locale) {
    boolean word = plural.length() > 1 && Character.isLowerCase(plural.charAt(1));
    return word && !locale.startsWith(CAPITALS)
        ? Character.toLowerCase(plural.charAt(0)) + plural.substring(1)
        : plural;
  }
}
