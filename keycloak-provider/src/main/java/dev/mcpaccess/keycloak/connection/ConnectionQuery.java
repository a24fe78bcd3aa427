package dev.mcpaccess.keycloak.connection;

import java.time.Instant;
import java.util.Optional;

/**
 * Which connections to list, in the order in which they were made.
 *
 * @param companyId those of this company
 * @param userId those of this person
 * @param keyId those at this key
 * @param limit how many at most
 */
public record ConnectionQuery(
    Optional<String> companyId,
    Optional<String> userId,
    Optional<String> keyId,
    boolean descending,
    int limit) {

  /** The last connection of a page, which the next page begins after. */
  public record Position(Instant createdAt, String id) {}
}
