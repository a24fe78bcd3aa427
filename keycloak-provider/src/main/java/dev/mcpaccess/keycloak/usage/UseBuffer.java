package dev.mcpaccess.keycloak.usage;

import dev.mcpaccess.keycloak.apikey.LastUse;
import java.util.HashMap;
import java.util.Map;

/**
 * The last uses that this node has seen and not yet written down, by the id of what was used: a
 * key's client, or a connection.
 */
final class UseBuffer {

  /** Beyond so many between two writes, the uses of others are not noted. */
  static final int MAXIMUM = 10_000;

  private final Map<String, LastUse> latest = new HashMap<>();

  synchronized void add(String id, LastUse use) {
    if (latest.size() < MAXIMUM || latest.containsKey(id)) {
      latest.merge(id, use, LastUse::later);
    }
  }

  /** Hands out all uses, and forgets them. */
  synchronized Map<String, LastUse> drain() {
    Map<String, LastUse> all = Map.copyOf(latest);
    latest.clear();
    return all;
  }
}
