package dev.mcpaccess.server.tools;

import dev.mcpaccess.server.catalog.Field;
import dev.mcpaccess.server.records.StoredRecord;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** A record as tools return it: its key, perhaps its version, then the selected fields. */
final class RecordView {
  private final List<Field> fields;
  private final int maxText;
  private final String whereAllIs;
  private final boolean versioned;

  /**
   * @param maxText longer texts are cut, and say so
   * @param whereAllIs tells the model how to get the rest
   * @param versioned whether the caller needs the version, to change the record
   */
  RecordView(List<Field> fields, int maxText, String whereAllIs, boolean versioned) {
    this.fields = fields;
    this.maxText = maxText;
    this.whereAllIs = whereAllIs;
    this.versioned = versioned;
  }

  Map<String, Object> of(StoredRecord stored) {
    Map<String, Object> view = new LinkedHashMap<>();
    show(stored, view::put);
    return view;
  }

  /** The same, one property after the other. */
  void show(StoredRecord stored, BiConsumer<String, Object> view) {
    view.accept("id", stored.id());
    if (versioned) {
      view.accept("version", stored.version());
    }
    for (Field field : fields) {
      view.accept(field.name(), cut(stored.values().get(field.name())));
    }
  }

  private Object cut(Object value) {
    if (!(value instanceof String text) || text.length() <= maxText) {
      return value;
    }
    int end = Character.isHighSurrogate(text.charAt(maxText - 1)) ? maxText - 1 : maxText;
    return "%s… [%d characters in all%s]"
        .formatted(text.substring(0, end), text.length(), whereAllIs);
  }
}
