package dev.mcpaccess.keycloak.connection;

import java.util.Optional;
import java.util.Set;

/**
 * What a person granted, to whom and of what.
 *
 * @param permissions no token of the connection has more
 * @param requested the permissions that the client named when it was authorized; empty if it asked
 *     for all
 * @param personal the scopes by which the client learns of the person
 * @param redirectUri where the person was sent back to; empty if that was not noted
 */
public record Grant(
    Set<String> permissions,
    Optional<Set<String>> requested,
    Set<String> personal,
    Optional<String> redirectUri) {

  public Grant {
    permissions = Set.copyOf(permissions);
    personal = Set.copyOf(personal);
  }
}
