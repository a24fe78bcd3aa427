package dev.mcpaccess.server.tools;

import com.fasterxml.jackson.databind.JsonNode;
import dev.mcpaccess.server.access.CatalogAccess;
import dev.mcpaccess.server.auth.Caller;
import dev.mcpaccess.server.catalog.Model;
import dev.mcpaccess.server.mcp.ToolInputException;
import dev.mcpaccess.server.mcp.ToolResult;
import dev.mcpaccess.server.records.JoinRequest;
import dev.mcpaccess.server.records.RecordStore;

/** Adds a machine key's service user to a project. */
final class JoinProject extends PlainTool {
  private final CatalogAccess access;
  private final RecordStore store;
  private final Model projects;

  JoinProject(CatalogAccess access, RecordStore store, Model projects) {
    super("join_project");
    this.access = access;
    this.store = store;
    this.projects = projects;
  }

  @Override
  public boolean isOpenTo(Caller caller) {
    return access.mayJoinProjects(caller);
  }

  @Override
  ToolResult run(Caller caller, JsonNode arguments) {
    Input input = Arguments.as(Input.class, arguments);
    JoinRequest request = new JoinRequest(access.reach(caller), projects, input.id(), name(caller));
    return switch (store.join(request)) {
      case JOINED -> ToolResult.of(new Result(input.id(), true), 1);
      case NO_PROJECT ->
          throw new ToolInputException(
              "There is no project with this id. Find ids with list_projects.");
      case NO_USER ->
          throw new ToolInputException(
              "The application does not know the service user of this API key. Ask an"
                  + " administrator of the application to add it.");
    };
  }

  private static String name(Caller caller) {
    return caller
        .claim("name")
        .or(() -> caller.claim("preferred_username"))
        .orElse(caller.clientId());
  }

  record Input(String id) {}

  private record Result(String id, boolean member) {}
}
