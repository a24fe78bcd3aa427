package dev.mcpaccess.keycloak.apikey;

import dev.mcpaccess.keycloak.permission.Permission;
import dev.mcpaccess.keycloak.permission.PermissionCatalog;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What permissions an owner's API key may have.
 *
 * @param errors takes what is wrong
 */
record PermissionRules(KeyOwner owner, PermissionCatalog catalog, List<FieldError> errors) {

  static final String PERMISSIONS_CHOSEN = "must be empty: each person chooses the permissions";
  static final String NOBODY_CHOOSES = "is for keys that act as the person who authorizes";

  /** Whether each person may choose the permissions of a key of this type. */
  void dynamic(boolean machine) {
    if (machine) {
      refuse(KeyChange.DYNAMIC_PERMISSIONS, NOBODY_CHOOSES);
    } else if (!owner.mayUseDynamicPermissions()) {
      refuse(
          KeyChange.DYNAMIC_PERMISSIONS,
          "is not enabled for your company: ask your vendor's support");
    }
  }

  /** A key of whose permissions each person chooses some has none of its own. */
  void none(IssueRequest request) {
    if (request.copyPermissionsFrom() != null) {
      refuse(PermissionCopy.FIELD, "must be left out: each person chooses the permissions");
    } else if (!request.permissions().isEmpty()) {
      refuse(KeyChange.PERMISSIONS, PERMISSIONS_CHOSEN);
    }
  }

  /**
   * The permissions of a request, whether named or copied.
   *
   * @param ceiling what they must not go beyond
   */
  void named(IssueRequest request, Set<String> ceiling) {
    List<String> permissions = request.permissions();
    if (permissions.isEmpty()) {
      refuse(KeyChange.PERMISSIONS, "must name at least one permission");
    }
    for (int i = 0; i < permissions.size(); i++) {
      String name = permissions.get(i);
      Optional<String> flaw = flaw(name).or(() -> beyond(name, ceiling));
      if (request.copyPermissionsFrom() == null) {
        String field = KeyChange.PERMISSIONS + "[" + i + "]";
        flaw.ifPresent(reason -> refuse(field, reason));
      } else {
        flaw.ifPresent(reason -> refuse(PermissionCopy.FIELD, "has " + name + ", which " + reason));
      }
    }
  }

  private Optional<String> flaw(String name) {
    Optional<Permission> permission = catalog.find(name);
    if (permission.isEmpty()) {
      return Optional.of("is not a permission of this realm");
    }
    String module = permission.get().module();
    return owner.hasModule(module)
        ? Optional.empty()
        : Optional.of("belongs to the module " + module + ", which is off");
  }

  private static Optional<String> beyond(String permission, Set<String> ceiling) {
    return ceiling.contains(permission)
        ? Optional.empty()
        : Optional.of("is more than your own role in this company allows");
  }

  private void refuse(String field, String reason) {
    errors.add(new FieldError(field, reason));
  }
}
