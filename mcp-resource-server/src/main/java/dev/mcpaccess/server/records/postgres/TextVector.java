package dev.mcpaccess.server.records.postgres;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A column of the type {@code tsvector}.
 *
 * @param configuration the text search configuration by which it is made, if the database tells
 * @param sources the columns of its table that it is made of; empty if the database does not tell
 */
public record TextVector(String column, Optional<String> configuration, Set<String> sources) {

  /**
   * Those of the table whose number is the parameter.
   *
   * <p>What a generated column is made of stands in its dependencies, which before PostgreSQL 15
   * were the table's own; what the function {@code tsvector_update_trigger} makes it of stands in
   * the trigger's arguments. Other triggers tell nothing.
   */
  public static final String QUERY =
      """
      select a.attname::text,
             coalesce(
               (regexp_match(pg_get_expr(d.adbin, d.adrelid),
                             'to_tsvector\\(''([^'']+)''::regconfig'))[1],
               t.arguments[2]),
             coalesce(
               (select array_agg(distinct s.attname::text)
                from pg_depend p
                join pg_attribute s on s.attrelid = a.attrelid and s.attnum = p.refobjsubid
                where a.attgenerated <> '' and p.refclassid = 'pg_class'::regclass
                  and p.refobjid = a.attrelid and s.attnum <> a.attnum
                  and (p.classid = 'pg_attrdef'::regclass and p.objid = d.oid
                       or p.classid = 'pg_class'::regclass and p.objid = a.attrelid
                          and p.objsubid = a.attnum)),
               t.arguments[3 : cardinality(t.arguments) - 1])
      from pg_attribute a
      left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
      left join lateral (
        select string_to_array(encode(g.tgargs, 'escape'), '\\000') arguments
        from pg_trigger g
        where g.tgrelid = a.attrelid and g.tgfoid = 'tsvector_update_trigger'::regproc
          and g.tgenabled <> 'D'
      ) t on t.arguments[1] = a.attname
      where a.attrelid = cast(? as oid) and a.atttypid = 'tsvector'::regtype
        and a.attnum > 0 and not a.attisdropped
      order by a.attnum
      """;

  /** A row of {@link #QUERY}. */
  public static TextVector of(String column, String configuration, String[] sources) {
    return new TextVector(
        column,
        Optional.ofNullable(configuration),
        sources == null ? Set.of() : new TreeSet<>(Arrays.asList(sources)));
  }
}
