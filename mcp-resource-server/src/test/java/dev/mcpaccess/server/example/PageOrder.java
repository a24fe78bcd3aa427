package dev.mcpaccess.server.example;

import dev.mcpaccess.server.records.Position;
import dev.mcpaccess.server.records.Sort;
import dev.mcpaccess.server.records.StoredRecord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** The order of a page's records: what has no value comes last, and the key breaks ties. */
final class PageOrder implements Comparator<StoredRecord> {
  private final List<Sort> sort;

  PageOrder(List<Sort> sort) {
    this.sort = sort;
  }

  @Override
  public int compare(StoredRecord one, StoredRecord other) {
    return compare(position(one), position(other));
  }

  boolean isAfter(StoredRecord record, Position end) {
    return compare(position(record), end) > 0;
  }

  private Position position(StoredRecord record) {
    List<String> values = new ArrayList<>();
    sort.forEach(
        each -> values.add(Objects.toString(record.values().get(each.field().name()), null)));
    return new Position(values, record.id());
  }

  private int compare(Position one, Position other) {
    for (int i = 0; i < sort.size(); i++) {
      int order = compare(sort.get(i), one.values().get(i), other.values().get(i));
      if (order != 0) {
        return order;
      }
    }
    return one.id().compareTo(other.id());
  }

  private static int compare(Sort sort, String one, String other) {
    if (one == null || other == null) {
      return Boolean.compare(one == null, other == null);
    }
    int ascending = Values.compare(sort.field().type(), one, other);
    return sort.descending() ? -ascending : ascending;
  }
}
