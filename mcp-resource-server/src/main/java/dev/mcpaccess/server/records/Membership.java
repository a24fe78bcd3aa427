package dev.mcpaccess.server.records;

import dev.mcpaccess.server.catalog.Projects;
import dev.mcpaccess.server.catalog.Users;
import java.util.Optional;

/**
 * The projects that the caller's user is a member of.
 *
 * @param users how the caller finds the application's own user
 * @param claimValue what the caller's token says there; if nothing, no project is reached
 */
public record Membership(Projects projects, Users users, Optional<String> claimValue) {}
