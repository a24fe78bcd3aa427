package dev.mcpaccess.server.catalog;

/**
 * How a caller finds the application's own user.
 *
 * @param key the column that owner columns refer to
 * @param tenant the tenant column
 * @param claim the access token's claim
 * @param column the column that holds the claim's value
 */
public record Users(String table, String key, String tenant, String claim, String column) {}
