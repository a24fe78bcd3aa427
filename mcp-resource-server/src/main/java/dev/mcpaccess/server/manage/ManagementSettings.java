package dev.mcpaccess.server.manage;

/**
 * Where health and metrics are served, apart from what clients reach.
 *
 * @param port 0 for any that is free
 */
public record ManagementSettings(String host, int port) {}
