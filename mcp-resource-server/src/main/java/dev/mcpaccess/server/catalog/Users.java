package dev.mcpaccess.server.catalog;

/**
 * How a caller finds the application's own user.
 *
 * @param key the column that owner columns refer to
 * @param tenant the tenant column
 * @param claim the access token's claim
 * @param column the column that holds the claim's value
 * @param name the column that holds a user's name, or null if users are not listed
 * @param email the column that holds a user's address, or null if addresses are not shown
 */
public record Users(
    String table,
    String key,
    String tenant,
    String claim,
    String column,
    String name,
    String email) {}
