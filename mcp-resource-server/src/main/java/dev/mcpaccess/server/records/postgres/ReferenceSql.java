package dev.mcpaccess.server.records.postgres;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.val;

import dev.mcpaccess.server.catalog.Field;
import dev.mcpaccess.server.catalog.Relation;
import dev.mcpaccess.server.records.ChangeRefusal;
import dev.mcpaccess.server.records.ChangeRefusal.Reason;
import dev.mcpaccess.server.records.Reach;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.SQLDataType;

/**
 * Finds the record that a field is to refer to. It must be reached by the caller: nobody points at
 * what he cannot see.
 */
final class ReferenceSql {
  private static final String OTHER = "other";
  private static final Pattern UUID_FORM = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-.+");

  private final DSLContext context;
  private final Reach reach;

  ReferenceSql(DSLContext context, Reach reach) {
    this.context = context;
    this.reach = reach;
  }

  /**
   * The other record's key.
   *
   * @param value the key, or, where {@code field} is behind the relation, what that field shows
   * @throws ChangeRefusedException unless exactly one record is meant
   */
  String key(Field field, Relation relation, String value) {
    List<String> columns = new ArrayList<>(List.of(relation.key()));
    if (field.relation().isPresent()) {
      columns.add(0, field.columnName());
      if (UUID_FORM.matcher(value).matches()) {
        Collections.reverse(columns);
      }
    }
    for (String column : columns) {
      List<String> keys = keys(relation, column, value);
      if (keys.size() > 1) {
        throw refused(Reason.REFERENCE_AMBIGUOUS, field);
      }
      if (keys.size() == 1) {
        return keys.get(0);
      }
    }
    throw refused(Reason.REFERENCE_NOT_FOUND, field);
  }

  private List<String> keys(Relation relation, String column, String value) {
    try {
      return Savepoint.around(
          context,
          "reference",
          () ->
              context
                  .select(column(relation.key()))
                  .from(ModelSql.tableAs(relation.table(), OTHER))
                  .where(column(column).eq(val(value)))
                  .and(new ReachSql(reach).of(OTHER, relation.tenancy(), relation.project()))
                  .limit(2)
                  .fetch(row -> row.get(0, String.class)));
    } catch (DataAccessException e) {
      if (SqlState.isDataException(e.sqlState())) {
        // A name is no key, for example.
        return List.of();
      }
      throw e;
    }
  }

  private static org.jooq.Field<String> column(String column) {
    return field(name(OTHER, column), SQLDataType.VARCHAR);
  }

  private static ChangeRefusedException refused(Reason reason, Field field) {
    return new ChangeRefusedException(ChangeRefusal.of(reason, field.name()));
  }
}
