package dev.mcpaccess.keycloak.apikey;

import java.util.HashMap;
import java.util.Map;

/** The last uses that this node has seen and not yet written down, by client. */
final class KeyUseBuffer {

  /** Beyond so many keys between two writes, the uses of others are not noted. */
  static final int MAXIMUM = 10_000;

  private final Map<String, LastUse> latest = new HashMap<>();

  synchronized void add(String clientUuid, LastUse use) {
    if (latest.size() < MAXIMUM || latest.containsKey(clientUuid)) {
      latest.merge(clientUuid, use, LastUse::later);
    }
  }

  /** Hands out all uses, and forgets them. */
  synchronized Map<String, LastUse> drain() {
    Map<String, LastUse> all = Map.copyOf(latest);
    latest.clear();
    return all;
  }
}
