package dev.mcpaccess.server.introspect;

import static java.util.stream.Collectors.toSet;

import dev.mcpaccess.server.catalog.Action;
import dev.mcpaccess.server.introspect.Draft.FieldDraft;
import dev.mcpaccess.server.introspect.Draft.LeftOut;
import dev.mcpaccess.server.introspect.Draft.ModelDraft;
import dev.mcpaccess.server.introspect.Draft.RelationDraft;
import dev.mcpaccess.server.introspect.Draft.UsersDraft;
import dev.mcpaccess.server.introspect.Outline.ForeignKey;
import dev.mcpaccess.server.introspect.Outline.Table;
import dev.mcpaccess.server.records.postgres.TextVector;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Drafts a catalog of a database's tables. Nothing is in it of which nobody knows whose it is, and
 * nothing that looks like a secret; what is not in it is told.
 */
public final class CatalogDrafter {
  private static final Pattern OF_A_TOOL =
      Pattern.compile(
          "flyway_schema_history|databasechangelog(lock)?|schema_migrations|alembic_version|ar_internal_metadata|_prisma_migrations|knex_migrations.*|django_migrations");

  private final DraftRequest request;
  private final TenancyGuess tenancy;
  private final List<Table> tables = new ArrayList<>();
  private final List<LeftOut> leftOut = new ArrayList<>();
  private final Map<String, FieldsDraft> fields = new HashMap<>();
  private final Set<String> names = new HashSet<>();

  CatalogDrafter(Outline outline, DraftRequest request) {
    this.request = request;
    requireTables(outline, request.shared());
    requireTables(outline, request.without());
    List<Table> usable = outline.tables().stream().filter(this::isUsable).toList();
    this.tenancy = TenancyGuess.of(new Outline(usable), request.tenant());
    usable.forEach(this::take);
  }

  /**
   * Drafts a catalog of what a connection shows.
   *
   * @throws IllegalArgumentException if the request names tables that are not there
   * @throws SQLException if the database cannot be asked
   */
  public static Draft draft(Connection connection, DraftRequest request) throws SQLException {
    return new CatalogDrafter(OutlineReader.read(connection, request.schemas()), request).draft();
  }

  Draft draft() {
    Optional<UsersDraft> users = UsersGuess.of(tables, tenancy, request.shared());
    // Who a caller is at Keycloak is nobody's business.
    users.ifPresent(known -> fields.get(known.table()).hide(known.column()));
    List<ModelDraft> models = tables.stream().map(table -> model(table, users)).toList();
    return new Draft(new Draft.Content(users.orElse(null), models), leftOut);
  }

  private static void requireTables(Outline outline, Set<String> names) {
    Set<String> missing = new TreeSet<>(names);
    missing.removeAll(outline.tables().stream().map(Table::name).collect(toSet()));
    if (!missing.isEmpty()) {
      throw new IllegalArgumentException(
          "This user sees no such tables: " + String.join(", ", missing));
    }
  }

  private boolean isUsable(Table table) {
    Optional<String> reason = Optional.empty();
    if (request.without().contains(table.name())) {
      reason = Optional.of("as you asked");
    } else if (OF_A_TOOL.matcher(table.plainName()).matches()) {
      reason = Optional.of("belongs to a tool for migrations");
    } else if (table.keys().isEmpty()) {
      reason = Optional.of("no single column identifies a row");
    } else if (FieldsDraft.of(table, Set.of()).fields().isEmpty()) {
      reason = Optional.of("has nothing to show");
    }
    reason.ifPresent(why -> leftOut.add(new LeftOut(table.name(), why)));
    return reason.isEmpty();
  }

  private void take(Table table) {
    if (!tenancy.isKnown(table.name()) && !request.shared().contains(table.name())) {
      leftOut.add(
          new LeftOut(
              table.name(),
              "nothing leads from it to a company; --shared "
                  + table.name()
                  + " if every company may see all of it"));
      return;
    }
    Set<String> hidden =
        Stream.concat(Stream.of(table.keys().get(0)), tenancy.column(table).stream())
            .collect(toSet());
    FieldsDraft own = FieldsDraft.of(table, hidden);
    leftOut.addAll(own.leftOut());
    fields.put(table.name(), own.fields().isEmpty() ? FieldsDraft.of(table, Set.of()) : own);
    tables.add(table);
  }

  private ModelDraft model(Table table, Optional<UsersDraft> users) {
    String name = Names.distinct(modelName(table), names);
    List<FieldDraft> all = new ArrayList<>(fields.get(table.name()).fields());
    Map<String, RelationDraft> relations = new LinkedHashMap<>();
    Set<String> relationNames = new HashSet<>();
    String through = null;
    for (ForeignKey key : table.foreignKeys()) {
      if (!fields.containsKey(key.table())) {
        continue;
      }
      String relation = Names.distinct(relationName(key), relationNames);
      relations.put(relation, new RelationDraft(key.table(), key.column(), key.key()));
      titleOf(key, relation, all).ifPresent(all::add);
      if (tenancy.way(table).filter(key::equals).isPresent()) {
        through = relation;
      }
    }
    Optional<TextVector> vector = SearchGuess.of(table, fields.get(table.name()).fields());
    vector.ifPresent(
        found -> leftOut.removeIf(each -> each.isColumn(table.name(), found.column())));
    List<FieldDraft> searched = vector.map(found -> SearchGuess.searched(found, all)).orElse(all);
    boolean shared = request.shared().contains(table.name());
    return new ModelDraft(
        name,
        Names.label(name),
        Names.plural(Names.label(name)),
        table.comment(),
        request.module(),
        table.name(),
        table.keys().get(0),
        TitleGuess.of(name, all).name(),
        shared ? null : tenancy.column(table).orElse(null),
        shared ? null : through,
        shared ? true : null,
        UsersGuess.owner(table, users).orElse(null),
        vector.map(SearchGuess::search).orElse(null),
        relations,
        searched,
        List.of(Action.VIEW));
  }

  private static String modelName(Table table) {
    return Names.singular(Names.identifier(table.plainName()));
  }

  private static String relationName(ForeignKey key) {
    return Names.identifier(key.column().replaceAll("(?i)_?(id|uuid|fk|key|code)$", ""));
  }

  /** A field with the other record's title, beside the key that tells nobody anything. */
  private Optional<FieldDraft> titleOf(ForeignKey key, String relation, List<FieldDraft> present) {
    if (present.stream().anyMatch(field -> field.name().equals(relation))) {
      return Optional.empty();
    }
    String target = key.table().substring(key.table().lastIndexOf('.') + 1);
    FieldDraft title =
        TitleGuess.of(Names.singular(Names.identifier(target)), fields.get(key.table()).fields());
    return Optional.of(title)
        .filter(FieldDraft::isLine)
        .map(
            line ->
                new FieldDraft(
                    relation,
                    relation + "." + line.column(),
                    line.type(),
                    Names.label(relation),
                    null,
                    List.of(),
                    null));
  }
}
