package dev.mcpaccess.keycloak.decision;

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
    List<Factor> limits = factors.limiting(permissions);
    Set<String> granted = new LinkedHashSet<>();
    Map<String, Factor> blocked = new LinkedHashMap<>();
    for (String permission : permissions) {
      Factor blocking = factors.withholding(permission, limits);
      if (blocking == null) {
        granted.add(permission);
      } else {
        blocked.put(permission, blocking);
      }
    }
    return new Decision(granted, blocked);
  }
}
