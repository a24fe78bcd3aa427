package dev.mcpaccess.server.introspect;

import static java.util.stream.Collectors.toSet;

import dev.mcpaccess.server.catalog.TextSearch;
import dev.mcpaccess.server.introspect.Draft.FieldDraft;
import dev.mcpaccess.server.introspect.Outline.Table;
import dev.mcpaccess.server.records.postgres.TextVector;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the column of a table for full-text search, and which fields are found by it. */
final class SearchGuess {
  private static final String OWN_SCHEMA = "pg_catalog.";

  private SearchGuess() {}

  /** The first one of which it is known that it is made of nothing but what is shown. */
  static Optional<TextVector> of(Table table, List<FieldDraft> fields) {
    Set<String> words =
        fields.stream()
            .filter(field -> field.type().isWords())
            .map(FieldDraft::column)
            .collect(toSet());
    return table.textVectors().stream()
        .filter(vector -> vector.configuration().isPresent())
        .filter(vector -> !vector.sources().isEmpty() && words.containsAll(vector.sources()))
        .findFirst();
  }

  static TextSearch search(TextVector vector) {
    String configuration = vector.configuration().orElseThrow();
    return new TextSearch(
        vector.column(),
        configuration.startsWith(OWN_SCHEMA)
            ? configuration.substring(OWN_SCHEMA.length())
            : configuration);
  }

  /** The fields, searchable as far as the column is made of them. */
  static List<FieldDraft> searched(TextVector vector, List<FieldDraft> fields) {
    return fields.stream()
        .map(field -> field.searched(vector.sources().contains(field.column())))
        .toList();
  }
}
