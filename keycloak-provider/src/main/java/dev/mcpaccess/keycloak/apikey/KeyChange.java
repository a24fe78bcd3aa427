package dev.mcpaccess.keycloak.apikey;

import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A JSON merge patch of an API key (RFC 7396).
 *
 * @param fields the members of the patch; a member that is null clears its field
 * @param values the members' values
 */
public record KeyChange(Set<String> fields, IssueRequest values) {

  static final String NAME = "name";
  static final String DESCRIPTION = "description";
  static final String REDIRECT_URIS = "redirectUris";
  static final String PERMISSIONS = "permissions";
  static final String EXPIRES_AT = "expiresAt";
  static final String DYNAMIC_PERMISSIONS = "dynamicPermissions";

  /** The fields that a patch may have. */
  public static final Set<String> CHANGEABLE =
      Set.of(NAME, DESCRIPTION, REDIRECT_URIS, PERMISSIONS, EXPIRES_AT, DYNAMIC_PERMISSIONS);

  public KeyChange {
    fields = Set.copyOf(fields);
  }

  boolean sets(String field) {
    return fields.contains(field);
  }

  /** Whether people choose the permissions of {@code key} once it is changed. */
  boolean leavesDynamic(ApiKey key) {
    return sets(DYNAMIC_PERMISSIONS) ? values.dynamicPermissions() : key.dynamicPermissions();
  }

  /** The members that would change what a key is for good, such as its type. */
  SortedSet<String> fixedFields() {
    SortedSet<String> fixed = new TreeSet<>(fields);
    fixed.removeAll(CHANGEABLE);
    return fixed;
  }
}
