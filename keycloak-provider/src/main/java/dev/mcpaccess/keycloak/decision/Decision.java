package dev.mcpaccess.keycloak.decision;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a client may do: each permission is granted, or blocked by the first factor that withholds
 * it. Everything that shows, issues or checks permissions asks this one function.
 *
 * <p>Both are in the order in which the permissions were given.
 */
public record Decision(Set<String> granted, Map<String, Factor> blocked) {

  public Decision {
    granted = Collections.unmodifiableSet(granted);
    blocked = Collections.unmodifiableMap(blocked);
  }

  /** Decides on every one of {@code permissions}; a permission is granted if each factor has it. */
  public static Decision decide(Set<String> permissions, Factors factors) {
    List<Factor> limits = limits(permissions, factors);
    Set<String> granted = new LinkedHashSet<>();
    Map<String, Factor> blocked = new LinkedHashMap<>();
    for (String permission : permissions) {
      Factor blocking = firstBlocking(permission, limits, factors);
      if (blocking == null) {
        granted.add(permission);
      } else {
        blocked.put(permission, blocking);
      }
    }
    return new Decision(granted, blocked);
  }

  /** The factors that can withhold anything: not those that allow the very same set. */
  private static List<Factor> limits(Set<String> permissions, Factors factors) {
    List<Factor> limits = new ArrayList<>();
    for (Factor factor : Factor.values()) {
      if (factors.allowedBy(factor) != permissions) {
        limits.add(factor);
      }
    }
    return limits;
  }

  private static Factor firstBlocking(String permission, List<Factor> limits, Factors factors) {
    for (Factor factor : limits) {
      if (!factors.allowedBy(factor).contains(permission)) {
        return factor;
      }
    }
    return null;
  }
}
