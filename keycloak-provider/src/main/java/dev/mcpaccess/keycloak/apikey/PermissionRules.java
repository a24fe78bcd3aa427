package dev.mcpaccess.keycloak.apikey;

import dev.mcpaccess.keycloak.company.Company;
import dev.mcpaccess.keycloak.permission.Permission;
import dev.mcpaccess.keycloak.permission.PermissionCatalog;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What permissions an API key of a company may have. */
record PermissionRules(Company company, PermissionCatalog catalog) {

  /** All that is wrong with the permissions of a request, whether named or copied. */
  List<FieldError> violations(IssueRequest request, Set<String> ceiling) {
    List<FieldError> errors = new ArrayList<>();
    List<String> permissions = request.permissions();
    if (permissions.isEmpty()) {
      errors.add(new FieldError("permissions", "must name at least one permission"));
    }
    for (int i = 0; i < permissions.size(); i++) {
      String name = permissions.get(i);
      Optional<String> flaw = flaw(name).or(() -> beyond(name, ceiling));
      if (request.copyPermissionsFrom() == null) {
        String field = "permissions[" + i + "]";
        flaw.ifPresent(reason -> errors.add(new FieldError(field, reason)));
      } else {
        flaw.ifPresent(
            reason ->
                errors.add(
                    new FieldError(PermissionCopy.FIELD, "has " + name + ", which " + reason)));
      }
    }
    return errors;
  }

  private Optional<String> flaw(String name) {
    Optional<Permission> permission = catalog.find(name);
    if (permission.isEmpty()) {
      return Optional.of("is not a permission of this realm");
    }
    String module = permission.get().module();
    return company.modules().contains(module)
        ? Optional.empty()
        : Optional.of("belongs to the module " + module + ", which is off");
  }

  private static Optional<String> beyond(String permission, Set<String> ceiling) {
    return ceiling.contains(permission)
        ? Optional.empty()
        : Optional.of("is more than your own role in this company allows");
  }
}
