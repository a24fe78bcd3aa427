package dev.mcpaccess.keycloak.apikey;

import dev.mcpaccess.keycloak.permission.Permission;
import dev.mcpaccess.keycloak.permission.PermissionCatalog;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds all that is wrong with a request to issue an API key. */
final class IssueValidation {

  static final String PERMISSIONS_CHOSEN = "must be empty: each person chooses the permissions";
  static final String NOBODY_CHOOSES = "is for keys that act as the person who authorizes";

  /** The length of a client's name and description in Keycloak's database. */
  private static final int MAXIMUM_NAME = 100;

  private static final int MAXIMUM_DESCRIPTION = 255;
  private static final int MAXIMUM_REDIRECT_URIS = 10;

  private final KeyOwner owner;
  private final PermissionCatalog catalog;
  private final List<FieldError> errors = new ArrayList<>();

  private IssueValidation(KeyOwner owner, PermissionCatalog catalog) {
    this.owner = owner;
    this.catalog = catalog;
  }

  /**
   * The type asked for, if everything is right.
   *
   * @param ceiling the permissions of the issuer, beyond which no machine key goes
   */
  static ApiType validate(
      IssueRequest request, KeyOwner owner, PermissionCatalog catalog, Set<String> ceiling)
      throws InvalidFieldsException {
    IssueValidation validation = new IssueValidation(owner, catalog);
    validation.name(request.name());
    validation.description(request.description());
    Optional<ApiType> type = validation.apiType(request.apiType());
    boolean machine = type.filter(ApiType::machine).isPresent();
    if (machine) {
      validation.noRedirectUris(request.redirectUris());
      validation.preset(request.preset());
    } else {
      validation.redirectUris(request.redirectUris());
      validation.noPreset(request.preset());
    }
    if (request.dynamicPermissions()) {
      validation.dynamicPermissions(machine);
      validation.noPermissions(request);
    } else {
      // A person's own role is the limit, at each decision.
      validation.permissions(request, machine ? ceiling : catalog.names());
    }
    validation.expiresAt(request.expiresAt());
    if (!validation.errors.isEmpty() || type.isEmpty()) {
      throw new InvalidFieldsException(validation.errors);
    }
    return type.get();
  }

  /**
   * Holds what a change sets against the same rules; what it leaves alone is not judged again.
   *
   * @param ceiling the permissions that the key's service user got at issue, or all for a personal
   *     key
   */
  static void validate(
      KeyChange change, ApiKey key, KeyOwner owner, PermissionCatalog catalog, Set<String> ceiling)
      throws InvalidFieldsException {
    IssueValidation validation = new IssueValidation(owner, catalog);
    change.fixedFields().forEach(field -> validation.refuse(field, "cannot be changed"));
    if (change.sets(KeyChange.NAME)) {
      validation.name(change.values().name());
    }
    if (change.sets(KeyChange.DESCRIPTION)) {
      validation.description(change.values().description());
    }
    if (change.sets(KeyChange.REDIRECT_URIS) && key.type().machine()) {
      validation.noRedirectUris(change.values().redirectUris());
    } else if (change.sets(KeyChange.REDIRECT_URIS)) {
      validation.redirectUris(change.values().redirectUris());
    }
    if (change.sets(KeyChange.DYNAMIC_PERMISSIONS) && change.leavesDynamic(key)) {
      validation.dynamicPermissions(key.type().machine());
    }
    if (change.leavesDynamic(key)) {
      validation.noPermissions(change.values());
    } else if (change.sets(KeyChange.PERMISSIONS) || key.dynamicPermissions()) {
      validation.permissions(change.values(), ceiling);
    }
    if (change.sets(KeyChange.EXPIRES_AT)) {
      validation.expiresAt(change.values().expiresAt());
    }
    if (!validation.errors.isEmpty()) {
      throw new InvalidFieldsException(validation.errors);
    }
  }

  private void name(String name) {
    if (name == null || name.isBlank()) {
      refuse("name", "must not be empty");
    } else {
      text("name", name, MAXIMUM_NAME);
    }
  }

  private void description(String description) {
    if (description != null) {
      text("description", description, MAXIMUM_DESCRIPTION);
    }
  }

  private void text(String field, String text, int maximum) {
    if (text.length() > maximum) {
      refuse(field, "must not be longer than " + maximum + " characters");
    } else if (text.chars().anyMatch(Character::isISOControl)) {
      refuse(field, "must not have control characters");
    }
  }

  private Optional<ApiType> apiType(String label) {
    List<ApiType> allowed = owner.types();
    Optional<ApiType> type =
        Optional.ofNullable(label).flatMap(ApiType::byLabel).filter(allowed::contains);
    if (type.isEmpty()) {
      refuse(
          "apiType",
          "must be one of "
              + allowed.stream().map(ApiType::label).collect(Collectors.joining(", ")));
    }
    return type;
  }

  private void redirectUris(List<String> redirectUris) {
    if (redirectUris.isEmpty()) {
      refuse("redirectUris", "must name at least one redirect URI or preset");
    }
    if (redirectUris.size() > MAXIMUM_REDIRECT_URIS) {
      refuse("redirectUris", "must not have more than " + MAXIMUM_REDIRECT_URIS + " entries");
      return;
    }
    for (int i = 0; i < redirectUris.size(); i++) {
      String field = "redirectUris[" + i + "]";
      RedirectUris.flaw(redirectUris.get(i)).ifPresent(flaw -> refuse(field, flaw));
    }
  }

  private void noRedirectUris(List<String> redirectUris) {
    if (!redirectUris.isEmpty()) {
      refuse("redirectUris", "must be left out: nobody logs in with a key of this type");
    }
  }

  private void preset(String preset) {
    if (preset != null && Preset.byLabel(preset).isEmpty()) {
      refuse("preset", "must be one of " + Preset.labels());
    }
  }

  private void noPreset(String preset) {
    if (preset != null) {
      refuse("preset", "is for keys that act as a service user");
    }
  }

  private void dynamicPermissions(boolean machine) {
    if (machine) {
      refuse(KeyChange.DYNAMIC_PERMISSIONS, NOBODY_CHOOSES);
    } else if (!owner.mayUseDynamicPermissions()) {
      refuse(
          KeyChange.DYNAMIC_PERMISSIONS,
          "is not enabled for your company: ask your vendor's support");
    }
  }

  private void noPermissions(IssueRequest request) {
    if (request.copyPermissionsFrom() != null) {
      refuse(PermissionCopy.FIELD, "must be left out: each person chooses the permissions");
    } else if (!request.permissions().isEmpty()) {
      refuse(KeyChange.PERMISSIONS, PERMISSIONS_CHOSEN);
    }
  }

  private static Optional<String> beyond(String permission, Set<String> ceiling) {
    return ceiling.contains(permission)
        ? Optional.empty()
        : Optional.of("is more than your own role in this company allows");
  }

  private void permissions(IssueRequest request, Set<String> ceiling) {
    List<String> permissions = request.permissions();
    if (permissions.isEmpty()) {
      refuse("permissions", "must name at least one permission");
    }
    for (int i = 0; i < permissions.size(); i++) {
      String name = permissions.get(i);
      Optional<String> flaw = flaw(name).or(() -> beyond(name, ceiling));
      if (request.copyPermissionsFrom() == null) {
        String field = "permissions[" + i + "]";
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

  private void expiresAt(String expiresAt) {
    if (expiresAt != null) {
      KeyExpiry.flaw(expiresAt).ifPresent(flaw -> refuse(KeyChange.EXPIRES_AT, flaw));
    }
  }

  private void refuse(String field, String reason) {
    errors.add(new FieldError(field, reason));
  }
}
