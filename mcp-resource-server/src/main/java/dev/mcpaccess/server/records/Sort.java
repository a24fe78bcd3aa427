package dev.mcpaccess.server.records;

import dev.mcpaccess.server.catalog.Field;

/** Orders records by one field. */
public record Sort(Field field, boolean descending) {}
