package dev.mcpaccess.server.records;

import dev.mcpaccess.server.catalog.Catalog;
import dev.mcpaccess.server.catalog.CatalogProblem;
import dev.mcpaccess.server.catalog.Field;
import dev.mcpaccess.server.catalog.Model;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where records come from: PostgreSQL, or a vendor's own backend.
 *
 * <p>Whoever calls it has already decided that the models and fields may be used. An implementation
 * answers for the rows: it must never return one outside the {@link Reach}, neither directly nor
 * through a relation. All methods throw {@link RecordStoreException} when they cannot answer.
 */
public interface RecordStore extends AutoCloseable {

  /** The records that {@code query} describes, in its order. */
  List<StoredRecord> list(RecordQuery query);

  /** The record with that key, if it is reached; an id that cannot be a key finds nothing. */
  Optional<StoredRecord> find(Reach reach, Model model, List<Field> fields, String id);

  /** The reached records in which all words occur, model by model. */
  List<SearchMatch> search(SearchQuery query);

  /** Whether it can count and calculate; if not, no tool offers it. */
  default boolean isCalculating() {
    return false;
  }

  /**
   * The figures that {@code query} describes, group by group: the fields' values and the metrics by
   * their names, as in {@link StoredRecord}.
   */
  default List<Map<String, Object>> aggregate(AggregateQuery query) {
    throw new UnsupportedOperationException("This store does not calculate");
  }

  /** Whether records can be changed here; if not, no tool offers it. */
  default boolean isWritable() {
    return false;
  }

  /** Makes changes, and says for each, in their order, what became of it. */
  default List<ChangeResult> change(ChangeSet changes) {
    throw new UnsupportedOperationException("This store is not writable");
  }

  /** Makes the user of a membership a member of one more project of the company. */
  default JoinRequest.Outcome join(JoinRequest request) {
    throw new UnsupportedOperationException("This store is not writable");
  }

  /** What keeps it from serving this catalog, and what would make it slow. */
  default List<CatalogProblem> check(Catalog catalog) {
    return List.of();
  }

  /** Whether it could answer now. */
  default boolean isReady() {
    return true;
  }

  @Override
  void close();
}
