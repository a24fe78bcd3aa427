package dev.mcpaccess.server.tools;

import dev.mcpaccess.server.access.CatalogAccess;
import dev.mcpaccess.server.catalog.Catalog;
import dev.mcpaccess.server.mcp.Tool;
import dev.mcpaccess.server.records.RecordStore;
import java.util.List;
import java.util.Optional;

/** The generic tools over a catalog's models. */
public final class RecordTools {
  private RecordTools() {}

  public static List<Tool> over(Catalog catalog, RecordStore store) {
    CatalogAccess access = new CatalogAccess(catalog);
    return List.of(
        new ListModels(access),
        new DescribeModel(access),
        new ListRecords(access, store, Optional.ofNullable(catalog.users())),
        new GetRecord(access, store),
        new SearchRecords(access, store),
        new AccessStatus(access),
        new Ping());
  }
}
