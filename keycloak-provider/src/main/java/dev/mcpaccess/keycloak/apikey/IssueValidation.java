package dev.mcpaccess.keycloak.apikey;

import dev.mcpaccess.keycloak.permission.PermissionCatalog;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds all that is wrong with a request to issue an API key. */
final class IssueValidation {

  /** The length of a client's name and description in Keycloak's database. */
  private static final int MAXIMUM_NAME = 100;

  private static final int MAXIMUM_DESCRIPTION = 255;
  private static final int MAXIMUM_REDIRECT_URIS = 10;

  private final KeyOwner owner;
  private final PermissionRules permissions;
  private final List<FieldError> errors = new ArrayList<>();

  private IssueValidation(KeyOwner owner, PermissionCatalog catalog) {
    this.owner = owner;
    this.permissions = new PermissionRules(owner, catalog, errors);
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
      validation.permissions.dynamic(machine);
      validation.permissions.none(request);
    } else {
      // A person's own role is the limit, at each decision.
      validation.permissions.named(request, machine ? ceiling : catalog.names());
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
    change.fixedFields().forEach(field -> validation.refuse(field, Flaw.FIXED.plain()));
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
      validation.permissions.dynamic(key.type().machine());
    }
    if (change.leavesDynamic(key)) {
      validation.permissions.none(change.values());
    } else if (change.sets(KeyChange.PERMISSIONS) || key.dynamicPermissions()) {
      validation.permissions.named(change.values(), ceiling);
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
      refuse("name", Flaw.EMPTY.plain());
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
      refuse(field, Flaw.TOO_LONG.with("maximum", maximum));
    } else if (text.chars().anyMatch(Character::isISOControl)) {
      refuse(field, Flaw.CONTROL_CHARACTERS.plain());
    }
  }

  private Optional<ApiType> apiType(String label) {
    List<ApiType> allowed = owner.types();
    Optional<ApiType> type =
        Optional.ofNullable(label).flatMap(ApiType::byLabel).filter(allowed::contains);
    if (type.isEmpty()) {
      refuse(
          "apiType",
          Flaw.NOT_ONE_OF.with(
              "values", allowed.stream().map(ApiType::label).collect(Collectors.joining(", "))));
    }
    return type;
  }

  private void redirectUris(List<String> redirectUris) {
    if (redirectUris.isEmpty()) {
      refuse("redirectUris", Flaw.NO_REDIRECT_URI.plain());
    }
    if (redirectUris.size() > MAXIMUM_REDIRECT_URIS) {
      refuse("redirectUris", Flaw.TOO_MANY_ENTRIES.with("maximum", MAXIMUM_REDIRECT_URIS));
      return;
    }
    for (int i = 0; i < redirectUris.size(); i++) {
      String field = "redirectUris[" + i + "]";
      RedirectUris.flaw(redirectUris.get(i)).ifPresent(flaw -> refuse(field, flaw));
    }
  }

  private void noRedirectUris(List<String> redirectUris) {
    if (!redirectUris.isEmpty()) {
      refuse("redirectUris", Flaw.NOBODY_LOGS_IN.plain());
    }
  }

  private void preset(String preset) {
    if (preset != null && Preset.byLabel(preset).isEmpty()) {
      refuse("preset", Flaw.NOT_ONE_OF.with("values", Preset.labels()));
    }
  }

  private void noPreset(String preset) {
    if (preset != null) {
      refuse("preset", Flaw.ONLY_FOR_PROGRAMS.plain());
    }
  }

  private void expiresAt(String expiresAt) {
    if (expiresAt != null) {
      KeyExpiry.flaw(expiresAt).ifPresent(flaw -> refuse(KeyChange.EXPIRES_AT, flaw));
    }
  }

  private void refuse(String field, Reason reason) {
    errors.add(new FieldError(field, reason));
  }
}
