package dev.mcpaccess.keycloak.decision;

import java.util.Set;

/** The permissions that each factor allows, by name ({@code model:action}). */
public record Factors(
    Set<String> role,
    Set<String> key,
    Set<String> modules,
    Set<String> consent,
    Set<String> request) {

  public Factors {
    role = Set.copyOf(role);
    key = Set.copyOf(key);
    modules = Set.copyOf(modules);
    consent = Set.copyOf(consent);
    request = Set.copyOf(request);
  }

  /** The permissions that {@code factor} allows. */
  public Set<String> allowedBy(Factor factor) {
    return switch (factor) {
      case ROLE -> role;
      case KEY -> key;
      case MODULES -> modules;
      case CONSENT -> consent;
      case REQUEST -> request;
    };
  }
}
