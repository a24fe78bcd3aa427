package dev.mcpaccess.keycloak.apikey;

import dev.mcpaccess.keycloak.permission.PermissionCatalog;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.keycloak.models.KeycloakSession;

/**
 * What of a key that is not issued yet decides on what it may do; the rest of it may still be
 * missing.
 *
 * @param dynamicPermissions whether each person shall choose the permissions, and it has none
 */
public record KeyDraft(ApiType type, Set<String> permissions, boolean dynamicPermissions) {

  public KeyDraft {
    permissions = Set.copyOf(permissions);
  }

  /**
   * Reads a draft.
   *
   * @throws InvalidFieldsException naming what cannot be, such as a permission that does not exist
   */
  public static KeyDraft of(KeycloakSession session, IssueRequest asked, KeyOwner owner)
      throws InvalidFieldsException {
    IssueRequest draft = new PermissionCopy(session, owner.realm()).fill(asked, owner);
    List<FieldError> errors = new ArrayList<>();
    Optional<ApiType> type = Optional.ofNullable(draft.apiType()).flatMap(ApiType::byLabel);
    if (type.isEmpty()) {
      errors.add(new FieldError("draft.apiType", Flaw.NOT_AN_API_TYPE));
    }
    Set<String> known = PermissionCatalog.of(owner.realm()).names();
    for (int i = 0; i < draft.permissions().size(); i++) {
      if (!known.contains(draft.permissions().get(i))) {
        errors.add(new FieldError("draft.permissions[" + i + "]", Flaw.NOT_A_PERMISSION));
      }
    }
    if (draft.dynamicPermissions() && !draft.permissions().isEmpty()) {
      errors.add(new FieldError("draft.permissions", Flaw.PERMISSIONS_CHOSEN));
    }
    if (draft.dynamicPermissions() && type.filter(ApiType::machine).isPresent()) {
      errors.add(new FieldError("draft.dynamicPermissions", Flaw.ONLY_FOR_PEOPLE));
    }
    if (!errors.isEmpty()) {
      throw new InvalidFieldsException(errors);
    }
    return new KeyDraft(type.get(), Set.copyOf(draft.permissions()), draft.dynamicPermissions());
  }
}
