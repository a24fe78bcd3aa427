package dev.mcpaccess.server.introspect;

/** What PostgreSQL's own catalog is asked. */
final class OutlineQueries {
  private OutlineQueries() {}

  /** Tables without those that are a part of another. */
  static final String TABLES =
      """
      select c.oid,
             case when pg_table_is_visible(c.oid) then '' else n.nspname || '.' end || c.relname,
             obj_description(c.oid, 'pg_class')
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p') and n.nspname = any (coalesce(?, current_schemas(false)))
        and not exists (select from pg_inherits i where i.inhrelid = c.oid)
        and has_table_privilege(c.oid, 'select')
      order by n.nspname, c.relname
      """;

  static final String COLUMNS =
      """
      select a.attname, coalesce(b.typname, t.typname), coalesce(b.typcategory, t.typcategory),
             case when t.typname in ('varchar', 'bpchar') then greatest(a.atttypmod - 4, 0) else 0 end,
             a.attnotnull, col_description(a.attrelid, a.attnum),
             (select array_agg(e.enumlabel::text order by e.enumsortorder)
              from pg_enum e where e.enumtypid = coalesce(b.oid, t.oid))
      from pg_attribute a
      join pg_type t on t.oid = a.atttypid
      left join pg_type b on t.typtype = 'd' and b.oid = t.typbasetype
      where a.attrelid = ?::oid and a.attnum > 0 and not a.attisdropped
      order by a.attnum
      """;

  /**
   * Constraints of one column, the primary key first; and foreign keys of two, one of which has the
   * same name on both sides, as tenant columns do that keep references within a company.
   */
  static final String CONSTRAINTS =
      """
      select k.contype::text, a.attname, k.confrelid, f.attname, pg_get_constraintdef(k.oid)
      from pg_constraint k
      cross join unnest(k.conkey, k.confkey) pair (own, other)
      join pg_attribute a on a.attrelid = k.conrelid and a.attnum = pair.own
      left join pg_attribute f on f.attrelid = k.confrelid and f.attnum = pair.other
      where k.conrelid = ?::oid and k.contype in ('p', 'u', 'f', 'c')
        and (cardinality(k.conkey) = 1
             or k.contype = 'f' and cardinality(k.conkey) = 2 and a.attname <> f.attname
                and exists (
                  select from unnest(k.conkey, k.confkey) same (own, other)
                  join pg_attribute x on x.attrelid = k.conrelid and x.attnum = same.own
                  join pg_attribute y on y.attrelid = k.confrelid and y.attnum = same.other
                  where x.attname = y.attname))
      order by array_position(array['p', 'u', 'f', 'c'], k.contype::text), k.conkey, k.conname
      """;
}
