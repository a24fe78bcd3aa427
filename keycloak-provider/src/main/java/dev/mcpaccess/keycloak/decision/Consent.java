package dev.mcpaccess.keycloak.decision;

import java.util.Set;

/**
 * What a person granted, of what the client asked for.
 *
 * @param asked what the person was asked for: if something outside of it is withheld, that is for
 *     the client to change
 */
public record Consent(Set<String> granted, Set<String> asked) {

  public Consent {
    granted = Set.copyOf(granted);
    asked = Set.copyOf(asked);
  }

  /** Withholds none of {@code permissions}: nobody is asked, or nobody was yet. */
  public static Consent toAll(Set<String> permissions) {
    return new Consent(permissions, permissions);
  }
}
