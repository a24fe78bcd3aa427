package dev.mcpaccess.keycloak.permission;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.keycloak.models.ClientScopeModel;

/**
 * A permission of the realm's catalog, as its client scope declares it.
 *
 * @param fieldNames the names of the fields that it opens, separated by commas; may be null
 */
public record Permission(
    String name, String model, String action, String module, String fieldNames, String sentence) {

  private static final String MODEL = "mcp-access.model";
  private static final String ACTION = "mcp-access.action";
  private static final String MODULE = "mcp-access.module";
  private static final String FIELDS = "mcp-access.fields";

  /**
   * Reads a client scope; empty if it is not a permission, or does not say which module it belongs
   * to: such a scope can never be granted.
   */
  static Optional<Permission> of(ClientScopeModel scope) {
    String model = scope.getAttribute(MODEL);
    String action = scope.getAttribute(ACTION);
    String module = scope.getAttribute(MODULE);
    if (model == null || action == null || module == null) {
      return Optional.empty();
    }
    if (!scope.getName().equals(model + ":" + action)) {
      return Optional.empty();
    }
    return Optional.of(
        new Permission(
            scope.getName(),
            model,
            action,
            module,
            scope.getAttribute(FIELDS),
            scope.getConsentScreenText()));
  }

  /** The names of the fields that it opens. Every request reads permissions, few their fields. */
  public List<String> fields() {
    return fieldNames == null || fieldNames.isBlank()
        ? List.of()
        : Arrays.stream(fieldNames.split(",")).map(String::strip).toList();
  }
}
