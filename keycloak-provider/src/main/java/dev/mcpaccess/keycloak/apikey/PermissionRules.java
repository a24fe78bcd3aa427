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

  /** Whether each person may choose the permissions of a key of this type. */
  void dynamic(boolean machine) {
    if (machine) {
      refuse(KeyChange.DYNAMIC_PERMISSIONS, Flaw.ONLY_FOR_PEOPLE.plain());
    } else if (!owner.mayUseDynamicPermissions()) {
      refuse(KeyChange.DYNAMIC_PERMISSIONS, Flaw.DYNAMIC_OFF.plain());
    }
  }

  /** A key of whose permissions each person chooses some has none of its own. */
  void none(IssueRequest request) {
    if (request.copyPermissionsFrom() != null) {
      refuse(PermissionCopy.FIELD, Flaw.COPY_CHOSEN.plain());
    } else if (!request.permissions().isEmpty()) {
      refuse(KeyChange.PERMISSIONS, Flaw.PERMISSIONS_CHOSEN.plain());
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
      refuse(KeyChange.PERMISSIONS, Flaw.NO_PERMISSION.plain());
    }
    for (int i = 0; i < permissions.size(); i++) {
      String name = permissions.get(i);
      Optional<Reason> flaw = flaw(name).or(() -> beyond(name, ceiling));
      if (request.copyPermissionsFrom() == null) {
        String field = KeyChange.PERMISSIONS + "[" + i + "]";
        flaw.ifPresent(reason -> refuse(field, reason));
      } else {
        flaw.ifPresent(reason -> refuse(PermissionCopy.FIELD, copied(name, reason)));
      }
    }
  }

  private Optional<Reason> flaw(String name) {
    Optional<Permission> permission = catalog.find(name);
    if (permission.isEmpty()) {
      return Optional.of(Flaw.UNKNOWN_PERMISSION.plain());
    }
    String module = permission.get().module();
    return owner.hasModule(module)
        ? Optional.empty()
        : Optional.of(Flaw.MODULE_OFF.with("module", module));
  }

  private static Optional<Reason> beyond(String permission, Set<String> ceiling) {
    return ceiling.contains(permission)
        ? Optional.empty()
        : Optional.of(Flaw.BEYOND_OWN_ROLE.plain());
  }

  /** What is wrong with a permission that another key has; those of a key are known. */
  private static Reason copied(String permission, Reason reason) {
    return reason.flaw() == Flaw.MODULE_OFF
        ? Flaw.COPY_OF_MODULE_OFF.with(
            "permission", permission, "module", reason.values().get("module"))
        : Flaw.COPY_BEYOND_OWN_ROLE.with("permission", permission);
  }

  private void refuse(String field, Reason reason) {
    errors.add(new FieldError(field, reason));
  }
}
