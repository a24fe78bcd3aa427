package dev.mcpaccess.keycloak.apikey;

import dev.mcpaccess.keycloak.company.Company;
import dev.mcpaccess.keycloak.permission.Permission;
import dev.mcpaccess.keycloak.permission.PermissionCatalog;
import java.util.ArrayList;
import java.util.Arrays;
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

  private final Company company;
  private final PermissionCatalog catalog;
  private final List<FieldError> errors = new ArrayList<>();

  private IssueValidation(Company company, PermissionCatalog catalog) {
    this.company = company;
    this.catalog = catalog;
  }

  /**
   * The type asked for, if everything is right.
   *
   * @param ceiling the permissions of the issuer, beyond which no machine key goes
   */
  static ApiType validate(
      IssueRequest request, Company company, PermissionCatalog catalog, Set<String> ceiling)
      throws InvalidFieldsException {
    IssueValidation validation = new IssueValidation(company, catalog);
    validation.name(request.name());
    validation.description(request.description());
    Optional<ApiType> type = validation.apiType(request.apiType());
    if (type.filter(ApiType::machine).isPresent()) {
      validation.noRedirectUris(request.redirectUris());
      validation.preset(request.preset());
      validation.permissions(request.permissions(), ceiling);
    } else {
      validation.redirectUris(request.redirectUris());
      validation.noPreset(request.preset());
      // A person's own role is the limit, at each decision.
      validation.permissions(request.permissions(), catalog.names());
    }
    if (!validation.errors.isEmpty() || type.isEmpty()) {
      throw new InvalidFieldsException(validation.errors);
    }
    return type.get();
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
    Optional<ApiType> type = Optional.ofNullable(label).flatMap(ApiType::byLabel);
    if (type.isEmpty()) {
      refuse("apiType", "must be one of " + labels(ApiType.values()));
    }
    return type;
  }

  private static String labels(ApiType... types) {
    return Arrays.stream(types).map(ApiType::label).collect(Collectors.joining(", "));
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

  private void permissions(List<String> permissions, Set<String> ceiling) {
    if (permissions.isEmpty()) {
      refuse("permissions", "must name at least one permission");
    }
    for (int i = 0; i < permissions.size(); i++) {
      String field = "permissions[" + i + "]";
      Optional<Permission> permission = catalog.find(permissions.get(i));
      if (permission.isEmpty()) {
        refuse(field, "is not a permission of this realm");
      } else if (!company.modules().contains(permission.get().module())) {
        refuse(field, "belongs to the module " + permission.get().module() + ", which is off");
      } else if (!ceiling.contains(permissions.get(i))) {
        refuse(field, "is more than your own role in this company allows");
      }
    }
  }

  private void refuse(String field, String reason) {
    errors.add(new FieldError(field, reason));
  }
}
