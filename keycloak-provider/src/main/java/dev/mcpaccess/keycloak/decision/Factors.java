package dev.mcpaccess.keycloak.decision;

import java.util.Set;

/** The permissions that each factor allows, by name ({@code model:action}). */
public record Factors(
    Set<String> role, Set<String> key, Set<String> modules, Consent consent, Set<String> request) {

  public Factors {
    role = Set.copyOf(role);
    key = Set.copyOf(key);
    modules = Set.copyOf(modules);
    request = Set.copyOf(request);
  }

  /** The permissions that {@code factor} allows. */
  public Set<String> allowedBy(Factor factor) {
    return switch (factor) {
      case ROLE -> role;
      case KEY -> key;
      case MODULES -> modules;
      case CONSENT -> consent.granted();
      case REQUEST -> request;
    };
  }

  /** The first factor that withholds {@code permission}, or null if none does. */
  Factor withholding(String permission) {
    for (Factor factor : Factor.values()) {
      if (!allowedBy(factor).contains(permission)) {
        return factor == Factor.CONSENT && !consent.asked().contains(permission)
            ? Factor.REQUEST
            : factor;
      }
    }
    return null;
  }
}
