package dev.mcpaccess.server.records;

import dev.mcpaccess.server.catalog.Model;
import java.util.List;
import java.util.UUID;

/**
 * A search over several models.
 *
 * @param reach the rows that may be returned at all
 * @param models each has a searchable field
 * @param words each must occur in one of a record's searchable fields, whatever its case; by
 *     full-text search, one of the words there must begin with it
 */
public record SearchQuery(Reach reach, List<Model> models, List<String> words, int limit) {
  public SearchQuery {
    models = List.copyOf(models);
    words = List.copyOf(words);
  }

  public UUID company() {
    return reach.company();
  }
}
