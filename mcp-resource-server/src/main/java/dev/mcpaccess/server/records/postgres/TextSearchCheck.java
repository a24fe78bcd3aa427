package dev.mcpaccess.server.records.postgres;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import dev.mcpaccess.server.catalog.CatalogProblem;
import dev.mcpaccess.server.catalog.Field;
import dev.mcpaccess.server.catalog.Model;
import dev.mcpaccess.server.catalog.TextSearch;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** Checks the column of a model's full-text search: what is found in it, and how quickly. */
final class TextSearchCheck {
  private static final String CONFIGURATION_EXISTS =
      """
      select exists (
        select from pg_ts_config c join pg_namespace n on n.oid = c.cfgnamespace
        where n.nspname || '.' || c.cfgname = {0}
              or c.cfgname::text = {0} and pg_ts_config_is_visible(c.oid))
      """;

  private static final String MATCHES_BEFORE_POLICIES =
      "select proleakproof from pg_proc where oid = 'ts_match_vq(tsvector, tsquery)'::regprocedure";

  private final DSLContext context;
  private final Consumer<CatalogProblem> problems;

  TextSearchCheck(DSLContext context, Consumer<CatalogProblem> problems) {
    this.context = context;
    this.problems = problems;
  }

  void check(Model model, DatabaseTable table, String place) {
    TextSearch search = model.search();
    if (search == null) {
      return;
    }
    if (!exists(search.configuration())) {
      error(
          place + "/configuration",
          "there is no text search configuration %s".formatted(search.configuration()));
    }
    if (table.column(search.column()).isEmpty()) {
      error(
          place + "/column", "table %s has no column %s".formatted(table.name(), search.column()));
      return;
    }
    Optional<TextVector> vector = table.textVector(search.column());
    if (vector.isEmpty()) {
      error(
          place + "/column",
          "column %s of table %s is %s, not tsvector"
              .formatted(
                  search.column(),
                  table.name(),
                  table.column(search.column()).orElseThrow().name()));
      return;
    }
    checkSources(model, vector.get(), place + "/column");
    checkConfiguration(search, vector.get(), place + "/configuration");
    if (!table.isView()) {
      checkIndex(search.column(), table, place + "/column");
    }
  }

  /** A match tells what is in the column, so that nothing hidden may be there. */
  private void checkSources(Model model, TextVector vector, String place) {
    if (vector.sources().isEmpty()) {
      warn(
          place,
          "the database does not tell what column %s is made of: whoever searches finds out, so there must be nothing in it that is not in the fields"
              .formatted(vector.column()));
      return;
    }
    Set<String> shown = columns(model, field -> true);
    String hidden = listed(vector.sources(), column -> !shown.contains(column));
    if (!hidden.isEmpty()) {
      error(
          place,
          "column %s is made of %s, too, which no field shows: searching would find out what is there"
              .formatted(vector.column(), hidden));
    }
    String unfound =
        listed(columns(model, Field::searchable), column -> !vector.sources().contains(column));
    if (!unfound.isEmpty()) {
      warn(
          place,
          "column %s is not made of %s, where nothing is found though it is searchable"
              .formatted(vector.column(), unfound));
    }
  }

  private void checkConfiguration(TextSearch search, TextVector vector, String place) {
    vector
        .configuration()
        .filter(made -> !plain(made).equals(plain(search.configuration())))
        .ifPresent(
            made ->
                warn(
                    place,
                    "column %s is made by the configuration %s, which forms words in another way than %s: some are not found"
                        .formatted(search.column(), plain(made), search.configuration())));
  }

  private void checkIndex(String column, DatabaseTable table, String place) {
    if (!table.hasIndexOfWords(column)) {
      warn(
          place,
          "table %s has no GIN index on %s: a search looks through all rows of a company"
              .formatted(table.name(), column));
    } else if (table.hasRowSecurity() && !is(MATCHES_BEFORE_POLICIES)) {
      warn(
          place,
          "row-level security keeps the index on %s of table %s from being used, so that a search looks through all rows of a company: see docs/records.md, Full-text search"
              .formatted(column, table.name()));
    }
  }

  private boolean exists(String configuration) {
    return context.fetchSingle(CONFIGURATION_EXISTS, DSL.val(configuration)).get(0, Boolean.class);
  }

  private boolean is(String question) {
    return context.fetchSingle(question).get(0, Boolean.class);
  }

  private static Set<String> columns(Model model, Predicate<Field> which) {
    return model.fields().stream()
        .filter(field -> field.relation().isEmpty())
        .filter(which)
        .map(Field::columnName)
        .collect(toSet());
  }

  private static String listed(Collection<String> columns, Predicate<String> which) {
    return columns.stream().filter(which).sorted().collect(joining(", "));
  }

  private static String plain(String configuration) {
    return configuration.replaceFirst("^pg_catalog\\.", "");
  }

  private void error(String place, String text) {
    problems.accept(CatalogProblem.error(place, text));
  }

  private void warn(String place, String text) {
    problems.accept(CatalogProblem.warning(place, text));
  }
}
