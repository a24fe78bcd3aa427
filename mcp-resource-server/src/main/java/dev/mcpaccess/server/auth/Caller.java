package dev.mcpaccess.server.auth;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Whom an access token stands for.
 *
 * @param subject the user, or a machine key's service user
 * @param clientId the API key
 * @param companyId the company whose rows the caller may reach
 * @param connectionId the user's authorization of the API key; empty for a machine key
 * @param preset which projects a machine key reaches; empty for a user
 * @param permissions what the token permits, each {@code model:action}
 * @param claims the token's textual claims, by which an application may know its own user
 */
public record Caller(
    String subject,
    String clientId,
    UUID companyId,
    Optional<String> connectionId,
    Optional<String> preset,
    Set<String> permissions,
    Map<String, String> claims) {

  public Caller {
    permissions = Set.copyOf(permissions);
    claims = Map.copyOf(claims);
  }

  /** Whether a program acts as itself, and no person is behind it. */
  public boolean machine() {
    return preset.isPresent();
  }

  public Optional<String> claim(String name) {
    return Optional.ofNullable(claims.get(name));
  }
}
