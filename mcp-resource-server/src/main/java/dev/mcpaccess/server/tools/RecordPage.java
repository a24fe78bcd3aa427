package dev.mcpaccess.server.tools;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.mcpaccess.server.mcp.Json;
import dev.mcpaccess.server.records.Position;
import dev.mcpaccess.server.records.Sort;
import dev.mcpaccess.server.records.StoredRecord;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;

/**
 * As many records as fit into one answer, and where the next ones begin.
 *
 * @param records a JSON array, in which each record was written as soon as it was read: pages are
 *     most of what callers ask for
 * @param truncated whether there are more
 * @param nextCursor null if there are not
 * @param size how many there are
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RecordPage(
    @JsonRawValue String records, boolean truncated, String nextCursor, @JsonIgnore int size) {
  /** Keeps a page below the 25,000 tokens that AI clients accept of one result. */
  private static final int MAX_CHARACTERS = 60_000;

  /** Shows a record's properties, one after the other. */
  interface View {
    void show(StoredRecord record, BiConsumer<String, Object> properties);
  }

  /**
   * Cuts a page.
   *
   * @param found one more than {@code limit} if there are more
   * @param list what the cursor belongs to, see {@link Cursor}
   */
  static RecordPage of(
      List<StoredRecord> found, int limit, View view, List<Sort> sort, Object list) {
    StringWriter page = new StringWriter();
    int size = 0;
    try (JsonGenerator json = Json.MAPPER.createGenerator(page)) {
      json.writeStartArray();
      json.flush();
      for (StoredRecord record : found.subList(0, Math.min(found.size(), limit))) {
        int before = page.getBuffer().length();
        write(json, record, view);
        json.flush();
        if (size > 0 && page.getBuffer().length() > MAX_CHARACTERS) {
          page.getBuffer().setLength(before);
          break;
        }
        size++;
      }
      json.writeEndArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String records = page.toString();
    if (size == found.size()) {
      return new RecordPage(records, false, null, size);
    }
    Position end = position(found.get(size - 1), sort);
    return new RecordPage(records, true, Cursor.after(list, end), size);
  }

  private static void write(JsonGenerator json, StoredRecord record, View view) throws IOException {
    json.writeStartObject();
    view.show(record, (name, value) -> write(json, name, value));
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, String name, Object value) {
    try {
      json.writeFieldName(name);
      // What most values are, without looking for a serializer.
      if (value instanceof String text) {
        json.writeString(text);
      } else if (value instanceof Long number) {
        json.writeNumber(number);
      } else if (value instanceof BigDecimal number) {
        json.writeNumber(number);
      } else {
        json.writePOJO(value);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
