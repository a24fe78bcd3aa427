package dev.mcpaccess.server.catalog;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * A many-to-one join that fields may use.
 *
 * @param column the column of the model's table that points at the other table
 * @param key the column of the other table that it points at
 * @param tenant the other table's tenant column; needed unless the table is that of the users or of
 *     a model, or {@code shared}
 * @param project the other table's project column, if its rows belong to projects; known by itself
 *     where the table is that of a model
 * @param shared whether the other table's rows belong to no company (countries, currencies)
 * @param tenancy what follows from all this; not in the file
 */
public record Relation(
    String table,
    String column,
    String key,
    String tenant,
    String project,
    boolean shared,
    @JsonIgnore Tenancy tenancy) {

  Relation within(Tenancy resolved, String projectColumn) {
    String tenantColumn = resolved instanceof Tenancy.Column found ? found.name() : tenant;
    return new Relation(table, column, key, tenantColumn, projectColumn, shared, resolved);
  }
}
