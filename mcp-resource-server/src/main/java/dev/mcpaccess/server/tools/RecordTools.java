package dev.mcpaccess.server.tools;

import dev.mcpaccess.server.access.CatalogAccess;
import dev.mcpaccess.server.catalog.Action;
import dev.mcpaccess.server.catalog.Catalog;
import dev.mcpaccess.server.mcp.Tool;
import dev.mcpaccess.server.records.RecordStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The generic tools over a catalog's models. */
public final class RecordTools {
  private RecordTools() {}

  public static List<Tool> over(Catalog catalog, RecordStore store) {
    CatalogAccess access = new CatalogAccess(catalog);
    List<Tool> tools =
        new ArrayList<>(
            List.of(
                new ListModels(access),
                new DescribeModel(access),
                new ListRecords(access, store, Optional.ofNullable(catalog.users())),
                new GetRecord(access, store),
                new SearchRecords(access, store)));
    if (store.isWritable()) {
      for (Action action : List.of(Action.CREATE, Action.UPDATE, Action.DELETE)) {
        tools.add(new ChangeRecord(action, access, store));
        tools.add(new ChangeRecords(action, access, store));
      }
    }
    Optional.ofNullable(catalog.users())
        .ifPresent(
            users ->
                users.model().ifPresent(m -> tools.add(new ListUsers(access, store, users, m))));
    access
        .projects()
        .ifPresent(
            projects -> {
              tools.add(new ListProjects(access, store, projects));
              if (store.isWritable()) {
                tools.add(new JoinProject(access, store, projects));
              }
            });
    tools.add(new AccessStatus(access));
    tools.add(new Ping());
    return List.copyOf(tools);
  }
}
