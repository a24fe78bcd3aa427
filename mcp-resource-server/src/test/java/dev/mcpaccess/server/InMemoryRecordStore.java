package dev.mcpaccess.server;

import dev.mcpaccess.server.catalog.Catalog;
import dev.mcpaccess.server.catalog.CatalogProblem;
import dev.mcpaccess.server.catalog.Field;
import dev.mcpaccess.server.catalog.Model;
import dev.mcpaccess.server.records.Condition;
import dev.mcpaccess.server.records.Reach;
import dev.mcpaccess.server.records.RecordQuery;
import dev.mcpaccess.server.records.RecordStore;
import dev.mcpaccess.server.records.RecordStoreException;
import dev.mcpaccess.server.records.RecordStoreException.Reason;
import dev.mcpaccess.server.records.SearchMatch;
import dev.mcpaccess.server.records.SearchQuery;
import dev.mcpaccess.server.records.StoredRecord;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A vendor's own backend: a list of rows, in the order of their ids. */
final class InMemoryRecordStore implements RecordStore {
  /** A search for this fails in a way that no client may see. */
  static final String BROKEN = "broken";

  /** A search for this takes a while. */
  static final String SLOW = "slow";

  /** There is no such table. */
  static final String MISSING_TABLE = "missing_table";

  private final List<Row> rows = new CopyOnWriteArrayList<>();
  private final CountDownLatch searchBegan = new CountDownLatch(1);
  private volatile boolean closed;

  record Row(UUID company, String model, String owner, StoredRecord record) {}

  void add(UUID company, String model, String owner, String id, Map<String, Object> values) {
    rows.add(new Row(company, model, owner, new StoredRecord(id, values)));
  }

  /** Waits until a slow search is under way. */
  boolean searchBegan(long time, TimeUnit unit) throws InterruptedException {
    return searchBegan.await(time, unit);
  }

  boolean isClosed() {
    return closed;
  }

  @Override
  public List<CatalogProblem> check(Catalog catalog) {
    return IntStream.range(0, catalog.models().size())
        .filter(number -> catalog.models().get(number).table().equals(MISSING_TABLE))
        .mapToObj(
            number ->
                CatalogProblem.error("/models/" + number, "there is no table " + MISSING_TABLE))
        .toList();
  }

  @Override
  public List<StoredRecord> list(RecordQuery query) {
    return rows(query.company(), query.model())
        .filter(row -> query.own().map(own -> own.claimValue().equals(row.owner())).orElse(true))
        .map(Row::record)
        .filter(record -> query.conditions().stream().allMatch(each -> holds(record, each)))
        .filter(
            record -> query.after().map(end -> record.id().compareTo(end.id()) > 0).orElse(true))
        .limit(query.limit())
        .toList();
  }

  private static boolean holds(StoredRecord record, Condition condition) {
    String value = Objects.toString(record.values().get(condition.field().name()), "");
    return switch (condition.operator()) {
      case EQ -> value.equals(condition.value());
      case CONTAINS -> contains(value, condition.value());
      default -> throw new UnsupportedOperationException(condition.operator().id());
    };
  }

  @Override
  public Optional<StoredRecord> find(Reach reach, Model model, List<Field> fields, String id) {
    return rows(reach.company(), model)
        .map(Row::record)
        .filter(record -> record.id().equals(id))
        .findFirst();
  }

  @Override
  public List<SearchMatch> search(SearchQuery query) {
    if (query.words().contains(SLOW)) {
      searchBegan.countDown();
      LockSupport.parkNanos(Duration.ofMillis(700).toNanos());
    }
    if (query.words().contains(BROKEN)) {
      throw new RecordStoreException(
          Reason.UNAVAILABLE, new IllegalStateException("password=secret at jdbc:postgresql"));
    }
    return query.models().stream()
        .flatMap(model -> rows(query.company(), model).map(row -> match(model, row.record())))
        .filter(match -> query.words().stream().allMatch(word -> contains(match.title(), word)))
        .limit(query.limit())
        .toList();
  }

  private static SearchMatch match(Model model, StoredRecord record) {
    return new SearchMatch(
        model.name(), record.id(), String.valueOf(record.values().get(model.title())));
  }

  private static boolean contains(String text, String part) {
    return text.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
  }

  private Stream<Row> rows(UUID company, Model model) {
    return rows.stream()
        .filter(row -> row.company().equals(company) && row.model().equals(model.name()));
  }

  @Override
  public void close() {
    closed = true;
  }
}
