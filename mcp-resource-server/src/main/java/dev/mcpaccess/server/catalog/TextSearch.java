package dev.mcpaccess.server.catalog;

/**
 * Full-text search in a model's records.
 *
 * @param column a column of the model's table, of the type {@code tsvector}; made of nothing but
 *     columns that fields show, since a match tells what is in them
 * @param configuration the text search configuration by which it was made, optionally with its
 *     schema
 */
public record TextSearch(String column, String configuration) {
  /** It knows no language: every word counts, as it is written. */
  private static final String DEFAULT_CONFIGURATION = "simple";

  public TextSearch {
    configuration = configuration == null ? DEFAULT_CONFIGURATION : configuration;
  }
}
