package dev.mcpaccess.server.tools;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import dev.mcpaccess.server.access.CatalogAccess;
import dev.mcpaccess.server.access.Permission;
import dev.mcpaccess.server.auth.Caller;
import dev.mcpaccess.server.auth.Factor;
import dev.mcpaccess.server.mcp.ToolDefinition;
import dev.mcpaccess.server.mcp.ToolResult;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Tells callers who they are here, what they may do, and why they may not do the rest. */
final class AccessStatus extends DescribedTool {
  private final CatalogAccess access;

  AccessStatus(CatalogAccess access) {
    super("access_status");
    this.access = access;
  }

  /** To whoever has a token: this is what one asks who may do nothing. */
  @Override
  public boolean isOpenTo(Caller caller) {
    return true;
  }

  @Override
  public ToolDefinition definitionFor(Caller caller) {
    return definition(source().description(), source().inputSchema());
  }

  @Override
  ToolResult answer(Caller caller, JsonNode arguments) {
    List<String> permitted = new ArrayList<>();
    List<Withheld> withheld = new ArrayList<>();
    for (Permission permission : access.permissions()) {
      if (access.permits(caller, permission)) {
        permitted.add(permission.name());
      } else {
        withheld.add(Withheld.from(caller, permission));
      }
    }
    return ToolResult.of(
        new Status(
            new User(caller.subject(), caller.claim("preferred_username").orElse(null)),
            new Key(caller.clientId(), caller.machine()),
            new Company(caller.companyId(), caller.claim("company_name").orElse(null)),
            caller.connectionId().orElse(null),
            caller.preset().orElse(null),
            permitted,
            withheld));
  }

  @JsonInclude(JsonInclude.Include.NON_NULL)
  private record Status(
      User user,
      Key key,
      Company company,
      String connection,
      String preset,
      List<String> permitted,
      List<Withheld> withheld) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  private record User(String id, String name) {}

  private record Key(String clientId, boolean machine) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  private record Company(UUID id, String name) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  private record Withheld(String permission, Factor blockedBy, String reason, String changedBy) {
    static Withheld from(Caller caller, Permission permission) {
      return Factor.withholding(caller, permission.name())
          .map(by -> new Withheld(permission.name(), by, by.reason(), by.remedy()))
          .orElseGet(() -> new Withheld(permission.name(), null, null, null));
    }
  }
}
