package dev.mcpaccess.keycloak.decision;

import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
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
    List<String> granted = new ArrayList<>(permissions.size());
    Map<String, Factor> blocked = new LinkedHashMap<>(2 * permissions.size());
    for (String permission : permissions) {
      Factor blocking = factors.withholding(permission, limits);
      if (blocking == null) {
        granted.add(permission);
      } else {
        blocked.put(permission, blocking);
      }
    }
    return new Decision(new Remaining(granted, permissions, blocked), blocked);
  }

  /** What is not blocked, as a set that needs no hash table of its own. */
  private static final class Remaining extends AbstractSet<String> {

    private final List<String> names;
    private final Set<String> all;
    private final Map<String, Factor> blocked;

    Remaining(List<String> names, Set<String> all, Map<String, Factor> blocked) {
      this.names = names;
      this.all = all;
      this.blocked = blocked;
    }

    @Override
    public boolean contains(Object name) {
      return all.contains(name) && !blocked.containsKey(name);
    }

    @Override
    public Iterator<String> iterator() {
      return names.iterator();
    }

    @Override
    public int size() {
      return names.size();
    }
  }
}
