package dev.mcpaccess.keycloak.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The permissions that each factor allows, by name ({@code model:action}); read, and never kept.
 */
public record Factors(
    Set<String> role, Set<String> key, Set<String> modules, Consent consent, Set<String> request) {

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

  /** Those that can withhold any of {@code permissions}: not those that allow the very same set. */
  List<Factor> limiting(Set<String> permissions) {
    List<Factor> limiting = new ArrayList<>();
    for (Factor factor : Factor.values()) {
      if (allowedBy(factor) != permissions) {
        limiting.add(factor);
      }
    }
    return limiting;
  }

  /** The first of {@code limiting} that withholds {@code permission}, or null if none does. */
  Factor withholding(String permission, List<Factor> limiting) {
    for (Factor factor : limiting) {
      if (!allowedBy(factor).contains(permission)) {
        return factor == Factor.CONSENT && !consent.asked().contains(permission)
            ? Factor.REQUEST
            : factor;
      }
    }
    return null;
  }
}
