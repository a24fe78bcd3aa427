package dev.mcpaccess.keycloak.apikey;

import java.util.List;

/**
 * What a company admin asks for when issuing an API key; any field may be missing.
 *
 * @param apiType the label of an {@link ApiType}
 * @param redirectUris redirect URIs, or labels of a {@link RedirectPreset}
 * @param permissions names of permissions, {@code model:action}
 * @param preset the label of a {@link Preset}
 */
public record IssueRequest(
    String name,
    String description,
    String apiType,
    List<String> redirectUris,
    List<String> permissions,
    String preset) {

  public IssueRequest {
    redirectUris = redirectUris == null ? List.of() : List.copyOf(redirectUris);
    permissions = permissions == null ? List.of() : List.copyOf(permissions);
  }
}
