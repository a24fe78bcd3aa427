package dev.mcpaccess.keycloak.apikey;

import java.util.List;

/**
 * What an administrator asks for when issuing an API key; any field may be missing.
 *
 * @param apiType the label of an {@link ApiType}
 * @param redirectUris redirect URIs, or labels of a {@link RedirectPreset}
 * @param permissions names of permissions, {@code model:action}
 * @param copyPermissionsFrom the id of a key of the same owner to take the permissions from,
 *     instead
 * @param expiresAt when the key shall stop (RFC 3339); never if it is missing
 * @param preset the label of a {@link Preset}
 * @param dynamicPermissions whether each person shall choose the permissions
 */
public record IssueRequest(
    String name,
    String description,
    String apiType,
    List<String> redirectUris,
    List<String> permissions,
    String copyPermissionsFrom,
    String expiresAt,
    String preset,
    Boolean dynamicPermissions) {

  public IssueRequest {
    redirectUris = redirectUris == null ? List.of() : List.copyOf(redirectUris);
    permissions = permissions == null ? List.of() : List.copyOf(permissions);
    dynamicPermissions = Boolean.TRUE.equals(dynamicPermissions);
  }
}
