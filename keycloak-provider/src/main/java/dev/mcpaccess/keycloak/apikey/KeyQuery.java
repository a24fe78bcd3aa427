package dev.mcpaccess.keycloak.apikey;

import java.util.Optional;

/**
 * Which keys of an owner to list, and in which order.
 *
 * @param search a part of the name, in any case
 * @param limit how many at most
 */
public record KeyQuery(
    Optional<String> search,
    Optional<ApiType> type,
    Optional<KeyState> state,
    Sort sort,
    boolean descending,
    int limit) {

  /** What a list can be ordered by; the id decides between equals. */
  public enum Sort {
    NAME("name"),
    CREATED_AT("createdAt");

    private final String label;

    Sort(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  /**
   * The last key of a page, which the next page begins after.
   *
   * @param value the key's name, or its time of creation in milliseconds
   */
  public record Position(String value, String id) {}
}
