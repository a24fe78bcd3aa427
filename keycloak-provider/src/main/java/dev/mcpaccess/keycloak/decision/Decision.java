package dev.mcpaccess.keycloak.decision;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a client may do: each permission is granted, or blocked by the first factor that withholds
 * it. Everything that shows, issues or checks permissions asks this one function.
 */
public record Decision(SortedSet<String> granted, SortedMap<String, Factor> blocked) {

  public Decision {
    granted = Collections.unmodifiableSortedSet(new TreeSet<>(granted));
    blocked = Collections.unmodifiableSortedMap(new TreeMap<>(blocked));
  }

  /** Decides on every one of {@code permissions}; a permission is granted if each factor has it. */
  public static Decision decide(Collection<String> permissions, Factors factors) {
    SortedSet<String> granted = new TreeSet<>();
    SortedMap<String, Factor> blocked = new TreeMap<>();
    for (String permission : permissions) {
      Factor blocking = factors.withholding(permission);
      if (blocking == null) {
        granted.add(permission);
      } else {
        blocked.put(permission, blocking);
      }
    }
    return new Decision(granted, blocked);
  }
}
