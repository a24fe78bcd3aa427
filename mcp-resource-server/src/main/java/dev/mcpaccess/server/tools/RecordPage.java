package dev.mcpaccess.server.tools;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.mcpaccess.server.records.Position;
import dev.mcpaccess.server.records.Sort;
import dev.mcpaccess.server.records.StoredRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * As many records as fit into one answer, and where the next ones begin.
 *
 * @param truncated whether there are more
 * @param nextCursor null if there are not
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RecordPage(List<Map<String, Object>> records, boolean truncated, String nextCursor) {
  /** Keeps a page below the 25,000 tokens that AI clients accept of one result. */
  private static final int MAX_CHARACTERS = 60_000;

  /**
   * Cuts a page.
   *
   * @param found one more than {@code limit} if there are more
   * @param list what the cursor belongs to, see {@link Cursor}
   */
  static RecordPage of(
      List<StoredRecord> found,
      int limit,
      Function<StoredRecord, Map<String, Object>> view,
      List<Sort> sort,
      Object list) {
    List<Map<String, Object>> page = new ArrayList<>();
    int characters = 0;
    for (StoredRecord record : found.subList(0, Math.min(found.size(), limit))) {
      Map<String, Object> next = view.apply(record);
      characters += length(next);
      if (!page.isEmpty() && characters > MAX_CHARACTERS) {
        break;
      }
      page.add(next);
    }
    if (page.size() == found.size()) {
      return new RecordPage(page, false, null);
    }
    Position end = position(found.get(page.size() - 1), sort);
    return new RecordPage(page, true, Cursor.after(list, end));
  }

  /** About as many characters as its JSON has. */
  private static int length(Map<String, Object> record) {
    int characters = 0;
    for (Map.Entry<String, Object> field : record.entrySet()) {
      characters += field.getKey().length() + String.valueOf(field.getValue()).length();
    }
    return characters;
  }

  private static Position position(StoredRecord record, List<Sort> sort) {
    return new Position(
        sort.stream()
            .map(by -> record.values().get(by.field().name()))
            .map(value -> Objects.toString(value, null))
            .collect(ArrayList::new, ArrayList::add, ArrayList::addAll),
        record.id());
  }
}
