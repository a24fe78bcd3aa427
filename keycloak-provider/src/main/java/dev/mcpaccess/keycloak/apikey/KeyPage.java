package dev.mcpaccess.keycloak.apikey;

import java.util.List;
import java.util.Optional;

/**
 * A page of a list of keys.
 *
 * @param next where the next page begins, or empty on the last
 */
public record KeyPage(List<Entry> keys, Optional<KeyQuery.Position> next) {

  /** A key with what its client holds. */
  public record Entry(ApiKey key, KeySettings settings) {}

  public KeyPage {
    keys = List.copyOf(keys);
  }
}
