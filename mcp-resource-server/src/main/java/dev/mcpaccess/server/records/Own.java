package dev.mcpaccess.server.records;

import dev.mcpaccess.server.catalog.Users;

/**
 * Restricts a query to the records that the caller owns.
 *
 * @param users how the caller finds the application's own user
 * @param claimValue what the caller's token says there
 */
public record Own(Users users, String claimValue) {}
