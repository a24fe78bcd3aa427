package dev.mcpaccess.server.catalog;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * How a caller finds the application's own user.
 *
 * @param key the column that owner columns refer to
 * @param tenant the tenant column, or null if a model has the table
 * @param claim the access token's claim
 * @param column the column that holds the claim's value
 * @param tenancy what follows from table and tenant; not in the file
 */
public record Users(
    String table,
    String key,
    String tenant,
    String claim,
    String column,
    @JsonIgnore Tenancy tenancy) {

  Users withTenancy(Tenancy resolved) {
    return new Users(table, key, tenant, claim, column, resolved);
  }
}
