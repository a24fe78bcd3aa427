package dev.mcpaccess.quickstart;

/** How a server reaches its PostgreSQL database: a JDBC address and a login role. */
public record DatabaseLogin(String url, Credentials role) {}
