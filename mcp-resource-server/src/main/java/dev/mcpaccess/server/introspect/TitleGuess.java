package dev.mcpaccess.server.introspect;

import dev.mcpaccess.server.catalog.FieldType;
import dev.mcpaccess.server.introspect.Draft.FieldDraft;
import java.util.Comparator;
import java.util.List;

/** Guesses the field by which people know a record. */
final class TitleGuess {
  private static final List<String> NAMES =
      List.of(
          "name",
          "title",
          "full_name",
          "display_name",
          "label",
          "subject",
          "company_name",
          "last_name",
          "username",
          "email",
          "number",
          "code");

  private TitleGuess() {}

  /** The best of the fields, of which there is one at least. */
  static FieldDraft of(String model, List<FieldDraft> fields) {
    return fields.stream().min(Comparator.comparingInt(field -> rank(model, field))).orElseThrow();
  }

  private static int rank(String model, FieldDraft field) {
    String name = field.name();
    if (!field.isLine()) {
      return isTime(field) ? NAMES.size() + 3 : NAMES.size() + 4;
    }
    if (field.column().contains(".")) {
      return NAMES.size() + 2;
    }
    if (name.equals(model) || name.equals(model + "_name")) {
      return 0;
    }
    int known = NAMES.indexOf(name);
    return known < 0 ? NAMES.size() + 1 : 1 + known;
  }

  private static boolean isTime(FieldDraft field) {
    return field.type() == FieldType.DATE || field.type() == FieldType.TIMESTAMP;
  }
}
