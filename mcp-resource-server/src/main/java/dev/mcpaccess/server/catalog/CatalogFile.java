package dev.mcpaccess.server.catalog;

/**
 * A catalog that was read, and where its parts stand.
 *
 * @param source the file's name
 * @param content the file as it was
 */
public record CatalogFile(String source, String content, Catalog catalog, CatalogLines lines) {}
