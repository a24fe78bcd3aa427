package dev.mcpaccess.server.introspect;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import dev.mcpaccess.server.introspect.Outline.Column;
import dev.mcpaccess.server.introspect.Outline.ForeignKey;
import dev.mcpaccess.server.introspect.Outline.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Guesses whose the rows of each table are: by a column, or by the rows that they point at. */
final class TenancyGuess {
  private static final List<String> USUAL =
      List.of(
          "organization_id",
          "organisation_id",
          "org_id",
          "tenant_id",
          "tenant",
          "company_id",
          "account_id",
          "workspace_id",
          "keycloak_organization_id");

  private final Outline outline;
  private final String column;

  /** The foreign key that leads to the company, for tables without the column. */
  private final Map<String, ForeignKey> ways = new HashMap<>();

  private TenancyGuess(Outline outline, String column) {
    this.outline = outline;
    this.column = column;
  }

  /**
   * Looks for the ways.
   *
   * @param named the tenant column, if it is known
   */
  static TenancyGuess of(Outline outline, Optional<String> named) {
    String column = named.or(() -> usual(outline)).orElse("");
    TenancyGuess guess = new TenancyGuess(outline, column);
    while (guess.findMore()) {
      // A way may lead over a table to which one was found just now.
    }
    return guess;
  }

  /** The name that most tables have; the one that comes first where it is a draw. */
  private static Optional<String> usual(Outline outline) {
    Map<String, Long> counts =
        outline.tables().stream()
            .flatMap(table -> table.columns().stream())
            .filter(each -> USUAL.contains(each.name()) && each.canHoldOrganization())
            .collect(groupingBy(Column::name, counting()));
    return USUAL.stream()
        .filter(counts::containsKey)
        .reduce((best, each) -> counts.get(each) > counts.get(best) ? each : best);
  }

  private boolean findMore() {
    Map<String, ForeignKey> found = new HashMap<>();
    for (Table table : outline.tables()) {
      if (!isKnown(table.name())) {
        // One that is always there comes first.
        table.foreignKeys().stream()
            .filter(key -> isKnown(key.table()))
            .min((one, other) -> Boolean.compare(isOptional(table, one), isOptional(table, other)))
            .ifPresent(key -> found.put(table.name(), key));
      }
    }
    ways.putAll(found);
    return !found.isEmpty();
  }

  private static boolean isOptional(Table table, ForeignKey key) {
    return !table.column(key.column()).orElseThrow().required();
  }

  /** The tenant column, if the table has it. */
  Optional<String> column(Table table) {
    return table.column(column).filter(Column::canHoldOrganization).map(Column::name);
  }

  /** The foreign key to the row whose company is this one's too, if there is one. */
  Optional<ForeignKey> way(Table table) {
    return Optional.ofNullable(ways.get(table.name()));
  }

  /** Whether it is known whose the rows are. */
  boolean isKnown(String table) {
    return ways.containsKey(table) || outline.table(table).flatMap(this::column).isPresent();
  }

  /** The names that are looked for if none is given. */
  static Set<String> usualNames() {
    return Set.copyOf(USUAL);
  }
}
