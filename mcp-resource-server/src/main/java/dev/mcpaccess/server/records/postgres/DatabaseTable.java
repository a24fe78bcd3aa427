package dev.mcpaccess.server.records.postgres;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.impl.DSL;

/** A table or view as PostgreSQL's own catalog describes it to the user that is connected. */
final class DatabaseTable {

  /** A table without its partitions and children, a partitioned table, a view. */
  private static final String COLUMNS =
      """
      select c.relkind::text, a.attname::text, coalesce(b.typname, t.typname)::text,
             coalesce(b.typcategory, t.typcategory)::text, row_security_active(c.oid), c.oid::text
      from pg_class c
      join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      join pg_type t on t.oid = a.atttypid
      left join pg_type b on t.typtype = 'd' and b.oid = t.typbasetype
      where c.oid = to_regclass({0}) and c.relkind in ('r', 'p', 'v', 'm', 'f')
        and has_table_privilege(c.oid, 'select')
      order by a.attnum
      """;

  private static final String INDEXES =
      """
      select i.indisunique,
             (select array_agg(coalesce(a.attname, '')::text order by k.position)
              from unnest(i.indkey) with ordinality k (number, position)
              left join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.number
              where k.position <= i.indnkeyatts),
             m.amname::text
      from pg_index i join pg_class c on c.oid = i.indexrelid join pg_am m on m.oid = c.relam
      where i.indrelid = to_regclass({0}) and i.indisvalid and i.indpred is null
      """;

  private static final String ORDERED = "btree";

  /** What index is made for finding words; the last is an extension. */
  private static final Set<String> OF_WORDS = Set.of("gin", "gist", "rum");

  private record Index(boolean unique, List<String> columns, String method) {}

  private final String name;
  private final boolean view;
  private final boolean rowSecurity;
  private final Map<String, ColumnType> columns = new LinkedHashMap<>();
  private final List<Index> indexes;
  private final List<TextVector> textVectors;

  private DatabaseTable(
      String name, Result<Record> columns, Result<Record> indexes, Result<Record> textVectors) {
    this.name = name;
    this.view = columns.get(0).get(0, String.class).equals("v");
    this.rowSecurity = columns.get(0).get(4, Boolean.class);
    for (Record row : columns) {
      this.columns.put(
          row.get(1, String.class),
          new ColumnType(row.get(2, String.class), row.get(3, String.class)));
    }
    this.indexes =
        indexes.map(
            row ->
                new Index(
                    row.get(0, Boolean.class),
                    Arrays.asList(row.get(1, String[].class)),
                    row.get(2, String.class)));
    this.textVectors =
        textVectors.map(
            row ->
                TextVector.of(
                    row.get(0, String.class),
                    row.get(1, String.class),
                    row.get(2, String[].class)));
  }

  /** The table of that name, with or without its schema's, if the user may read it. */
  static Optional<DatabaseTable> find(DSLContext context, String name) {
    String quoted = context.render(DSL.name(name.split("\\.", -1)));
    Result<Record> columns = context.fetch(COLUMNS, DSL.val(quoted));
    return columns.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new DatabaseTable(
                name,
                columns,
                context.fetch(INDEXES, DSL.val(quoted)),
                context.fetch(TextVector.QUERY, DSL.val(columns.get(0).get(5, String.class)))));
  }

  String name() {
    return name;
  }

  Optional<ColumnType> column(String column) {
    return Optional.ofNullable(columns.get(column));
  }

  /** What a view's tables have is not looked at. */
  boolean isView() {
    return view;
  }

  /** Whether policies keep rows from the user that is connected. */
  boolean hasRowSecurity() {
    return rowSecurity;
  }

  /** Whether an index begins with these columns. */
  boolean hasIndexOn(List<String> wanted) {
    return indexes.stream()
        .filter(index -> index.method().equals(ORDERED))
        .anyMatch(
            index ->
                index.columns().size() >= wanted.size()
                    && index.columns().subList(0, wanted.size()).equals(wanted));
  }

  /** Whether an index finds the words in a column. */
  boolean hasIndexOfWords(String column) {
    return indexes.stream()
        .anyMatch(index -> OF_WORDS.contains(index.method()) && index.columns().contains(column));
  }

  /** A column of the type tsvector, with what is known of it. */
  Optional<TextVector> textVector(String column) {
    return textVectors.stream().filter(each -> each.column().equals(column)).findFirst();
  }

  boolean isUnique(String column) {
    return isUnique(Set.of(column));
  }

  /** Whether no two rows have the same values in all of these columns. */
  boolean isUnique(Set<String> among) {
    return indexes.stream().anyMatch(index -> index.unique() && among.containsAll(index.columns()));
  }
}
