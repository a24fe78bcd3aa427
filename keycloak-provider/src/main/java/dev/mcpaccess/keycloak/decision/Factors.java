package dev.mcpaccess.keycloak.decision;

import java.util.Set;

/**
 * The permissions that each factor allows, by name ({@code model:action}); read, and never kept.
 */
public record Factors(
    Set<String> role,
    Set<String> key,
    Set<String> modules,
    Set<String> consent,
    Set<String> request) {

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
